package dev.shotlist.reading;

import dev.shotlist.reading.Token.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks how far a negation reaches ("no cars, people or logos, but hands are fine") and what is
 * said of an inspiration, a competitor or the past and not of the piece to make.
 */
final class Scopes {
    private static final int LONGEST_ITEM = 5;
    private static final int FARTHEST = 40;

    private Scopes() {}

    static List<Denial> mark(BriefText brief) {
        List<Denial> denials = denials(brief);
        for (Denial denial : denials) {
            for (int i = denial.start(); i < denial.end(); i++) {
                brief.tokens[i].denied = true;
            }
        }
        asides(brief, Kind.ASIDE);
        asides(brief, Kind.PAST);
        return List.copyOf(denials);
    }

    private static List<Denial> denials(BriefText brief) {
        List<Denial> denials = new ArrayList<>();
        for (Hit hit : brief.all(Kind.NEG)) {
            if (brief.tokens[hit.start()].quote < 0
                    && !isIdiom(brief, hit)
                    && !brief.tokens[hit.start()].header) {
                int end = reach(brief, hit);
                if (end > hit.end()) {
                    denials.add(new Denial(hit.start(), hit.end(), end));
                }
            }
        }
        for (Hit hit : brief.all(Kind.NEG_AFTER)) {
            int start = brief.clauseStart(hit.start());
            while (start < hit.start() && brief.tokens[start].shape == Shape.MARK) {
                start++;
            }
            if (start < hit.start() && brief.tokens[hit.start()].quote < 0) {
                denials.add(new Denial(hit.start(), start, hit.start()));
            }
        }
        return denials;
    }

    /** "no actually no ukulele": the second no denies after all. */
    private static boolean isIdiom(BriefText brief, Hit hit) {
        Hit idiom = brief.over(Kind.NEG_IDIOM, hit.start());
        return idiom != null
                && !(idiom.end() == hit.end()
                        && idiom.start() < hit.start()
                        && (brief.is(Kind.THING, hit.end())
                                || (hit.end() < brief.size()
                                        && brief.tokens[hit.end()].isWord()
                                        && !brief.isAny(hit.end(), Kind.STOP, Kind.CORRECTION))));
    }

    private static int reach(BriefText brief, Hit hit) {
        Token[] tokens = brief.tokens;
        int limit = Math.min(tokens.length, hit.end() + FARTHEST);
        int at = hit.end();
        boolean keyed = brief.mark(at, ':') && brief.clauseStart(hit.start()) >= hit.start() - 1;
        boolean list = keyed || isAvoid(brief.tokens[hit.start()].key);
        if (keyed) {
            at++;
        }
        int sentence = tokens[hit.start()].sentence;
        while (at < limit && tokens[at].sentence == sentence) {
            Token token = tokens[at];
            if ((brief.at(Kind.BUT, at) != null && at > hit.end())
                    || (brief.at(Kind.NEG, at) != null
                            && at > hit.end()
                            && !brief.is(Kind.NEG_IDIOM, at))) {
                return at;
            }
            if (ends(token) || isUntil(token.key)) {
                return at;
            }
            if (token.isMark(',') || token.isMark('/') || token.isMark('+')) {
                if (list
                        ? !keyed
                                && brief.isAny(
                                        at + 1,
                                        Kind.PLATFORM,
                                        Kind.CTA_MARK,
                                        Kind.FORMAT,
                                        Kind.PACE,
                                        Kind.VOICE,
                                        Kind.NUMBER)
                        : !goesOn(brief, at + 1, sentence)) {
                    return at;
                }
            } else if (token.isMark(':')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean ends(Token token) {
        if (token.quote >= 0) {
            return false;
        }
        return token.isMark('.')
                || token.isMark('!')
                || token.isMark('?')
                || token.isMark(';')
                || token.isMark('(')
                || token.isMark(')')
                || token.isMark('|')
                || token.isBreak()
                || token.isMark('-')
                || token.shape == Shape.SYMBOL
                || token.isMark('"');
    }

    /** Whether what follows a comma is one more item of a list that an "or" or "and" closes. */
    private static boolean goesOn(BriefText brief, int start, int sentence) {
        Token[] tokens = brief.tokens;
        int length = 0;
        for (int i = start;
                i < tokens.length && tokens[i].sentence == sentence && i < start + 20;
                i++) {
            Token token = tokens[i];
            if (isOr(token.key)) {
                return length <= LONGEST_ITEM;
            }
            if (isAnd(token.key)) {
                return length <= LONGEST_ITEM
                        && brief.is(Kind.THING, i + 1)
                        && brief.is(Kind.THING, start);
            }
            if (token.isMark(',')) {
                if (length > LONGEST_ITEM) {
                    return false;
                }
                length = 0;
            } else if (ends(token)
                    || token.isNumber()
                    || brief.at(Kind.BUT, i) != null
                    || brief.isAny(
                            i, Kind.PLATFORM, Kind.CTA_MARK, Kind.FORMAT, Kind.NEG, Kind.PACE)) {
                return false;
            } else {
                length++;
            }
        }
        return false;
    }

    /** "Avoid coins, wigs and gavels": the whole list is meant. */
    private static boolean isAvoid(String key) {
        return key.startsWith("avoid")
                || key.startsWith("evit")
                || key.startsWith("vermeid")
                || key.equals("bannir")
                || key.equals("proscrire")
                || key.equals("exclude");
    }

    private static boolean isUntil(String key) {
        return switch (key) {
            case "until", "till", "hasta", "jusqu", "bis", "ate", "fino", "finche" -> true;
            default -> false;
        };
    }

    static boolean isOr(String key) {
        return switch (key) {
            case "or", "nor", "ni", "oder", "ou", "nem", "o", "ne" -> true;
            default -> false;
        };
    }

    static boolean isAnd(String key) {
        return switch (key) {
            case "and", "&", "n", "y", "et", "und", "e", "ed" -> true;
            default -> false;
        };
    }

    private static boolean turns(BriefText brief, Kind kind, int at) {
        return brief.at(Kind.BUT, at) != null
                || (kind == Kind.PAST && brief.isAny(at, Kind.CORRECTION, Kind.CTA_MARK, Kind.NEG));
    }

    private static void asides(BriefText brief, Kind kind) {
        for (Hit hit : brief.all(kind)) {
            Token first = brief.tokens[hit.start()];
            if (first.quote >= 0) {
                continue;
            }
            int end = hit.start();
            while (end < brief.size()
                    && brief.tokens[end].sentence == first.sentence
                    && (kind == Kind.PAST || brief.tokens[end].clause == first.clause)
                    && !brief.tokens[end].isMark(';')
                    && (end < hit.end() || !turns(brief, kind, end))) {
                brief.tokens[end].aside = true;
                end++;
            }
        }
    }
}
