package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.Attended;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Replaced;
import dev.shotlist.reading.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what sort of piece it is: an ad, an explainer, a trailer. */
public final class FormatFinder {
    /** Whoever sells instruments sells no song, whatever else is likely. */
    private static final double SURE = 0.75;

    private final BriefText brief;

    public FormatFinder(BriefText brief) {
        this.brief = brief;
    }

    public @Nullable Fact<Format> format(@Nullable Fact<?> category) {
        Hit best = null;
        double most = 0;
        for (Hit hit : brief.all(Kind.FORMAT)) {
            Token token = brief.tokens[hit.start()];
            if (token.quote >= 0
                    || token.header
                    || Replaced.isReplaced(brief, hit.start())
                    || (isClip(hit) && !sings(category))) {
                continue;
            }
            double points = hit.value().equals("ad_creative") ? 1 : 2;
            points += hit.length() > 1 ? 0.5 : 0;
            points -= token.denied || isOfBanned(hit) ? 5 : 0;
            points -= token.aside ? 2 : 0;
            points -= token.older ? 0.5 : 0;
            points -= token.sentence * 0.1;
            points += isMeasured(hit) ? 0.5 : 0;
            points -= hit.length() == 1 && brief.cue(Cue.WEAK_FORMAT, hit.start()) ? 0.6 : 0;
            if (points > most) {
                most = points;
                best = hit;
            }
        }
        if (best == null) {
            Fact<Format> explained = new UnnamedFormat(brief).format();
            explained = explained == null ? clip() : explained;
            if (explained != null) {
                return explained;
            }
            if (category != null && isTrade(category)) {
                return new Fact<>(Format.AD_CREATIVE, category.span(), SURE);
            }
            if (category == null
                    || category.value() != Category.EVENT
                    || category.confidence() <= 0.7) {
                return null;
            }
            return new Fact<>(Format.EVENT_PROMO, category.span(), 0.55);
        }
        Format format = Format.valueOf(best.value().toUpperCase(Locale.ROOT));
        boolean promo = format == Format.AD_CREATIVE && brief.cue(Cue.PROMO, best.start());
        if (promo && category != null && category.value() == Category.EVENT) {
            format = Format.EVENT_PROMO;
        }
        return new Fact<>(format, brief.span(best.start(), best.end()), most >= 1 ? 0.95 : 0.7);
    }

    /** French "clip" and Portuguese "clipe" are any short film where nobody sings. */
    private boolean isClip(Hit hit) {
        return hit.length() == 1
                && hit.value().equals("music_video")
                && (brief.language == Language.FR || brief.language == Language.PT)
                && brief.cue(Cue.CLIP, hit.start());
    }

    private boolean sings(@Nullable Fact<?> category) {
        boolean music = category != null && category.value() == Category.MUSIC;
        boolean song = false;
        for (int i = 0; i < brief.size() && !song; i++) {
            song = brief.cue(Cue.SONG, i);
        }
        return music || song || !brief.all(Kind.GENRE).isEmpty();
    }

    /** "60s brand film": what has a length is the piece, whatever else the product teaches. */
    private boolean isMeasured(Hit hit) {
        return brief.is(Kind.UNIT, hit.start() - 1)
                && brief.sameClause(hit.start() - 1, hit.start());
    }

    /**
     * "I repair pianos", "guitars by Lund": who makes or mends instruments has no song to be seen
     * to.
     */
    private boolean isTrade(Fact<?> category) {
        if (category.value() != Category.MUSIC) {
            return false;
        }
        boolean trade = false;
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean said = token.quote < 0 && !token.denied;
            boolean played = brief.over(Kind.GENRE, i) != null && !brief.is(Kind.INSTRUMENT, i);
            boolean song = brief.cue(Cue.SONG, i) || played;
            if (said && (song || brief.cue(Cue.PLAYS_MUSIC, i))) {
                return false;
            }
            boolean thing = !brief.is(Kind.MUSIC_WORD, i + 1);
            boolean made = brief.cue(Cue.WE_MAKE, i) && brief.cue(Cue.WE, i - 1) && thing;
            boolean sold = brief.is(Kind.INSTRUMENT, i) && holds(category.span(), i);
            trade |= said && (made || sold || brief.is(Kind.SERVICE, i));
        }
        return trade;
    }

    private boolean holds(Span span, int token) {
        return brief.span(token, token + 1).isWithin(span);
    }

    /** "no voice that explains how great we are": what the banned thing does is no format. */
    private boolean isOfBanned(Hit hit) {
        int noun = brief.mark(hit.start() - 2, ',') ? hit.start() - 3 : hit.start() - 2;
        return brief.cue(Cue.RELATIVE, hit.start() - 1) && noun >= 0 && brief.tokens[noun].denied;
    }

    /** "the clip. track is 'Bone Orchard', 128 bpm": a clip, and the song it is for. */
    private @Nullable Fact<Format> clip() {
        boolean song = false;
        // "open day, Saturday, tickets at the gate, brass band tune": what is heard with it
        boolean genre = !brief.all(Kind.GENRE).isEmpty() && !Attended.isSaid(brief);
        for (int i = 0; i < brief.size() && !song; i++) {
            song =
                    brief.cue(Cue.SONG, i)
                            && brief.tokens[i].quote < 0
                            && !brief.tokens[i].denied
                            && (isNamed(i) || genre);
        }
        for (int i = 0; song && i < brief.size(); i++) {
            if (brief.cue(Cue.CLIP, i) && brief.tokens[i].quote < 0 && !brief.tokens[i].denied) {
                return new Fact<>(Format.MUSIC_VIDEO, brief.span(i, i + 1), 0.8);
            }
        }
        return null;
    }

    /** A quoted name stands behind the song within a few words. */
    private boolean isNamed(int song) {
        for (int i = song + 1; i < song + 5 && brief.sameSentence(song, i); i++) {
            if (brief.tokens[i].quote >= 0) {
                return true;
            }
        }
        return false;
    }
}
