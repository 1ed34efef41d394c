package dev.shotlist.director.facts;

import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a brief tells of its viewers into what they are told at the start: "for people who
 * hate mornings" becomes "You hate mornings.", and "Most people give up." stays.
 */
final class ViewerWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 18;

    /** Between those who are meant and "who" stands no more than this, in words. */
    private static final int NEAR = 6;

    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final Language language;

    ViewerWords(BriefWords words, FactWords known, ClauseJudge judge, Language language) {
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.language = language;
    }

    List<String> of(List<Clause> clauses) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause one = clauses.get(i);
            boolean starts = i == 0 || clauses.get(i - 1).sentence() < one.sentence();
            if (starts && (isOfMany(one) || isProblem(one))) {
                said.add(Words.capitalised(words.written(one.from(), one.to())) + ".");
            } else if (starts && asked(one) != null) {
                said.add(asked(one));
            } else if (language == Language.EN) {
                int who = who(clauses, i);
                String line = who < 0 ? "" : told(who, one.to());
                if (!line.isEmpty()) {
                    said.add(line);
                }
            }
        }
        return said;
    }

    /** "Why do octopuses have three hearts?", "Scared of coming alone?" */
    private @Nullable String asked(Clause one) {
        String feeling = new Feelings(words, known).question(one.from(), one.to());
        if (feeling != null) {
            return language == Language.FR ? feeling.replace("?", "\u00a0?") : feeling;
        }
        boolean question =
                words.gap(one.to() - 1).strip().startsWith("?")
                        && one.size() > SHORTEST
                        && one.size() <= LONGEST
                        && known.viewer().questions().contains(words.lower(one.from()))
                        && words.unshut(one.from(), one.to())
                        && !isOfTheMakers(one.from(), one.to());
        if (!question) {
            return null;
        }
        String text = Words.capitalised(words.written(one.from(), one.to()));
        return switch (language) {
            case FR -> text + "\u00a0?";
            case ES -> "\u00bf" + text + "?";
            default -> text + "?";
        };
    }

    /** "Most people throw a broken hearing aid in a drawer" */
    private boolean isOfMany(Clause one) {
        String first = words.lower(one.from()) + ' ' + words.lower(one.from() + 1);
        return known.viewer().groups().contains(first)
                && one.size() > SHORTEST
                && one.size() <= LONGEST
                && words.unshut(one.from(), one.to())
                && !isOfTheMakers(one.from(), one.to());
    }

    /** "Problem: the sheets come in crumpled on Fridays" */
    private boolean isProblem(Clause one) {
        return isProblem(one.label())
                && one.size() > SHORTEST
                && one.size() <= LONGEST
                && words.unshut(one.from(), one.to());
    }

    /** In all six languages the word begins alike. */
    static boolean isProblem(String label) {
        return label.startsWith("probl");
    }

    /** Index of the "who" that tells of the viewers; -1 without one. */
    private int who(List<Clause> clauses, int at) {
        Clause one = clauses.get(at);
        for (int i = one.from(); i + SHORTEST < one.to(); i++) {
            if (!words.lower(i).equals("who")) {
                continue;
            }
            // "Audience is owners, who ..." describes them to the makers
            return i > one.from() && isForMany(one.from(), i) ? i : -1;
        }
        return -1;
    }

    /** "for people in flats who ...", "the ones who ...": nobody counts or names them. */
    private boolean isForMany(int from, int who) {
        boolean many = words.lower(who - 1).endsWith("s") || isPeople(who - 1);
        for (int i = who - 1; i >= Math.max(from, who - NEAR); i--) {
            boolean named = words.isCapital(i) && i > from;
            if (words.isFigure(i) || known.counts().contains(words.lower(i)) || named) {
                return false;
            }
            if (isPeople(i)) {
                return !isSubject(from, i);
            }
            if (known.viewer().markers().contains(words.lower(i))) {
                return many;
            }
        }
        return false;
    }

    /** "about the people who work the boat": they are not the ones who watch. */
    private boolean isSubject(int from, int people) {
        int before = people - 1;
        while (before > from && known.articles().contains(words.lower(before))) {
            before--;
        }
        return before >= from && known.viewer().subjects().contains(words.lower(before));
    }

    private boolean isPeople(int word) {
        return known.people().contains(words.lower(word))
                || words.lower(word).equals("ones")
                || words.lower(word).equals("those");
    }

    private String told(int who, int to) {
        String verb = words.lower(who + 1);
        boolean one = EnglishForms.isThird(verb);
        boolean past = verb.endsWith("ed") && !verb.endsWith("eed");
        boolean open = to - who > SHORTEST && to - who <= LONGEST && words.unshut(who, to);
        if (!open || one || past || known.viewer().none().contains(verb)) {
            return "";
        }
        if (isOfTheMakers(who + 1, to)) {
            return "";
        }
        StringBuilder line = new StringBuilder("You");
        for (int i = who + 1; i < to; i++) {
            String own = known.viewer().own().get(words.lower(i));
            line.append(' ').append(own == null ? words.written(i, i + 1) : own);
        }
        return line.append('.').toString();
    }

    private boolean isOfTheMakers(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (known.selves().contains(word) || known.ours().contains(word) || word.equals("we")) {
                return true;
            }
        }
        return known.orders().contains(words.lower(to - 1)) || judge.isLetter(from);
    }
}
