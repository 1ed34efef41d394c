package dev.shotlist.reading.naming;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The title of a song, a film, a book or a game right behind the word for it: "Track: 'Left on the
 * Stove'", "song: Landlord", "corto 'Ultima corsa'".
 */
public final class LabelledWork {
    /**
     * @param songs by language, what a music video may be of, lower case
     * @param stories by language, what a trailer may be of
     */
    private record Words(
            String asOf,
            String source,
            Map<Language, List<String>> songs,
            Map<Language, List<String>> stories) {}

    private static final Words LISTED = FactFiles.ours().read("reading/works.json", Words.class);

    /** As sure as what is said in so many words. */
    private static final double SAID = 0.9;

    /** In letters: what is longer is a line and no title. */
    private static final int LONGEST = 60;

    /** Quotation marks, each with the one that closes it. */
    private static final String OPENING = "'\"\u201c\u00ab\u201e\u2018";

    private static final String CLOSING = "'\"\u201d\u00bb\u201c\u2019";

    private static final String ENDS = ".,;\n(";

    private final String text;
    private final String lower;

    private LabelledWork(String text) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
    }

    /**
     * The product with its title, where the brief gives one behind such a word and nothing better
     * was found.
     */
    public static @Nullable Fact<ProductWords> titled(
            String text,
            Language language,
            @Nullable Fact<Format> format,
            @Nullable Fact<ProductWords> found) {
        boolean bare = found != null && found.value().name().equals(found.value().noun());
        if (format == null || (found != null && !bare && found.confidence() >= SAID)) {
            return found;
        }
        Map<Language, List<String>> works =
                switch (format.value()) {
                    case MUSIC_VIDEO -> LISTED.songs;
                    case TRAILER -> LISTED.stories;
                    default -> Map.of();
                };
        Fact<ProductWords> title =
                new LabelledWork(text).find(works.getOrDefault(language, List.of()));
        return title == null ? found : title;
    }

    private @Nullable Fact<ProductWords> find(List<String> works) {
        Fact<ProductWords> first = null;
        for (String work : works) {
            for (int at = lower.indexOf(work); at >= 0; at = lower.indexOf(work, at + 1)) {
                int end = at + work.length();
                Fact<ProductWords> title = isWord(at, end) ? behind(at, end) : null;
                boolean sooner =
                        title != null
                                && (first == null || title.span().start() < first.span().start());
                first = sooner ? title : first;
            }
        }
        return first;
    }

    private boolean isWord(int from, int to) {
        boolean before = from == 0 || !Character.isLetter(text.charAt(from - 1));
        return before && (to == text.length() || !Character.isLetter(text.charAt(to)));
    }

    private @Nullable Fact<ProductWords> behind(int noun, int end) {
        int at = end;
        boolean colon = false;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':')) {
            colon |= text.charAt(at) == ':';
            at++;
        }
        if (at >= text.length() || at == end) {
            return null;
        }
        int mark = OPENING.indexOf(text.charAt(at));
        if (mark >= 0) {
            int close = closing(at + 1, CLOSING.charAt(mark));
            return close < 0 ? null : title(noun, end, at + 1, close);
        }
        if (!colon || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        int close = at;
        while (close < text.length() && ENDS.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return title(noun, end, at, close);
    }

    /** An apostrophe within a word closes nothing. */
    private int closing(int from, char mark) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
            boolean inner = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (text.charAt(i) == mark && !inner) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Fact<ProductWords> title(int noun, int nounEnd, int from, int to) {
        String name = text.substring(from, to).strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        int start = text.indexOf(name, from);
        int before = text.codePointCount(0, start);
        Span span = new Span(before, before + name.codePointCount(0, name.length()));
        return new Fact<>(new ProductWords(name, text.substring(noun, nounEnd)), span, SAID);
    }
}
