package dev.shotlist.reading.tagging;

import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Lexicons;
import dev.shotlist.reading.text.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A brief whose writer marked the lines that must be met.
 *
 * @param rules what the rules hold for lines
 * @param labelled whether only what must be said was labelled, and no brief is without
 */
record LinedBrief(
        String id, BriefText text, List<RuledLine> rules, List<Stretch> marked, boolean labelled) {
    private static final Lexicons LEXICONS = SharedReader.LEXICONS;

    /** Those of a file of which the lines were marked, or labelled where there are any. */
    static List<LinedBrief> all(Path file) throws IOException {
        List<LinedBrief> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode brief = JsonMapper.shared().readTree(line);
            JsonNode said = brief.path("expect").path("must_say");
            if (brief.has("lines")) {
                all.add(of(brief, brief.path("lines")));
            } else if (!said.isEmpty()) {
                all.add(of(brief, said));
            }
        }
        return all;
    }

    static LinedBrief of(JsonNode line, JsonNode lines) {
        BriefText text = new BriefText(line.path("text").asString(), LEXICONS);
        List<Stretch> marked = new ArrayList<>();
        for (JsonNode words : lines) {
            Stretch one = likeliest(text, words.asString());
            if (one != null) {
                marked.add(one);
            }
        }
        return new LinedBrief(
                line.path("id").asString(),
                text,
                LineFinder.byRules(text).ruled(),
                marked,
                line.has("expect"));
    }

    /**
     * The same without the quotation marks of its lines, since few writers leave them out of what
     * is learned from, and many others do; null where there are none.
     */
    @Nullable LinedBrief unquoted() {
        StringBuilder words = new StringBuilder(text.text);
        List<int[]> places = new ArrayList<>();
        boolean any = false;
        for (Stretch line : marked) {
            places.add(new int[] {text.tokens[line.start()].from, text.tokens[line.end() - 1].to});
        }
        for (int i = text.quotes.size() - 1; i >= 0; i--) {
            Quote quote = text.quotes.get(i);
            if (marked.stream().anyMatch(line -> line.start() == quote.start())) {
                any = true;
                strip(words, places, quote.to());
                strip(words, places, quote.from() - 1);
            }
        }
        if (!any) {
            return null;
        }
        BriefText bare = new BriefText(words.toString(), LEXICONS);
        List<Stretch> lines = new ArrayList<>();
        for (int[] place : places) {
            Stretch line = Stretch.of(bare, place[0], place[1]);
            if (line != null) {
                lines.add(line);
            }
        }
        return new LinedBrief(id, bare, LineFinder.byRules(bare).ruled(), lines, labelled);
    }

    private static void strip(StringBuilder words, List<int[]> places, int at) {
        int from = at;
        int to = at + 1;
        boolean spaced = from > 0 && words.charAt(from - 1) == ' ' && to < words.length();
        if (spaced && " .,".indexOf(words.charAt(to)) >= 0) {
            from--;
        } else if (spaced && words.charAt(to) == '\u00a0') {
            to++;
        }
        words.delete(from, to);
        for (int[] place : places) {
            for (int i = 0; i < 2; i++) {
                if (place[i] >= to) {
                    place[i] -= to - from;
                } else if (place[i] > from) {
                    place[i] = from;
                }
            }
        }
    }

    /** Of several places the one that is quoted, or stands behind a colon, or the last. */
    private static @Nullable Stretch likeliest(BriefText brief, String words) {
        Stretch best = null;
        int most = -1;
        for (int at = brief.text.indexOf(words);
                at >= 0 && !words.isEmpty();
                at = brief.text.indexOf(words, at + 1)) {
            Stretch one = Stretch.of(brief, at, at + words.length());
            if (one == null) {
                continue;
            }
            int sure =
                    brief.tokens[one.start()].quote >= 0
                            ? 2
                            : brief.mark(one.start() - 1, ':') ? 1 : 0;
            if (sure >= most) {
                best = one;
                most = sure;
            }
        }
        return best;
    }

    /** Whether a line that was found says just what was marked, but for a closing full stop. */
    boolean isMarked(Stretch found) {
        return marked.stream().anyMatch(one -> isSame(one, found));
    }

    boolean isSame(Stretch one, Stretch other) {
        return one.start() == other.start() && bare(one) == bare(other);
    }

    private int bare(Stretch one) {
        int end = one.end();
        while (end > one.start() + 1 && text.mark(end - 1, '.')) {
            end--;
        }
        return end;
    }
}
