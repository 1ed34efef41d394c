package dev.shotlist.reading.tagging;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.bans.AvoidFinder;
import dev.shotlist.reading.naming.NameFinder;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A brief whose writer marked what it bans.
 *
 * @param rules what the rules hold for banned
 * @param shots what they hold for ordered shots
 * @param marked what the writer marked
 */
record BannedBrief(
        String id, BriefText text, List<Stretch> rules, List<Stretch> shots, List<Stretch> marked) {

    private static final Lexicons LEXICONS = SharedReader.LEXICONS;

    /**
     * Those of a file of which the bans were marked, or labelled in English and all found by the
     * rules: "expect" of JSON Lines, or what follows a bar in lines of text.
     */
    static List<BannedBrief> all(Path file) throws IOException {
        List<BannedBrief> all = new ArrayList<>();
        boolean json = file.toString().endsWith(".jsonl");
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!json) {
                int bar = line.lastIndexOf('|');
                List<String> things = List.of(line.substring(bar + 1).strip().split(";"));
                add(all, labelled(line, line.substring(0, bar).strip(), things));
                continue;
            }
            JsonNode brief = JsonMapper.shared().readTree(line);
            if (brief.has("avoid")) {
                all.add(of(brief));
            } else if (brief.has("expect")) {
                List<String> things = new ArrayList<>();
                brief.path("expect").path("avoid").forEach(one -> things.add(one.asString()));
                add(
                        all,
                        labelled(
                                brief.path("id").asString(),
                                brief.path("text").asString(),
                                things));
            }
        }
        return all;
    }

    /** Null where the rules do not find just what was labelled. */
    private static @Nullable BannedBrief labelled(String id, String words, List<String> things) {
        BriefText text = new BriefText(words, LEXICONS);
        List<Stretch> rules = new ArrayList<>();
        List<Stretch> marked = new ArrayList<>();
        List<String> missed = new ArrayList<>(things);
        for (var fact : new AvoidFinder(text, new NameFinder(text).names()).avoid()) {
            Stretch one = Stretch.ofEnd(text, fact.span(), fact.value().words());
            String english = fact.value().english();
            boolean wanted = things.stream().anyMatch(thing -> isSame(thing, english));
            if (one == null || (!wanted && !things.isEmpty())) {
                return null;
            }
            missed.removeIf(thing -> isSame(thing, english));
            rules.add(one);
            if (wanted) {
                marked.add(one);
            }
        }
        return missed.isEmpty() ? new BannedBrief(id, text, rules, shots(text), marked) : null;
    }

    private static boolean isSame(String thing, String english) {
        return EnglishForms.singular(thing.toLowerCase(Locale.ROOT))
                .equals(EnglishForms.singular(english.toLowerCase(Locale.ROOT)));
    }

    static BannedBrief of(JsonNode line) {
        BriefText text = new BriefText(line.path("text").asString(), LEXICONS);
        List<Stretch> rules = new ArrayList<>();
        for (var fact : new AvoidFinder(text, new NameFinder(text).names()).avoid()) {
            add(rules, Stretch.ofEnd(text, fact.span(), fact.value().words()));
        }
        List<Stretch> marked = new ArrayList<>();
        for (JsonNode words : line.path("avoid")) {
            add(marked, likeliest(text, words.asString()));
        }
        return new BannedBrief(line.path("id").asString(), text, rules, shots(text), marked);
    }

    private static List<Stretch> shots(BriefText text) {
        List<Stretch> shots = new ArrayList<>();
        for (Fact<?> shot : new ShotFinder(text, true).shots()) {
            add(shots, Stretch.of(text, shot.span()));
        }
        return shots;
    }

    private static <T> void add(List<T> all, @Nullable T one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** Of several places the one of which most is denied. */
    private static @Nullable Stretch likeliest(BriefText brief, String words) {
        Stretch best = null;
        int most = -1;
        for (int at = brief.text.indexOf(words);
                at >= 0 && !words.isEmpty();
                at = brief.text.indexOf(words, at + 1)) {
            Stretch one = Stretch.of(brief, at, at + words.length());
            int denied = 0;
            for (int i = one == null ? 0 : one.start(); one != null && i < one.end(); i++) {
                denied += brief.tokens[i].denied ? 1 : 0;
            }
            if (one != null && denied > most) {
                best = one;
                most = denied;
            }
        }
        return best;
    }

    /** Whether something of a stretch that was found was marked. */
    boolean isRight(Stretch found) {
        return content(found).stream()
                .anyMatch(at -> marked.stream().anyMatch(one -> one.holds(at)));
    }

    /** Tokens that say something. */
    List<Integer> content(Stretch stretch) {
        List<Integer> all = new ArrayList<>();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            boolean said = text.tokens[i].isWord() || text.tokens[i].isNumber();
            if (said && !text.is(Kind.STOP, i)) {
                all.add(i);
            }
        }
        return all.isEmpty() ? List.of(stretch.start()) : all;
    }
}
