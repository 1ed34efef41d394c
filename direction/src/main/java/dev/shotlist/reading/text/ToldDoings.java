package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import org.jspecify.annotations.Nullable;

/** Denials that tell what somebody does or does not do, and order nothing. */
final class ToldDoings {
    /** Words from "don't" to the verb: "I don't ever want". */
    private static final int FARTHEST_VERB = 2;

    /** So many denials one behind the other are one saying: "no cala, no pesa, no se rompe". */
    private static final int MOST_LINKS = 4;

    private static final int FARTHEST_LINK = 9;

    /** Further behind a denying word nothing tells what it is about. */
    private static final int REACH = 14;

    /** Words from "tout" to "pas". */
    private static final int FARTHEST_ALL = 3;

    private final BriefText brief;

    ToldDoings(BriefText brief) {
        this.brief = brief;
    }

    boolean state(Hit denial) {
        return isOfSomebody(denial)
                || isDone(denial)
                || isTooMuch(denial)
                || isOnly(denial)
                || isNotAll(denial)
                || isAtOurs(denial)
                || isDoneTo(denial)
                || isOfGoods(denial)
                || isContent(denial)
                || isOurWay(denial)
                || isWhatItIs(denial)
                || isToldOn(denial);
    }

    /** "not everything has to be sad", "nicht alles ist traurig": some of it is. */
    private boolean isNotAll(Hit denial) {
        int first = brief.clauseStart(denial.start());
        boolean before =
                brief.language == Language.FR
                        && denial.start() > first
                        && brief.cue(Cue.EVERYTHING, first)
                        && brief.cue(Cue.DENIES_VERB, denial.start())
                        && denial.start() - first <= FARTHEST_ALL;
        return before
                || (brief.cue(Cue.EVERYTHING, denial.end())
                        && brief.cue(Cue.DENIES_VERB, denial.start())
                        && denial.start() == first);
    }

