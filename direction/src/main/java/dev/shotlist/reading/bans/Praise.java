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
    private static final Set<String> FILM_PARTS =
            Set.of("people", "faces", "sound", "music", "voiceover", "text", "logos", "prices");

    private final BriefText brief;

    Praise(BriefText brief) {
        this.brief = brief;
    }

    /** The praise, as said; null where something is forbidden. */
    @Nullable Fact<String> in(Denial denial, AvoidedThing item) {
        Hit attribute = brief.at(Kind.ATTRIBUTE, item.start);
        boolean ofGoods = lacks(denial, item);
        if ((attribute == null && !ofGoods) || isShown(denial, item)) {
            return null;
        }
        int end = attribute == null ? item.end : Math.max(item.end, attribute.end());
        return new Fact<>(
                brief.slice(denial.marker(), end), brief.span(denial.marker(), item.end), 0.7);
    }

    /** "a cream without perfume": said of the goods, and nothing that a film is made of. */
    private boolean lacks(Denial denial, AvoidedThing item) {
        int goods = denial.marker() - 1;
        return brief.cue(Cue.LACKS, denial.marker())
                && item.start <= denial.marker() + 2
                && brief.sameClause(goods, denial.marker())
                && brief.isAny(goods, Kind.NOUN, Kind.GOODS)
                && !brief.isAny(goods, Kind.VIDEO_WORD, Kind.FORMAT, Kind.ORG)
                && !brief.isAny(
                        item.start,
                        Kind.VOICE,
                        Kind.MUSIC_WORD,
                        Kind.TEXT_WORD,
                        Kind.PERSON,
                        Kind.CAMERA,
                        Kind.AESTHETIC,
                        Kind.SCENE_WORD,
                        Kind.GENRE,
                        Kind.INSTRUMENT)
                && !brief.cue(Cue.CREW, item.start)
                && !isFilmPart(item);
    }

    private static boolean isFilmPart(AvoidedThing item) {
        Hit thing = item.thing();
        return thing != null && FILM_PARTS.contains(thing.value());
    }

    /** "don't show fees" forbids; "no fees" praises. */
    private boolean isShown(Denial denial, AvoidedThing item) {
        for (int i = denial.marker(); i < item.start; i++) {
            if ((brief.is(Kind.SHOW, i) && !brief.key(i, "with")) || brief.cue(Cue.AVOID_WORD, i)) {
                return true;
            }
        }
        return denial.marker() > item.start;
    }
}
