package dev.shotlist.sight;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what English phrases are: an action and whose, a thing, a picture, or talk. */
public final class EnglishPhrases {
    private static final Pattern PARTING = Pattern.compile("[ ,;:.]+");

    /** Words up to this length, in letters, may be small words: "in and the" names nothing. */
    private static final int LONGEST_SMALL = 4;

    private final Lexicon lexicon;
    private final LanguageTable table;

    EnglishPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.table = lexicon.of(Language.EN);
    }

    /** What an English phrase begins with. */
    public enum Opening {
        /** "polishing shoes" */
        HANDS,
        /** "sleeping while the street wakes" */
        BODY,
        /** "put a cloth under the valve" */
        BASE,
        OTHER
    }

    /** What an English phrase begins with: an action and whose, or anything else. */
    public Opening opening(String english) {
        String first = english.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        LanguageTable.Acts acts = table.verb(first);
        if (acts == null) {
            return Opening.OTHER;
        }
        Act.Doer doer = acts.acts().getFirst().doer();
        if (acts.form() == Piece.Form.GERUND) {
            return doer == Act.Doer.HAND
                    ? Opening.HANDS
                    : doer == Act.Doer.BODY ? Opening.BODY : Opening.OTHER;
        }
        boolean base = acts.form() == Piece.Form.BASE && doer == Act.Doer.HAND;
        return base && english.indexOf(' ') > 0 ? Opening.BASE : Opening.OTHER;
    }

    /** Whether the English word is what hands do, as an order says it: "rinse", "fold". */
    public boolean isHandwork(String word) {
        LanguageTable.Acts acts = table.verb(word);
        return acts != null
                && acts.form() == Piece.Form.BASE
                && acts.acts().getFirst().doer() == Act.Doer.HAND;
    }

    /** Whether the English word is what somebody does, as "they" do it: "drop", "ride". */
    public boolean isBase(String word) {
        LanguageTable.Acts acts = table.verb(word);
        return acts != null && acts.form() == Piece.Form.BASE;
    }

    /** "The drum rotate" as it goes on behind "show" is "the drum rotates" as it is seen. */
    public String asSeen(String english) {
        String[] words = english.split(" ", -1);
        if (words.length < 2 || !ONE.contains(words[0].toLowerCase(Locale.ROOT))) {
            return english;
        }
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            LanguageTable.Acts acts = table.verb(lower);
            Piece small = table.small(lower);
            boolean told = acts != null && acts.form() != Piece.Form.BASE;
            if (told || (small != null && small.is(Part.AUXILIARY))) {
                return english;
            }
        }
        for (int i = 2; i < words.length; i++) {
            Piece before = table.noun(words[i - 1]);
            boolean one = before == null || !before.plural();
            // "a big empty house" empties nothing
            boolean such = table.adjective(words[i]) != null;
            if (one && !such && table.verb(words[i]) != null && table.noun(words[i]) == null) {
                words[i] = EnglishForms.third(words[i]);
                for (int also = i + 2; also < words.length; also++) {
                    // "go in and come out"
                    boolean joined = words[also - 1].equals("and") && isBase(words[also]);
                    words[also] = joined ? EnglishForms.third(words[also]) : words[also];
                }
                return String.join(" ", words);
            }
        }
        return english;
    }

    private static final Set<String> ONE = Set.of("the", "a", "an", "one");

    /** Whether the subject of a scene names something to see and something that happens. */
    public boolean isPicture(String subject) {
        return SubjectCheck.isPicture(subject, lexicon);
    }

    /** Whether something happens in an English phrase, however short it is. */
    public boolean tells(String english) {
        return SubjectCheck.tells(english, lexicon);
    }

    /** What the product does, as "folds flat" says it: "fold"; null for all else. */
    public @Nullable String thirdPerson(String word) {
        LanguageTable.Acts acts = table.verb(word);
        if (acts == null || acts.form() == Piece.Form.BASE || !word.endsWith("s")) {
            return null;
        }
        for (int cut = 1; cut <= 2; cut++) {
            String base = word.substring(0, Math.max(0, word.length() - cut));
            if (isHandwork(base)) {
                return base;
            }
        }
        return null;
    }

    /** Whether an English phrase tells something that no camera sees: a name, a wish, a doubt. */
    public boolean isTalk(String phrase) {
        return SubjectCheck.isTalk(phrase, lexicon);
    }

    /** Whether any word of an English phrase is a thing that is known. */
    public boolean namesThing(String english) {
        return PARTING.splitAsStream(english.toLowerCase(Locale.ROOT))
                .anyMatch(word -> table.noun(word) != null || word.length() > LONGEST_SMALL);
    }
}
