package dev.shotlist.reading.wishes;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Replaced;
import dev.shotlist.reading.text.Token;

/** How likely a platform that a brief names is the one where the piece will be shown. */
final class PlatformPoints {
    private static final int LONGEST_DELAY = 9;

    private final BriefText brief;
    private final PlatformList list;

    PlatformPoints(BriefText brief) {
        this.brief = brief;
        list = new PlatformList(brief);
    }

    double of(Hit hit) {
        Token first = brief.tokens[hit.start()];
        if (first.header || ambiguous(hit)) {
            return -10;
        }
        double points = 1 - first.sentence * 0.05 - hit.start() * 0.001;
        points += hit.length() > 1 ? 0.4 : 0;
        if (first.quote >= 0) {
            points -= 3;
        }
        if (first.denied) {
            points -= 5;
        }
        if (first.aside) {
            points -= 3;
        }
        if (first.older) {
            points -= 2.5;
        }
        if (brief.before(Kind.FOR, hit.start()) != null || forBefore(hit.start())) {
            points += 1.2;
        }
        for (int i = Math.max(0, hit.start() - 4); i < Math.min(brief.size(), hit.end() + 4); i++) {
            if ((i >= hit.start() && i < hit.end()) || !brief.sameSentence(i, hit.start())) {
                continue;
            }
            if (brief.is(Kind.UNIT, i) && !brief.is(Kind.LENGTH_TRAP, i)) {
                points += 0.5;
            } else if (brief.is(Kind.VIDEO_WORD, i) || brief.is(Kind.FORMAT, i)) {
                points += 0.4;
            } else if (brief.is(Kind.RATIO, i)) {
                points += 0.3;
            } else if (brief.is(Kind.CTA, i)
                    && (i < hit.start() || hit.value().equals("web"))
                    && brief.sameClause(i, hit.start())) {
                // "and then the web page to learn more"
                points -= 1.5;
            }
        }
        points += isKeyed(hit.start()) ? 2.5 : 0;
        points += list.isMain(hit) ? 2 : 0;
        points -= isPutOff(hit.start()) ? 1.5 : 0;
        if (hit.value().equals("web")
                || hit.value().equals("generic")
                || hit.value().equals("ctv")
                || hit.value().equals("ctv/broadcast")) {
            points -= 0.4;
        }
        points -= hit.value().equals("generic") ? 2 : 0;
        points -= isRefusedBehind(hit.end()) ? 5 : 0;
        if (corrected(hit) || refused(hit.start()) || isSetApart(hit.start())) {
            points += 2;
        }
        if (Replaced.isReplaced(brief, hit.start())) {
            points -= 4;
        }
        return points;
    }

    /** "Instagram, and later maybe for the web". */
    private boolean isPutOff(int at) {
        for (int i = at - 1; i > at - LONGEST_DELAY && brief.sameClause(i, at); i--) {
            if (brief.cue(Cue.MAYBE, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Channel: ...", "Plattform = ...". */
    boolean isKeyed(int at) {
        return (brief.mark(at - 1, ':') || brief.mark(at - 1, '='))
                && brief.cue(Cue.CHANNEL, at - 2);
    }

    private boolean corrected(Hit hit) {
        for (int i = hit.start() - 1; i >= 0 && i >= hit.start() - 5; i--) {
            if (brief.is(Kind.CORRECTION, i) && brief.sameSentence(i, hit.start())) {
                return true;
            }
        }
        return false;
    }

    /** "TikTok right? - no!! insta": what follows a bare refusal replaces what was said. */
    private boolean refused(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 5; i--) {
            Token token = brief.tokens[i];
            if (token.isWord()) {
                return brief.is(Kind.NEG, i)
                        && !brief.sameSentence(i, at)
                        && (i == 0 || !brief.tokens[i - 1].isWord());
            }
        }
        return false;
    }

    /** "Facebook no, TikTok no": the refusal stands behind what it refuses. */
    private boolean isRefusedBehind(int end) {
        return brief.cue(Cue.REFUSES, end)
                && brief.sameClause(end - 1, end)
                && (end + 1 >= brief.size() || !brief.tokens[end + 1].isWord());
    }

    /** "like a TikTok trend, but for our LinkedIn", "only YouTube". */
    private boolean isSetApart(int at) {
        boolean placed = false;
        for (int i = at - 1; i >= 0 && i >= at - 4 && brief.sameSentence(i, at); i--) {
            if (brief.cue(Cue.ONLY, i) || (placed && brief.is(Kind.BUT, i))) {
                return true;
            }
            boolean places = brief.is(Kind.FOR, i) || brief.cue(Cue.ON_PLACE, i);
            placed |= places;
            if (!places && !brief.isAny(i, Kind.STOP, Kind.OUR)) {
                return false;
            }
        }
        return false;
    }

    private boolean forBefore(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3 && brief.sameClause(i, at); i--) {
            if (brief.is(Kind.FOR, i) || brief.cue(Cue.ON_PLACE, i)) {
                return true;
            }
            if (!brief.is(Kind.STOP, i) && !brief.is(Kind.OUR, i)) {
                return false;
            }
        }
        return false;
    }

    /** Words that mean something else more often: shorts to wear, a snap, reels of film. */
    private boolean ambiguous(Hit hit) {
        if (hit.length() > 1) {
            return false;
        }
        Token token = brief.tokens[hit.start()];
        if (brief.cue(Cue.BUILT_SITE, hit.start())) {
            return !isOwned(hit.start());
        }
        if (brief.cue(Cue.PLACE_PLATFORM, hit.start())) {
            return brief.is(Kind.NOUN, hit.start() + 1);
        }
        // "a metà prezzo"
        boolean accented = brief.raw(hit.start()).chars().anyMatch(c -> c > 127);
        if (accented && brief.cue(Cue.TWO_WAY_PLATFORM, hit.start())) {
            return true;
        }
        return brief.cue(Cue.TWO_WAY_PLATFORM, hit.start())
                && !brief.mark(hit.start() - 1, '(')
                && !token.capital
                && !nextToTime(hit)
                && list.next(hit.start()) == null
                && brief.before(Kind.FOR, hit.start()) == null;
    }

    /** "our own site", "the site"; "building sites" and "on site" are where one works. */
    private boolean isOwned(int at) {
        Token site = brief.tokens[at];
        boolean plural = site.to > site.from && brief.text.charAt(site.to - 1) == 's';
        boolean before =
                brief.isAny(at - 1, Kind.OUR, Kind.FOR)
                        || brief.cue(Cue.ARTICLE, at - 1)
                        || brief.cue(Cue.OWN, at - 1)
                        || (brief.is(Kind.ORG, at - 1) && brief.isAny(at - 2, Kind.OUR, Kind.FOR));
        return !plural && before;
    }

    private boolean nextToTime(Hit hit) {
        return brief.is(Kind.UNIT, hit.start() - 1) || brief.is(Kind.FORMAT, hit.end());
    }
}