    /** "pas de financement chez nous", "bei uns keine Wartezeit": how it is there. */
    private boolean isAtOurs(Hit denial) {
        int from = Math.max(brief.clauseStart(denial.start()), denial.start() - REACH);
        int end = Math.min(brief.clauseEnd(denial.start()), denial.end() + REACH);
        for (int i = from; i + 1 < end; i++) {
            if (brief.cue(Cue.AT_PLACE_OF, i) && brief.cue(Cue.US, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "le ménage n'est pas facturé", "a limpeza não é cobrada": behind a subject of its own. */
    private boolean isDoneTo(Hit denial) {
        boolean behind = brief.cue(Cue.COPULA, denial.end());
        int is = behind ? denial.end() : denial.start() - 1;
        int done = behind ? is + 1 : denial.end();
        int who = behind ? denial.start() - 1 : is - 1;
        while (brief.cue(Cue.DENIES_VERB, who)) {
            who--;
        }
        return denial.length() == 1
                && (brief.language == Language.FR || brief.language == Language.PT)
                && brief.cue(Cue.DENIES_VERB, denial.start())
                && brief.cue(Cue.COPULA, is)
                && brief.sameClause(who, done)
                && brief.tokens[who].isWord()
                && brief.tokens[done].isWord()
                && !brief.cue(Cue.SHOW_VERB, done)
                && !brief.isAny(done, Kind.MOOD, Kind.COLOR, Kind.STOP, Kind.SHOW)
                && !brief.isAny(
                        who,
                        Kind.VIDEO_WORD,
                        Kind.FORMAT,
                        Kind.MUSIC_WORD,
                        Kind.SCENE_WORD,
                        Kind.THING);
    }

    /** "nessuno esce senza la sua vite": everybody leaves with one. */
    private boolean isOnly(Hit denial) {
        if (!brief.cue(Cue.NOBODY, denial.start())) {
            return false;
        }
        for (int i = denial.end() + 1;
                i < denial.end() + REACH && brief.sameClause(i, denial.start());
                i++) {
            if (brief.cue(Cue.LACKS, i)) {
                return true;
            }
        }
        return false;
    }

    /** "un queso que no necesita presentación", "ein Käse, der keine Vorstellung braucht" */
    private boolean isOfGoods(Hit denial) {
        int who = denial.start() - 1;
        while (brief.language == Language.DE
                && brief.is(Kind.STOP, who)
                && !brief.cue(Cue.RELATIVE, who)) {
            who--;
        }
        int noun = brief.mark(who - 1, ',') ? who - 2 : who - 1;
        return denial.length() == 1
                && brief.language != Language.EN
                && brief.cue(Cue.RELATIVE, who)
                && brief.sameClause(who, denial.start())
                && (brief.language == Language.DE) == brief.mark(who - 1, ',')
                && brief.isAny(noun, Kind.NOUN, Kind.GOODS, Kind.ORG)
                && !brief.isAny(
                        noun,
                        Kind.VIDEO_WORD,
                        Kind.FORMAT,
                        Kind.MUSIC_WORD,
                        Kind.SCENE_WORD,
                        Kind.PERSON);
    }

    /** "our treats contain no grain", "non contiene alcol": what is in the goods, and no film. */
    private boolean isContent(Hit denial) {
        boolean none =
                brief.cue(Cue.NONE, denial.start()) || brief.cue(Cue.DETERMINES, denial.start());
        boolean behind = brief.cue(Cue.CONTAINS, denial.end());
        int verb = behind ? denial.end() : denial.start() - 1;
        int goods = (behind ? denial.start() : verb) - 1;
        int thing = behind ? verb + 1 : denial.end();
        boolean subject = brief.sameClause(goods, denial.start()) && brief.tokens[goods].isWord();
        boolean film = subject && brief.isAny(goods, Kind.VIDEO_WORD, Kind.FORMAT, Kind.SCENE_WORD);
        return denial.length() == 1
                && (none || behind)
                && brief.cue(Cue.CONTAINS, verb)
                && brief.sameClause(verb, denial.start())
                && (subject || brief.language != Language.EN)
                && !film
                && !brief.isAny(
                        thing,
                        Kind.VOICE,
                        Kind.MUSIC_WORD,
                        Kind.TEXT_WORD,
                        Kind.PERSON,
                        Kind.GENRE,
                        Kind.CAMERA,
                        Kind.STOP);
    }

    /** "wir nehmen keine Provision": verb and subject in front, and none of a film. */
    private boolean isOurWay(Hit denial) {
        int verb = denial.start() - 1;
        return brief.language == Language.DE
                && denial.length() == 1
                && brief.cue(Cue.WE, verb - 1)
                && brief.sameClause(verb - 1, denial.start())
                && brief.tokens[verb].isWord()
                && !brief.isAny(verb, Kind.SHOW, Kind.STOP)
                && !brief.cue(Cue.SHOW_VERB, verb)
                && !brief.cue(Cue.TELL_VERB, verb)
                && !brief.cue(Cue.WISHED, verb)
                && !brief.cue(Cue.MODAL, verb)
                && !brief.cue(Cue.FILMS, verb);
    }

    /** "unser Heim ist kein Krankenhaus": what somebody's house is. */
    private boolean isWhatItIs(Hit denial) {
        int is = denial.start() - 1;
        int noun = is - 1;
        return brief.language == Language.DE
                && denial.length() == 1
                && brief.cue(Cue.COPULA, is)
                && brief.sameClause(noun - 1, denial.start())
                && (brief.is(Kind.OUR, noun - 1) || brief.cue(Cue.US, noun - 1))
                && brief.tokens[noun].capital
                && !brief.isAny(noun, Kind.VIDEO_WORD, Kind.FORMAT, Kind.MUSIC_WORD);
    }

    /** "it doesn't smell, doesn't roar": as the first is told, so is what follows it. */
    private boolean isToldOn(Hit denial) {
        Hit first = denial;
        for (int links = 0; links < MOST_LINKS && isLinked(first); links++) {
            Hit before = before(first);
            if (before == null || !isSame(before, first)) {
                return false;
            }
            first = before;
        }
        return !first.equals(denial) && !isLinked(first) && brief.states(first);
    }

    private boolean isSame(Hit before, Hit next) {
        String key = brief.tokens[before.start()].key;
        return brief.cue(Cue.OR, next.start()) || key.equals(brief.tokens[next.start()].key);
    }

    private boolean isLinked(Hit denial) {
        boolean denies =
                brief.cue(Cue.DENIES_VERB, denial.start())
                        || brief.cue(Cue.DENIES_FACT, denial.start());
        boolean joined =
                brief.cue(Cue.AND, denial.start() - 1)
                        || brief.mark(denial.start() - 1, ',')
                        || brief.cue(Cue.OR, denial.start());
        return denies && joined;
    }

    private @Nullable Hit before(Hit denial) {
        for (int i = denial.start() - 1;
                i >= denial.start() - FARTHEST_LINK && brief.sameSentence(i, denial.start());
                i--) {
            Hit hit = brief.at(Kind.NEG, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** "we don't ship on Sundays", "you won't find a cheaper one": no order, and of no film. */
    private boolean isOfSomebody(Hit denial) {
        int verb = denial.end();
        int who = denial.start() - 1;
        boolean apart = denial.length() == 2 && brief.key(denial.end() - 1, "not");
        boolean told =
                apart
                        || brief.cue(Cue.DENIES_FACT, denial.start())
                        || brief.key(denial.start(), "wont");
        if (brief.language != Language.EN
                || !told
                || (denial.length() > 1 && !apart)
                || !isSomebody(who)
                || !brief.sameClause(who, verb)) {
            return false;
        }
        // "I don't ever want"
        for (int i = verb; i < verb + FARTHEST_VERB && brief.sameClause(i, who); i++) {
            if (brief.isAny(i, Kind.SHOW, Kind.NEG)
                    || brief.cue(Cue.SHOW_VERB, i)
                    || brief.cue(Cue.TELL_VERB, i)
                    || brief.cue(Cue.WISHED, i)
                    || brief.cue(Cue.FILMS, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSomebody(int at) {
        return brief.cue(Cue.WE, at)
                || brief.key(at, "you")
                || brief.key(at, "it")
                || brief.key(at, "he")
                || brief.key(at, "she");
    }

    /** "show that you can drop the bike off": what somebody does, told behind a "that". */
    private boolean isDone(Hit denial) {
        int can = denial.start() - 1;
        int who = brief.cue(Cue.PERMITS, can) || brief.cue(Cue.MODAL, can) ? can - 1 : can;
        boolean subordinate =
                brief.cue(Cue.THAT, who - 1)
                        || brief.cue(Cue.RELATIVE, who - 1)
                        || brief.cue(Cue.HOW, who - 1);
        return brief.language == Language.EN
                && brief.cue(Cue.REMOVES, denial.start())
                && isSomebody(who)
                && subordinate
                && brief.sameClause(who - 1, denial.start());
    }

    /** "no job is too small", "nessuno è troppo vecchio": nobody and nothing is left out. */
    private boolean isTooMuch(Hit denial) {
        for (int i = denial.end();
                i < denial.end() + REACH && brief.sameClause(i, denial.start());
                i++) {
            if (brief.cue(Cue.COPULA, i) && brief.cue(Cue.TOO, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
