package dev.shotlist.director.copy;

import dev.shotlist.brief.BriefText;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a piece while they are being written: what is read and what is said, by scene. */
public final class Script {
    /** Share of a scene that a voice may fill: a sentence needs air round it. */
    private static final double SPOKEN_SHARE = 0.92;

    private static final double USUAL_WORDS_PER_MINUTE = 150;

    private final Map<Integer, List<DraftLine>> lines = new LinkedHashMap<>();
    private final Map<Integer, String> voice = new LinkedHashMap<>();
    private final Map<Integer, Boolean> voiceRequired = new LinkedHashMap<>();
    private final Titling titling;
    private final Settled settled;
    private final double[] room;
    private final double duration;

    Script(Settled settled, List<Shot> shots) {
        this.titling = Titling.of(settled);
        this.settled = settled;
        this.room = room(settled, shots);
        this.duration = settled.specs().duration().value();
    }

    /** Words that a voice has time for in each scene, from the scenes' shares. */
    private static double[] room(Settled settled, List<Shot> shots) {
        double all = shots.stream().mapToDouble(Shot::weight).sum();
        var voice = settled.sound().voice();
        Double said = voice == null ? null : voice.wordsPerMinute();
        double rate = said == null ? USUAL_WORDS_PER_MINUTE : said;
        double words = settled.specs().duration().value() * rate / 60 * SPOKEN_SHARE;
        return shots.stream().mapToDouble(shot -> words * shot.weight() / all).toArray();
    }

    public List<DraftLine> lines(int scene) {
        return lines.getOrDefault(scene, List.of());
    }

    public @Nullable String voice(int scene) {
        return voice.get(scene);
    }

    public boolean voiceRequired(int scene) {
        return voiceRequired.getOrDefault(scene, false);
    }

    boolean isRead(int scene) {
        return lines.containsKey(scene);
    }

    boolean isHeard(int scene) {
        return voice.containsKey(scene);
    }

    /** Whether the same words stand anywhere, alone or beside others in a line. */
    boolean shows(String words) {
        String bare = BriefText.bare(words);
        for (List<DraftLine> there : lines.values()) {
            for (DraftLine line : there) {
                if (isPart(line.text(), bare)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line, or one of the facts that stand in it side by side, is these bare words. */
    private static boolean isPart(String line, String bare) {
        int from = 0;
        int end = line.indexOf(FactCards.BETWEEN);
        while (end >= 0) {
            if (BriefText.bare(line.substring(from, end)).equals(bare)) {
                return true;
            }
            from = end + FactCards.BETWEEN.length();
            end = line.indexOf(FactCards.BETWEEN, from);
        }
        return BriefText.bare(line.substring(from)).equals(bare);
    }

    /** Whether the words are a part of what is said anywhere. */
    boolean tells(String words) {
        String bare = BriefText.bare(words);
        return voice.values().stream().anyMatch(line -> BriefText.bare(line).contains(bare));
    }

    /** Whether the same words stand or are said anywhere. */
    boolean holds(String words) {
        return shows(words) || voice.values().stream().anyMatch(line -> Words.same(line, words));
    }

    void demand(int scene, String text) {
        voice.merge(scene, text, (later, earlier) -> earlier + " " + later);
        voiceRequired.put(scene, true);
    }

    /** Says it if there is room left in the scene; behind what is said there already. */
    boolean say(int scene, String text) {
        return say(scene, text, 1);
    }

    /**
     * The same where a scene may be given more time.
     *
     * @param stretch of the words there is room for
     */
    boolean say(int scene, String text, double stretch) {
        String before = voice.get(scene);
        String all = before == null ? text : before + " " + text;
        if (before != null && Words.count(all) > room[scene] * stretch) {
            return false;
        }
        voice.put(scene, all);
        return true;
    }

    /** A scene in which somebody speaks is given so much more time where its sentence needs it. */
    private static final double STRETCH = 1.5;

    /** Whether so many words can be said in the scene. */
    boolean hasRoom(int scene, int words) {
        return words <= room[scene] * STRETCH;
    }

    /** Says it before all that is said in the scene and not demanded, if there is room. */
    void lead(int scene, String text) {
        String behind = voice.get(scene);
        boolean fits = behind == null || Words.count(text + " " + behind) <= room[scene];
        if (fits && !voiceRequired(scene)) {
            voice.put(scene, behind == null ? text : text + " " + behind);
        }
    }

    void show(int scene, String text, DraftLine.Kind kind) {
        List<DraftLine> there = lines.computeIfAbsent(scene, key -> new ArrayList<>());
        DraftLine line = titling.line(isOwn(text) ? Typography.french(text) : text, kind);
        if (kind == DraftLine.Kind.REQUIRED) {
            there.addFirst(line);
        } else {
            there.add(line);
        }
    }

    /** Whether it is French and ours: what the brief says stands as its writer set it. */
    private boolean isOwn(String text) {
        return settled.language() == Language.FR && !settled.reading().text().contains(text);
    }

    /** Shows a line of our own where the piece has time to let it be read beside all others. */
    void offer(int scene, String text) {
        double seconds = reading(text);
        for (List<DraftLine> there : lines.values()) {
            seconds += there.stream().mapToDouble(line -> reading(line.text())).sum();
        }
        if (seconds <= duration * READ_SHARE) {
            show(scene, text, DraftLine.Kind.COPY);
        }
    }

    private static double reading(String text) {
        return NOTICE + text.length() / CHARACTERS_PER_SECOND;
    }

    /** Share of a piece in which something may stand to be read. */
    private static final double READ_SHARE = 0.75;

    /** Seconds until a line is noticed, and what is then read in one. */
    private static final double NOTICE = 0.8;

    private static final double CHARACTERS_PER_SECOND = 15;

    /** The call to action stands in the middle of the last frame. */
    void call(int scene, String text) {
        lines.computeIfAbsent(scene, key -> new ArrayList<>())
                .add(titling.line(text, DraftLine.Kind.CALL));
    }
}
