package dev.shotlist.director.facts;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Sights;
import java.util.List;
import java.util.Locale;

/** Gives steps of English instructions the verb they were written without. */
final class StepVerbs {
    private final FactWords.Steps known;
    private final Sights sights;

    StepVerbs(FactWords.Steps known, Sights sights) {
        this.known = known;
        this.sights = sights;
    }

    /**
     * "heating off" is "turn the heating off", "quarter turn with the key" is "turn the key a
     * quarter", "cloth underneath" is "put a cloth underneath"
     */
    String whole(String step) {
        List<String> words = List.of(step.toLowerCase(Locale.ROOT).split(" ", -1));
        if (isNamed(words)) {
            return "do " + withArticle(step);
        }
        if (sights.phrases().isHandwork(words.getFirst())) {
            return step;
        }
        boolean article = words.getFirst().equals("the");
        int noun = article ? 1 : 0;
        if (words.size() == noun + 2 && known.states().contains(words.get(noun + 1))) {
            return "turn " + (article ? "" : "the ") + step;
        }
        if (words.size() > 1
                && known.parts().contains(words.getFirst())
                && words.get(1).equals("turn")) {
            boolean tool =
                    words.size() > TOOL
                            && words.get(2).equals("with")
                            && words.get(3).equals("the");
            return tool ? turned(words) : "give it " + withArticle(step);
        }
        if (isMove(words)) {
            return agreed(step, words.get(2));
        }
        if (words.size() > 1 && known.places().contains(words.getLast())) {
            return "put " + (article ? step : withArticle(step));
        }
        return step;
    }

    /** "test run", "final check": what is done has a name and no verb. */
    private boolean isNamed(List<String> words) {
        return words.size() == 2
                && known.sorts().contains(words.getFirst())
                && known.acts().contains(words.getLast());
    }

    /** "the drum rotate", "the drawer slide out", as one says it behind "show". */
    private boolean isMove(List<String> words) {
        return words.size() > 2
                && words.size() <= LONGEST_MOVE
                && words.getFirst().equals("the")
                && !EnglishForms.isPlural(words.get(1))
                && known.moves().contains(words.get(2))
                && (words.size() == LONGEST_MOVE - 1
                        || known.particles().contains(words.getLast()));
    }

    /** Article, noun, verb and its particle. */
    private static final int LONGEST_MOVE = 4;

    private static String agreed(String step, String verb) {
        int at = step.toLowerCase(Locale.ROOT).indexOf(' ' + verb) + 1;
        return step.substring(0, at)
                + EnglishForms.third(verb)
                + step.substring(at + verb.length());
    }

    /** Where the tool of a turn stands: "quarter turn with the key". */
    private static final int TOOL = 4;

    private static String turned(List<String> words) {
        String rest = String.join(" ", words.subList(TOOL + 1, words.size()));
        return ("turn the " + words.get(TOOL) + " a " + words.getFirst() + " " + rest).strip();
    }

    private static String withArticle(String step) {
        if (step.startsWith("a ") || step.startsWith("an ")) {
            return step;
        }
        return (EnglishArticles.startsWithVowel(step) ? "an " : "a ") + step;
    }
}
