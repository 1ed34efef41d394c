package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Bpm;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the music asked for: genre, instruments, tempo. */
public final class MusicFinder {
    private static final int MOST = 24;

    private final BriefText brief;

    public MusicFinder(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Hit genreHit() {
        Hit best = null;
        for (Hit hit : brief.all(Kind.GENRE)) {
            if (!brief.isSaid(hit) || !musical(hit)) {
                continue;
            }
            if (best == null
                    || corrected(best, hit)
                    || (broad(best.value())
                            && !broad(hit.value())
                            && hit.start() - best.end() < 3)) {
                best = hit;
            }
        }
        return best;
    }

    private boolean corrected(Hit best, Hit next) {
        for (int i = best.end(); i < next.start(); i++) {
            if (brief.is(Kind.CORRECTION, i) && next.start() - i < 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean broad(String genre) {
        return genre.equals("electronic")
                || genre.equals("pop")
                || genre.equals("acoustic")
                || genre.equals("indie")
                || genre.equals("chanson");
    }

    /** Words such as "pop", "soul" or "house" need music about them. */
    private boolean musical(Hit hit) {
        if (hit.length() > 1 || !brief.cue(Cue.AMBIGUOUS_GENRE, hit.start())) {
            return true;
        }
        for (int i = Math.max(0, hit.start() - 4); i < Math.min(brief.size(), hit.end() + 4); i++) {
            if (!hit.holds(i)
                    && brief.sameSentence(i, hit.start())
                    && (brief.isAny(i, Kind.MUSIC_WORD, Kind.INSTRUMENT)
                            || brief.key(i, "bpm")
                            || brief.is(Kind.GENRE, i))) {
                return true;
            }
        }
        boolean alone =
                !brief.sameClause(hit.start() - 1, hit.start())
                        && !brief.sameClause(hit.end(), hit.start());
        boolean bare = brief.clauseEnd(hit.start()) - brief.clauseStart(hit.start()) <= 3;
        return (alone || bare) && !brief.cue(Cue.GENRE_IN_CONTEXT, hit.start());
    }

    public @Nullable Fact<String> genre() {
        Hit hit = genreHit();
        return hit == null
                ? null
                : new Fact<>(hit.value(), brief.span(hit.start(), hit.end()), 0.9);
    }

    public List<Fact<String>> instruments() {
        List<Fact<String>> found = new ArrayList<>(3);
        for (Hit hit : brief.all(Kind.INSTRUMENT)) {
            if (brief.isSaid(hit) && !brief.is(Kind.PRODUCT_MARK, hit.start() - 1)) {
                if (found.stream().noneMatch(fact -> fact.value().equals(hit.value()))
                        && found.size() < MOST) {
                    found.add(new Fact<>(hit.value(), brief.span(hit.start(), hit.end()), 0.85));
                }
            }
        }
        return found;
    }

    /** The first tempo that there is such music at. */
    public @Nullable Fact<Bpm> tempo() {
        for (SaidTempo said : SaidTempo.all(brief)) {
            if (said.isPlayed()) {
                return new Fact<>(Bpm.of(said.beats()), said.span(), 1);
            }
        }
        return null;
    }
}
