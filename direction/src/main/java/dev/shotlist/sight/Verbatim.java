package dev.shotlist.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An English clause that is a picture as it stands: "a tractor pulls the hay wagon". Prompts are
 * English, so the brief's own words are the best ones.
 */
final class Verbatim {
    private static final int FEWEST = 3;
    private static final int LONGEST = 20;

    private Verbatim() {}

    /**
     * The clause as a subject, without what only orders it; null where it is no picture.
     *
     * @param clause words as the brief writes them, as many as there are {@code lower}
     */
    static @Nullable String of(
            List<String> clause, LanguageTable table, Lexicon lexicon, Called said) {
        Set<String> product = said.product();
        List<String> words = new ArrayList<>(clause);
        strip(words, table);
        withoutHour(words);
        withoutLoose(words, table);
        if (words.size() < FEWEST || words.size() > LONGEST) {
            return null;
        }
        List<Piece> pieces = new PieceReader(table, product, said.names()).pieces(words);
        boolean thing = false;
        boolean opened = !isOpening(pieces.getFirst());
        int verb = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean other =
                    piece.is(Part.NOT)
                            || piece.is(Part.STOP)
                            || piece.is(Part.ORDER)
                            || piece.is(Part.WE)
                            || piece.is(Part.YOU);
            if (other || opened) {
                return null;
            }
            thing |= piece.is(Part.NOUN) || piece.is(Part.PRODUCT);
            verb = verb < 0 && i > 0 && piece.is(Part.VERB) ? i : verb;
        }
        for (String word : words) {
            boolean time = word.indexOf(':') >= 0;
            if (time || lexicon.isOpinion(word)) {
                return null;
            }
        }
        boolean shown = thing && verb > 0;
        return shown ? said(words, product, said.isShown()) : null;
    }

    private static boolean isOpening(Piece first) {
        return switch (first.part()) {
            case THE, A, HIS, NOUN, PRODUCT, ADJECTIVE, WORD, IT -> true;
            default -> false;
        };
    }

    /** Takes away the beginning of what a clause does not tell any more: "... and she". */
    private static void withoutLoose(List<String> words, LanguageTable table) {
        while (words.size() > 1) {
            int last = words.size() - 1;
            boolean begun = isDoer(words.get(last), table) && isJoint(words.get(last - 1), table);
            if (!begun && !isJoint(words.get(last), table)) {
                return;
            }
            words.removeLast();
        }
    }

    /** "... at 9pm on the Saturday": no camera sees what the clock says. */
    private static void withoutHour(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean hour =
                    HOUR.contains(words.get(i).toLowerCase(Locale.ROOT))
                            && Character.isDigit(words.get(i + 1).codePointAt(0));
            if (hour) {
                words.subList(i, words.size()).clear();
            }
        }
    }

    private static final Set<String> HOUR = Set.of("at", "from", "until", "by", "on");

    private static boolean isDoer(String word, LanguageTable table) {
        Piece small = table.small(word.toLowerCase(Locale.ROOT));
        return small != null && (small.is(Part.SHE) || small.is(Part.WE) || small.is(Part.YOU));
    }

    private static boolean isJoint(String word, LanguageTable table) {
        Piece small = table.small(word.toLowerCase(Locale.ROOT));
        return small != null
                && (small.is(Part.AND)
                        || small.is(Part.RELATIVE)
                        || small.is(Part.STOP)
                        || small.is(Part.WHILE));
    }

    /** Takes away "we want to see", "and then". */
    private static void strip(List<String> words, LanguageTable table) {
        boolean cut = true;
        while (cut && !words.isEmpty()) {
            cut = false;
            for (int length = Math.min(LanguageTable.LONGEST, words.size()); length > 0; length--) {
                String key = String.join(" ", words.subList(0, length)).toLowerCase(Locale.ROOT);
                Piece small = table.small(key);
                if (small != null && (small.is(Part.ORDER) || small.is(Part.AND))) {
                    words.subList(0, length).clear();
                    cut = true;
                    break;
                }
            }
        }
    }

    private static @Nullable String said(List<String> words, Set<String> product, boolean isShown) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean ours = lower.equals("our") || lower.equals("my");
            String as = i == 0 ? lower : word;
            boolean shown = lower.equals("it") || product.contains(lower);
            if (shown && !isShown) {
                return null;
            }
            if (lower.equals("it")) {
                as = "the {product}";
            } else if (ours) {
                as = "the";
            } else if (product.contains(lower)) {
                boolean article =
                        i > 0 && ARTICLES.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
                as = (article ? "" : "the ") + "{product}";
            }
            said.append(i == 0 ? "" : " ").append(as);
        }
        return said.toString();
    }

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "our", "my", "his", "her", "their", "each", "every", "this");
}
