package dev.shotlist.dialect;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.Generator;
import dev.shotlist.plan.CameraMovement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what a clip is to show into the words of a generator's family, within its limit. */
public final class PromptCompiler {
    private final Words words;
    private final SeenReader seen;

    public PromptCompiler(FactFiles files) {
        this.words = Words.load(files);
        this.seen = new SeenReader(words);
    }

    /**
     * What a director's prompt shows, clause by clause, without camera, style, ratio and lettering.
     *
     * @param subject of the shot
     * @param move that the plan has for it
     * @param verbatim descriptions that must stay word for word
     */
    public Seen seen(
            String prompt,
            String subject,
            CameraMovement move,
            String anchor,
            List<String> verbatim) {
        return seen.seen(prompt, subject, move, anchor, verbatim);
    }

    public Wording compile(Generator generator, ClipBrief brief) {
        Dialect dialect = Dialect.of(generator.family());
        Phrasing phrasing = new Phrasing(words, generator.wire());
        List<Part> parts = new ArrayList<>(dialect.parts(brief, phrasing));
        int whole = parts.size();
        String prompt = joined(parts, brief, dialect.joint());
        int limit =
                generator.maxPromptChars() == null ? prompt.length() : generator.maxPromptChars();
        while (prompt.length() > limit && dropOne(parts)) {
            prompt = joined(parts, brief, dialect.joint());
        }
        boolean over = prompt.length() > limit;
        if (over) {
            trim(parts, brief, prompt.length() - limit);
            prompt = joined(parts, brief, dialect.joint());
        }
        return new Wording(
                prompt.length() > limit ? cut(prompt, limit) : prompt,
                generator.negativePrompt() ? negative(brief.avoid()) : null,
                over || parts.size() < whole);
    }

    /** Takes words off the end of the longest piece that need not stand word for word. */
    private static void trim(List<Part> parts, ClipBrief brief, int over) {
        int longest = -1;
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i).text();
            boolean free = !text.contains(brief.anchor()) && !Scan.holdsAny(text, brief.verbatim());
            boolean longer = longest < 0 || text.length() > parts.get(longest).text().length();
            longest = free && longer ? i : longest;
        }
        if (longest >= 0 && parts.get(longest).text().length() > over + SHORTEST_PIECE) {
            Part part = parts.get(longest);
            String text = part.text().substring(0, part.text().length() - over);
            int blank = text.lastIndexOf(' ');
            parts.set(longest, new Part(blank > 0 ? text.substring(0, blank) : text, part.rank()));
        }
    }

    /** A piece cut down to less says nothing. */
    private static final int SHORTEST_PIECE = 20;

    /** Leaves out the last of the parts that matter least; false where all must stand. */
    private static boolean dropOne(List<Part> parts) {
        int least = -1;
        for (int i = 0; i < parts.size(); i++) {
            int rank = parts.get(i).rank();
            if (rank > Part.MUST && (least < 0 || rank >= parts.get(least).rank())) {
                least = i;
            }
        }
        if (least >= 0) {
            parts.remove(least);
        }
        return least >= 0;
    }

    private static String joined(List<Part> parts, ClipBrief brief, String joint) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            boolean begins = text.isEmpty() || joint.startsWith(".");
            String words = withoutStop(part.text());
            text.append(text.isEmpty() ? "" : joint);
            text.append(begins && !startsVerbatim(words, brief) ? capital(words) : words);
        }
        return text.append('.').toString();
    }

    private static boolean startsVerbatim(String words, ClipBrief brief) {
        return brief.verbatim().stream().anyMatch(words::startsWith);
    }

    private static String withoutStop(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith(",")
                ? stripped.substring(0, stripped.length() - 1)
                : stripped;
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** As many whole words as fit, and a full stop. */
    private static String cut(String prompt, int limit) {
        int blank = prompt.lastIndexOf(' ', limit - 1);
        int end = blank > 0 ? blank : limit - 1;
        return withoutStop(prompt.substring(0, end)) + ".";
    }

    private String negative(List<String> avoid) {
        StringBuilder all = new StringBuilder();
        for (String word : words.alwaysAvoid()) {
            add(all, word);
        }
        for (String word : avoid) {
            if (!words.alwaysAvoid().contains(word)) {
                add(all, word);
            }
        }
        return all.toString();
    }

    private void add(StringBuilder all, String word) {
        if (all.length() + word.length() + 2 <= words.longestNegative()) {
            all.append(all.isEmpty() ? "" : ", ").append(word);
        }
    }

    /** What a generator's own interface takes; null where nothing is known of it. */
    public static @Nullable ClipRequest request(ClipOrder order) {
        var wire = order.generator().wire();
        if (wire == null) {
            return null;
        }
        return new ClipRequest(
                wire.address(order.fromPicture(), order.refers(), order.model(wire)),
                Dialect.of(order.generator().family()).body(order));
    }
}
