package dev.shotlist.reading.tagging;

import dev.shotlist.reading.BriefScore;
import dev.shotlist.reading.ColorFamilies;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import dev.shotlist.reading.naming.NameFinder;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.tagging.Hints.Held;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Lexicons;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A brief whose writer marked what names its brand, product, audience and shots.
 *
 * @param named all stretches that name it; none that it is not named; no key that it is not marked
 * @param expected what a fair reader takes from it, where that is told instead of marked
 * @param shots null where they are not marked
 * @param byRules whether the shots are the rules' own, whose pictures were checked: no example of
 *     how far the rules can be trusted
 */
record LabelledBrief(
        String id,
        BriefText text,
        Hints hints,
        Map<Sought, List<Stretch>> named,
        @Nullable List<Stretch> shots,
        boolean byRules,
        JsonNode expected,
        Reading reading) {

    private static final Lexicons LEXICONS = SharedReader.LEXICONS;
    private static final BriefReader RULES = BriefReader.byRules();

    static List<LabelledBrief> all(Path file) throws IOException {
        List<LabelledBrief> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                all.add(of(JsonMapper.shared().readTree(line)));
            }
        }
        return all;
    }

    static LabelledBrief of(JsonNode line) {
        String words = line.path("text").asString();
        BriefText text = new BriefText(words, LEXICONS);
        Reading reading = RULES.read(words);
        Map<Sought, List<Stretch>> named = new EnumMap<>(Sought.class);
        for (Sought sought : Sought.values()) {
            JsonNode value = line.path(sought.name().toLowerCase(Locale.ROOT));
            if (line.has("expect")) {
                continue;
            }
            if (sought == Sought.PRODUCT && value.isNull() && line.has("product_name")) {
                value = line.path("product_name");
            }
            if (value.isNull()) {
                named.put(sought, List.of());
            } else if (value.isString()) {
                List<Stretch> found = occurrences(text, value.asString());
                if (!found.isEmpty()) {
                    named.put(sought, found);
                }
            }
        }
        return new LabelledBrief(
                line.path("id").asString(),
                text,
                line.has("expect") ? hints(text, reading).unasked() : hints(text, reading),
                named,
                shots(text, line, reading),
                line.has("expect"),
                line.path("expect"),
                reading);
    }

    /** Who wrote it, as its id says. */
    String writer() {
        return id.replaceFirst("\\d.*", "");
    }

    /** How the rules find the shots. */
    ShotFinder ruled() {
        return new ShotFinder(text, true);
    }

    private static @Nullable List<Stretch> shots(BriefText text, JsonNode line, Reading reading) {
        if (line.has("shots")) {
            return inOrder(text, line.path("shots"));
        }
        return line.has("expect") ? checked(text, line, reading) : null;
    }

    /** The rules' shots where all pictures that a fair reader saw stand in them. */
    private static @Nullable List<Stretch> checked(BriefText text, JsonNode line, Reading reading) {
        BriefScore score = new BriefScore(new ColorFamilies());
        score.add(line, reading);
        BriefScore.Tally tally = score.tally("scenes_in_order", "all");
        return tally.all > 0 && tally.share() == 1 ? hints(text, reading).of(Held.SHOT) : null;
    }

    private static Hints hints(BriefText text, Reading reading) {
        List<NameFinder.Name> names = new NameFinder(text).names();
        Hints hints = new Hints();
        one(hints, Held.BRAND, text, reading.brand());
        one(hints, Held.PRODUCT, text, reading.product());
        one(hints, Held.AUDIENCE, text, reading.audience());
        return hints.put(Held.NAME, names(names.stream().toList()))
                .put(Held.PERSON, names(names.stream().filter(NameFinder.Name::person).toList()))
                .put(Held.PLACE, names(names.stream().filter(NameFinder.Name::place).toList()))
                .put(
                        Held.SHOT,
                        reading.shots().stream()
                                .flatMap(shot -> one(text, shot).stream())
                                .toList());
    }

    private static void one(Hints hints, Held as, BriefText text, @Nullable Fact<?> fact) {
        List<Stretch> found = one(text, fact);
        if (found.isEmpty()) {
            hints.put(as, found);
        } else {
            hints.put(as, found.getFirst(), Objects.requireNonNull(fact).confidence());
        }
    }

    private static List<Stretch> names(List<NameFinder.Name> names) {
        return names.stream().map(name -> new Stretch(name.start(), name.end())).toList();
    }

    private static List<Stretch> one(BriefText text, @Nullable Fact<?> fact) {
        Stretch found = fact == null ? null : Stretch.of(text, fact.span());
        return found == null ? List.of() : List.of(found);
    }

    private static List<Stretch> occurrences(BriefText brief, String words) {
        List<Stretch> found = new ArrayList<>();
        int at = brief.text.indexOf(words);
        while (at >= 0 && !words.isEmpty()) {
            Stretch one = Stretch.of(brief, at, at + words.length());
            if (one != null) {
                found.add(one);
            }
            at = brief.text.indexOf(words, at + 1);
        }
        return found;
    }

    /** Null where a shot is not found behind the one before. */
    private static @Nullable List<Stretch> inOrder(BriefText brief, JsonNode shots) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        for (JsonNode shot : shots) {
            String words = shot.asString();
            int at = brief.text.indexOf(words, from);
            Stretch one = at < 0 ? null : Stretch.of(brief, at, at + words.length());
            if (one == null || (!found.isEmpty() && one.start() < found.getLast().end())) {
                return null;
            }
            found.add(one);
            from = at + words.length();
        }
        return found;
    }

    /** Share of the words of two stretches that must agree, and of which name the same thing. */
    private static final double SAME = 0.6;

    /**
     * Whether a stretch names what was marked: a brand word for word, a product with its last word,
     * an audience by most of its words. Null is right where nothing was marked.
     */
    boolean isRight(Sought sought, @Nullable Stretch found) {
        List<Stretch> right = named.getOrDefault(sought, List.of());
        if (found == null || right.isEmpty()) {
            return found == null && right.isEmpty();
        }
        List<String> got = words(found);
        for (Stretch one : right) {
            List<String> wanted = words(one);
            boolean same =
                    switch (sought) {
                        case BRAND -> got.equals(wanted);
                        case PRODUCT ->
                                share(got, wanted) >= SAME
                                        || Collections.indexOfSubList(got, wanted) >= 0
                                        || endsWith(wanted, got);
                        case AUDIENCE -> share(got, wanted) >= SAME;
                    };
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(List<String> all, List<String> end) {
        int from = all.size() - end.size();
        return from >= 0 && !end.isEmpty() && all.subList(from, all.size()).equals(end);
    }

    private static double share(List<String> a, List<String> b) {
        Set<String> first = new HashSet<>(a);
        Set<String> second = new HashSet<>(b);
        double all = first.size() + second.size();
        first.retainAll(second);
        return 2 * first.size() / all;
    }

    private List<String> words(Stretch stretch) {
        List<String> words = new ArrayList<>();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Token token = text.tokens[i];
            if (token.isWord() || token.isNumber()) {
                String key = token.key;
                words.add(Phrases.isPossessive(key) ? key.substring(0, key.length() - 2) : key);
            }
        }
        return words;
    }
}
