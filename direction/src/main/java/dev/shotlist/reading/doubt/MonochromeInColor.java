package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A film in black and white and in a colour in one breath: "black and white in neon pink", "noir et
 * blanc, rose fluo partout". A palette of three, and a thing that has the colour, are none.
 */
final class MonochromeInColor {
    private final BriefText brief;

    MonochromeInColor(BriefText brief) {
        this.brief = brief;
    }

    /** The first and the last token of the colour; null where there is none. */
    @Nullable Hit find() {
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            Hit color = Monochrome.isMonochrome(hit.value()) ? behind(hit) : null;
            if (color != null) {
                return color;
            }
        }
        return null;
    }

    private @Nullable Hit behind(Hit mono) {
        int link = mono.end();
        Hit color = brief.at(Kind.COLOR, link + 1);
        if (color == null
                || !brief.isSaid(mono)
                || !brief.isSaid(color)
                || brief.tokens[mono.start()].wantsNothing()
                || !brief.sameSentence(mono.start(), color.start())
                || Monochrome.isGray(color.value())
                || isPalette(mono)) {
            return null;
        }
        int end = color.end();
        while (brief.is(Kind.COLOR, end) && brief.sameClause(end, color.start())) {
            end++;
        }
        boolean closes = !brief.sameClause(end, color.start()) || !brief.tokens[end].isWord();
        boolean opens = opensClause(mono.start());
        boolean film = isFilm(mono.start());
        boolean in = brief.cue(Cue.LOCATIVE, link) && (opens || film) && closes;
        boolean with = brief.cue(Cue.WITH, link) && film && closes;
        boolean everywhere =
                (brief.mark(link, ',') || brief.cue(Cue.AND, link) || brief.cue(Cue.WITH, link))
                        && (opens || film)
                        && (brief.cue(Cue.EVERYWHERE, end) || brief.cue(Cue.ALL, end + 1));
        return in || with || everywhere
                ? new Hit(Kind.COLOR, color.value(), color.start(), end)
                : null;
    }

    private boolean opensClause(int at) {
        int first = brief.clauseStart(at);
        while (first < at && (!brief.tokens[first].isWord() || brief.cue(Cue.LOCATIVE, first))) {
            first++;
        }
        return first == at;
    }

    /** "a film in black and white", "In bianco e nero". */
    private boolean isFilm(int at) {
        int before = at - 1;
        boolean in = brief.cue(Cue.LOCATIVE, before) && brief.sameClause(before, at);
        int film = in ? before - 1 : before;
        boolean named =
                brief.sameClause(film, at)
                        && (brief.isAny(film, Kind.VIDEO_WORD, Kind.FORMAT)
                                || brief.cue(Cue.WORK_KIND, film));
        return named || (in && !(brief.sameClause(film, at) && brief.tokens[film].isWord()));
    }

    /** "Colours: black and white in equal parts": a list of colours, and no film. */
    private boolean isPalette(Hit mono) {
        for (int i = brief.sentenceStart(mono.start()); i < mono.start(); i++) {
            if (brief.cue(Cue.COLORS, i) || brief.is(Kind.COLOR, i)) {
                return true;
            }
        }
        return false;
    }
}
