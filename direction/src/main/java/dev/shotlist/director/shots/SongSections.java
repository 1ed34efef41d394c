package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts a song where its brief says that its parts begin: "verse 0:10, chorus 0:29". */
public final class SongSections {
    private static final int SIXTY = 60;

    /** A single time says nothing of the form of a song. */
    private static final int FEWEST = 3;

    /** Words between a part's name and its time: "chorus at 0:29". */
    private static final int NEAR = 2;

    private final Map<String, Purpose> parts = new HashMap<>();

    /**
     * @param parts words for each part of a song, in all languages
     */
    record Names(String asOf, String source, Map<Purpose, List<String>> parts) {}

    private record Section(Purpose part, double start) {}

    public SongSections(FactFiles files) {
        files.read("director/sections.json", Names.class)
                .parts()
                .forEach((part, words) -> words.forEach(word -> parts.put(word, part)));
    }

    /** The shots, each within one part and all of a part as long as that part. */
    List<Shot> cut(List<Shot> shots, Settled settled) {
        double whole = settled.specs().duration().value();
        List<Section> sections = sections(settled, whole);
        boolean timed = shots.stream().anyMatch(shot -> shot.length() != null);
        if (sections.size() < FEWEST || shots.size() < sections.size() || timed) {
            return shots;
        }
        double beat = beat(settled);
        List<Integer> counts = counts(sections, whole, shots.size());
        List<Shot> cut = new ArrayList<>();
        int next = 0;
        for (int s = 0; s < sections.size(); s++) {
            double from = onBeat(sections.get(s).start(), beat);
            double end = end(sections, s, whole);
            double to = end < whole ? onBeat(end, beat) : whole;
            int count = counts.get(s);
            for (int i = 0; i < count; i++) {
                double begins = i == 0 ? from : onBeat(from + (to - from) * i / count, beat);
                boolean last = i + 1 == count;
                double ends = last ? to : onBeat(from + (to - from) * (i + 1) / count, beat);
                cut.add(
                        shots.get(next++)
                                .with(sections.get(s).part())
                                .lasting(Seconds.of(ends - begins)));
            }
        }
        return cut;
    }

    /** Seconds of a beat; 0 where the song has no tempo. */
    private static double beat(Settled settled) {
        var tempo = settled.sound().tempo();
        return tempo == null ? 0 : SIXTY / tempo.value();
    }

    /** Whole seconds are what a listener writes down; a part begins on the beat beside them. */
    private static double onBeat(double seconds, double beat) {
        return beat == 0 ? seconds : Math.round(seconds / beat) * beat;
    }

    private static double end(List<Section> sections, int at, double whole) {
        return at + 1 < sections.size() ? sections.get(at + 1).start() : whole;
    }

    /** One for each part, the others where a shot would stand longest. */
    private static List<Integer> counts(List<Section> sections, double whole, int shots) {
        List<Integer> counts = new ArrayList<>();
        sections.forEach(section -> counts.add(1));
        for (int left = shots - sections.size(); left > 0; left--) {
            int longest = 0;
            double most = 0;
            for (int s = 0; s < sections.size(); s++) {
                double length = end(sections, s, whole) - sections.get(s).start();
                if (length / counts.get(s) > most) {
                    most = length / counts.get(s);
                    longest = s;
                }
            }
            counts.set(longest, counts.get(longest) + 1);
        }
        return counts;
    }

    /** In the order of the brief, the first at 0:00, each behind the one before. */
    private List<Section> sections(Settled settled, double whole) {
        List<Section> sections = new ArrayList<>();
        if (settled.specs().format() != Format.MUSIC_VIDEO) {
            return sections;
        }
        BriefWords words = new BriefWords(settled).sung(settled);
        for (int i = 0; i < words.size(); i++) {
            Purpose part = parts.get(words.lower(i));
            for (int at = i + 1; part != null && at <= i + 1 + NEAR; at++) {
                Double start = time(words.lower(at));
                boolean other = parts.containsKey(words.lower(at));
                if (start != null) {
                    double last = sections.isEmpty() ? -1 : sections.getLast().start();
                    if (start <= last || start >= whole) {
                        return List.of();
                    }
                    sections.add(new Section(part, start));
                }
                if (start != null || other) {
                    break;
                }
            }
        }
        return sections.isEmpty() || sections.getFirst().start() > 0 ? List.of() : sections;
    }

    /** "1:07" in seconds; null for what is no time. */
    private static @Nullable Double time(String word) {
        int colon = word.indexOf(':');
        if (colon < 1 || word.length() - colon != SECONDS_LENGTH) {
            return null;
        }
        String digits = word.substring(0, colon) + word.substring(colon + 1);
        if (!digits.chars().allMatch(Character::isDigit) || digits.length() > MOST_DIGITS) {
            return null;
        }
        int minutes = Integer.parseInt(word.substring(0, colon));
        return (double) minutes * SIXTY + Integer.parseInt(word.substring(colon + 1));
    }

    private static final int SECONDS_LENGTH = 3;
    private static final int MOST_DIGITS = 4;
}
