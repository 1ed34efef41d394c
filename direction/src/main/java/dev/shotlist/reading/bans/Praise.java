package dev.shotlist.reading.bans;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a product is praised for lacking, which bans nothing: "no hidden fees". */
final class Praise {
    /** What films are made of, and goods are not. */
    static final Set<String> FILM_PARTS =
            Set.of("people", "faces", "sound", "music", "voiceover", "text", "logos", "prices");

    private static final int LONGEST_LINK = 5;

    /** Words of an order to tell of it: "bitte erwähnen", "do mention that". */
    private static final int LONGEST_TELLING = 6;

    private final BriefText brief;

    /** Where the last praise was said. */
    private int last = -1;

    Praise(BriefText brief) {
        this.brief = brief;
    }

    /** The praise, as said; null where something is forbidden. */
    @Nullable Fact<String> in(Denial denial, AvoidedThing item) {
        Hit attribute = brief.at(Kind.ATTRIBUTE, item.start);
        boolean ofGoods =
                lacks(denial, item)
                        || (isLinked(denial.marker()) && !isFilmPart(item) && !isFilm(item))
                        || (!isFilmPart(item) && isClaim(denial) && !isFilm(item));
        if ((attribute == null && !ofGoods) || isShown(denial, item)) {
            return null;
        }
        last = denial.marker();
        int end = attribute == null ? item.end : Math.max(item.end, attribute.end());
        return new Fact<>(
                brief.slice(denial.marker(), end), brief.span(denial.marker(), item.end), 0.7);
    }

    /** "a cream without perfume": said of the goods, and nothing that a film is made of. */
    private boolean lacks(Denial denial, AvoidedThing item) {
        return brief.cue(Cue.LACKS, denial.marker())
                && item.start <= denial.marker() + 2
                && isBehindGoods(denial.marker(), item)
                && !isFilm(item)
                && !brief.cue(Cue.CREW, item.start)
                && !isFilmPart(item);
    }

    /** "..., senza pubblicità e senza registrazione": one praise joined to another. */
    private boolean isLinked(int marker) {
        boolean joined = brief.cue(Cue.AND, marker - 1) || brief.mark(marker - 1, ',');
        return last >= 0
                && joined
                && marker - last <= LONGEST_LINK
                && brief.sameSentence(last, marker)
                && brief.tokens[last].key.equals(brief.tokens[marker].key);
    }

    private boolean isFilm(AvoidedThing item) {
        return brief.isAny(
                item.start,
                Kind.VOICE,
                Kind.MUSIC_WORD,
                Kind.TEXT_WORD,
                Kind.PERSON,
                Kind.CAMERA,
                Kind.AESTHETIC,
                Kind.SCENE_WORD,
                Kind.GENRE,
                Kind.INSTRUMENT);
    }

    /**
     * Right behind the goods, "app sin papeles", or behind what else they are, "the app that warns
     * you, without ads and without an account".
     */
    private boolean isBehindGoods(int marker, AvoidedThing item) {
        int goods = marker - 1;
        if (brief.sameClause(goods, marker) && isGoods(goods)) {
            return true;
        }
        if (brief.cue(Cue.PURE, goods)
                || (brief.mark(goods, ',') && brief.cue(Cue.PURE, goods - 1))) {
            return true;
        }
        boolean near = true;
        for (int i = goods; brief.sameSentence(i, marker); i--) {
            near &= brief.sameClause(i, marker);
            if (brief.tokens[i].denied) {
                continue;
            }
            if (isWish(i)) {
                return false;
            }
            if (isGoods(i)) {
                return near || item.thing() == null;
            }
        }
        return false;
    }

    private boolean isGoods(int at) {
        return brief.isAny(at, Kind.NOUN, Kind.GOODS)
                && !brief.isAny(at, Kind.VIDEO_WORD, Kind.FORMAT, Kind.ORG);
    }

    /** From here back it is said of the film. */
    private boolean isWish(int at) {
        return brief.isAny(
                        at,
                        Kind.VIDEO_WORD,
                        Kind.FORMAT,
                        Kind.SCENE_WORD,
                        Kind.MUSIC_WORD,
                        Kind.SHOW,
                        Kind.MOOD,
                        Kind.COLOR,
                        Kind.PLATFORM)
                || brief.cue(Cue.SHOW_VERB, at)
                || brief.mark(at, ':')
                || (brief.is(Kind.NEG, at) && !brief.cue(Cue.LACKS, at));
    }

    /** What the line of the product says, or what the writer wants to be told. */
    private boolean isClaim(Denial denial) {
        return isProductLine(denial.marker()) || isToBeTold(denial);
    }

    /** "- produto: ração natural, sem corante", "| Prodotto | piumino, senza piume |" */
    private boolean isProductLine(int marker) {
        int start = marker;
        while (start > 0 && brief.tokens[start - 1].line == brief.tokens[marker].line) {
            start--;
        }
        while (start < marker && !brief.tokens[start].isWord()) {
            start++;
        }
        boolean key = false;
        for (int i = start + 1; i < start + 4 && i < marker; i++) {
            key |= brief.mark(i, ':') || brief.mark(i, '|');
        }
        return key && (brief.is(Kind.PRODUCT_MARK, start) || brief.cue(Cue.PRODUCT, start));
    }

    /** "Sans engagement, sans carte bancaire, dites-le.", "no fees, do mention that" */
    private boolean isToBeTold(Denial denial) {
        if (!brief.cue(Cue.LACKS, denial.marker()) && !brief.cue(Cue.NONE, denial.marker())) {
            return false;
        }
        for (int i = denial.end(); i < brief.size(); i++) {
            boolean next = brief.sameSentence(i, denial.end());
            if (!next || brief.tokens[i].isBreak()) {
                return false;
            }
            if (brief.cue(Cue.TELL_IT, i) && brief.tokens[i].quote < 0) {
                int start = brief.clauseStart(i);
                return brief.clauseEnd(i) - start <= LONGEST_TELLING
                        && start >= denial.end()
                        && !isDenied(start, i);
            }
        }
        return false;
    }

    private boolean isDenied(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.is(Kind.NEG, i) || brief.cue(Cue.DENIES_VERB, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFilmPart(AvoidedThing item) {
        Hit thing = item.thing();
        return thing != null && FILM_PARTS.contains(thing.value());
    }

    /** "don't show fees" forbids; "no fees" praises. */
    private boolean isShown(Denial denial, AvoidedThing item) {
        // "não mostrem polícia nem multa"
        boolean joined = brief.cue(Cue.OR, denial.marker());
        int from = joined ? brief.clauseStart(denial.marker()) : denial.marker();
        for (int i = from; i < item.start; i++) {
            boolean shows = joined && brief.cue(Cue.SHOW_VERB, i);
            if (shows
                    || (brief.is(Kind.SHOW, i) && !brief.key(i, "with"))
                    || brief.cue(Cue.AVOID_WORD, i)) {
                return true;
            }
        }
        return denial.marker() > item.start;
    }
}
