package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words that may order shots: listed ones, verbs with their prepositions, ordinals. */
final class OrderPhrases {
    private static final int LONGEST_TO_LINK = 3;
    private static final int LONGEST_HEAD = 7;
    private static final int LONGEST_WHEN = 6;

    private final BriefText brief;

    OrderPhrases(BriefText brief) {
        this.brief = brief;
    }

    /** The listed ones, and verbs of beginning and ending before "on", "with", "in". */
    List<Hit> found() {
        List<Hit> words = new ArrayList<>(brief.all(Kind.ORDER));
        for (int i = 0; i + 2 < brief.size(); i++) {
            boolean begins = brief.cue(Cue.BEGINS, i);
            boolean hour = brief.is(Kind.HOUR, link(i) + 1) && behindWhen(i) > i;
            int link = brief.cue(Cue.ORDER_LINK, link(i)) && !hour ? link(i) : behindWhen(i);
            if ((begins || brief.cue(Cue.CLOSES, i))
                    && brief.cue(Cue.ORDER_LINK, link)
                    && (isWishedFor(i) || !brief.isAny(i, Kind.ORDER, Kind.NOUN, Kind.CTA))
                    && !isRelative(i)
                    && (hour || !brief.is(Kind.ORDER, i + 1))) {
                words.add(new Hit(Kind.ORDER, begins ? "first" : "last", subject(i), link + 1));
            }
            int said = lastThing(i);
            if (said > i && !brief.is(Kind.ORDER, i)) {
                words.add(new Hit(Kind.ORDER, "last", i, said));
            }
        }
        for (int i = 1; i + 2 < brief.size(); i++) {
            goesOn(i, words);
            counts(i, words);
            closes(i, words);
        }
        words.addAll(fromThere());
        words.sort(Comparator.comparingInt(Hit::start));
        return words;
    }

    /** The colon of "O fim já o temos na cabeça: a lata"; or 0. */
    private int knownEnd(int i) {
        boolean end =
                brief.cue(Cue.ARTICLE, i)
                        && brief.cue(Cue.PUTS_LAST, i + 1)
                        && !brief.cue(Cue.SCENE_KEY, i + 2);
        for (int at = i + 2; end && at < i + LONGEST_KNOWN && brief.sameSentence(at, i); at++) {
            if (brief.tokens[at].quote >= 0 || brief.is(Kind.MUST, at)) {
                return 0;
            }
            if (brief.mark(at, ':')) {
                return at;
            }
        }
        return 0;
    }

    private static final int LONGEST_KNOWN = 10;

    private void goesOn(int i, List<Hit> words) {
        boolean goesOn =
                brief.cue(Cue.CONTINUES, i)
                        && (brief.cue(Cue.ORDER_LINK, i + 1) || brief.cue(Cue.ORDER_TO, i + 1))
                        && opens(subject(i))
                        && !brief.isAny(i, Kind.ORDER, Kind.NOUN, Kind.CTA);
        if (goesOn && !brief.is(Kind.ORDER, i + 1)) {
            words.add(new Hit(Kind.ORDER, "then", subject(i), i + 2));
        }
    }

    /** "Second, ...", "terceiro a lixa, quarto o verniz", "people come second - ...". */
    private void counts(int i, List<Hit> words) {
        if (!brief.cue(Cue.ORDINAL, i)) {
            return;
        }
        boolean opens =
                !brief.tokens[i - 1].isNumber()
                        && (!brief.tokens[i - 1].isWord() || brief.cue(Cue.AND, i - 1));
        boolean counts = opens && (brief.mark(i + 1, ',') || brief.mark(i + 1, ':'));
        boolean placed =
                brief.cue(Cue.CONTINUES, i - 1)
                        && (brief.mark(i + 1, '-') || brief.mark(i + 1, ':'));
        if (placed || (counts && (brief.at(Kind.ORDER, i) == null || brief.is(Kind.UNIT, i)))) {
            words.add(new Hit(Kind.ORDER, "then", i, i + 2));
        } else if (opens && !counts && thing(i + 1) && isOneOfSeveral(i)) {
            words.add(new Hit(Kind.ORDER, "then", i, i + 1));
        }
    }

    /** The sentence begins with "first" and counts on. */
    private boolean isOneOfSeveral(int ordinal) {
        int start = brief.sentenceStart(ordinal);
        boolean first = false;
        for (int i = start; i < ordinal; i++) {
            first |= brief.cue(Cue.FIRST, i) && thing(i + 1);
        }
        return first;
    }

    private boolean thing(int at) {
        return brief.cue(Cue.ARTICLE, at) || brief.cue(Cue.ONE, at);
    }

    private void closes(int i, List<Hit> words) {
        if (brief.at(Kind.ORDER, i) != null || !brief.firstOfSentence(i)) {
            return;
        }
        // "Last, kids asleep under a dry roof."
        if (brief.cue(Cue.LAST, i) && (brief.mark(i + 1, ',') || brief.mark(i + 1, ':'))) {
            words.add(new Hit(Kind.ORDER, "last", i, i + 2));
        }
        // "last scream - everything off"
        boolean far =
                brief.cue(Cue.LAST, i)
                        && brief.tokens[i + 1].isWord()
                        && (i == 0 || brief.tokens[i - 1].isBreak())
                        && (brief.mark(i + 2, '-') || brief.mark(i + 2, ':'));
        if (far) {
            words.add(new Hit(Kind.ORDER, "last", i, i + 3));
        }
        int colon = knownEnd(i);
        if (colon > 0) {
            words.add(new Hit(Kind.ORDER, "last", i, colon + 1));
        }
        // "Cena final: ..."
        boolean named =
                brief.cue(Cue.SCENE_KEY, i)
                        && (brief.cue(Cue.LAST, i + 1) || brief.cue(Cue.PUTS_LAST, i + 1))
                        && brief.mark(i + 2, ':');
        if (named) {
            words.add(new Hit(Kind.ORDER, "last", i, i + 3));
        }
    }

    /** "..., and from that to the spinning wheel, and from the wheel to the dye pot". */
    private List<Hit> fromThere() {
        List<Hit> found = new ArrayList<>();
        for (int i = 1; i + 3 < brief.size(); i++) {
            boolean from =
                    brief.cue(Cue.FROM, i)
                            && opens(i)
                            && (brief.cue(Cue.THAT, i + 1) || brief.cue(Cue.ARTICLE, i + 1));
            for (int to = i + 2; from && to <= i + LONGEST_TO_LINK + 1; to++) {
                boolean goes =
                        brief.cue(Cue.ORDER_TO, to)
                                && brief.sameClause(to, i)
                                && (brief.cue(Cue.ARTICLE, to + 1) || brief.cue(Cue.ONE, to + 1));
                if (goes) {
                    found.add(new Hit(Kind.ORDER, "then", i, to + 1));
                    break;
                }
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** "a drawer that closes with a key" closes no film. */
    private boolean isRelative(int verb) {
        int at = verb - 1;
        while (at > 0
                && at > verb - 3
                && (brief.cue(Cue.SUBJECT, at) || brief.cue(Cue.CLITIC, at))
                && !brief.cue(Cue.RELATIVE, at)
                && !opens(at)) {
            at--;
        }
        boolean passive = at < verb - 1 || brief.cue(Cue.RELATIVE, verb - 1);
        return passive
                && (brief.cue(Cue.RELATIVE, at) || brief.cue(Cue.RELATIVE, at + 1))
                && at > 0
                && brief.tokens[at].isWord()
                && !isWished(at);
    }

    /** "I'd like that it opens on ...", "... and that it ends on ...": no thing is described. */
    boolean isWished(int that) {
        if (brief.cue(Cue.WISHED, that - 1)) {
            return true;
        }
        if (!brief.cue(Cue.AND, that - 1)) {
            return false;
        }
        for (int i = brief.sentenceStart(that) + 1; i < that; i++) {
            if (brief.cue(Cue.RELATIVE, i) && brief.cue(Cue.WISHED, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "quiero que abra con un cajón" asks nobody to open anything. */
    private boolean isWishedFor(int verb) {
        return brief.at(Kind.ORDER, verb) == null
                && brief.cue(Cue.RELATIVE, verb - 1)
                && brief.cue(Cue.WISHED, verb - 2);
    }

    /** The preposition of a verb of order: "start wide on", "anfangen würde ich mit". */
    private int link(int verb) {
        int at = verb + 1;
        while (at <= verb + LONGEST_TO_LINK
                && brief.sameClause(at, verb)
                && !brief.cue(Cue.ORDER_LINK, at)
                && (brief.cue(Cue.SUBJECT, at)
                        || brief.cue(Cue.WOULD, at)
                        || (brief.cue(Cue.MODAL, at) && brief.cue(Cue.BEGINS, verb))
                        || brief.is(Kind.SIZE, at))) {
            at++;
        }
        return at;
    }

    /** "It should begin before opening, with the caretaker": the link behind when it is. */
    private int behindWhen(int verb) {
        int comma = verb + 1;
        while (comma <= verb + LONGEST_WHEN && brief.sameSentence(comma, verb)) {
            if (brief.mark(comma, ',')) {
                boolean when =
                        brief.cue(Cue.PREPOSITION, verb + 1)
                                || brief.cue(Cue.PUTS_BEFORE, verb + 1);
                return when && brief.cue(Cue.BEGINS, verb) ? comma + 1 : verb;
            }
            comma++;
        }
        return verb;
    }

    /** Behind "and the final thing should be", "la toute dernière chose :"; or the same place. */
    private int lastThing(int at) {
        boolean starts = opens(at) || brief.cue(Cue.ARTICLE, at);
        int last = brief.cue(Cue.ARTICLE, at) ? at + 1 : at;
        while (last < at + LONGEST_TO_LINK
                && !brief.cue(Cue.LAST, last)
                && brief.is(Kind.STOP, last)) {
            last++;
        }
        if (!starts || !brief.cue(Cue.LAST, last) || !brief.cue(Cue.MATTER, last + 1)) {
            return at;
        }
        int end = last + 2;
        while (end < last + LONGEST_HEAD
                && brief.sameSentence(end, at)
                && (brief.cue(Cue.MODAL, end)
                        || brief.cue(Cue.COPULA, end)
                        || brief.mark(end, ':')
                        || brief.cue(Cue.RELATIVE, end)
                        || brief.cue(Cue.SHOW_VERB, end))) {
            end++;
        }
        return end > last + 2 ? end : at;
    }

    private boolean opens(int at) {
        return at == 0 || !brief.tokens[at - 1].isWord() || brief.cue(Cue.AND, at - 1);
    }

    /** The pronoun in front belongs to the verb: "on coupe sur", "we move to". */
    private int subject(int verb) {
        return verb > 0 && brief.cue(Cue.SUBJECT, verb - 1) && opens(verb - 1) ? verb - 1 : verb;
    }
}
