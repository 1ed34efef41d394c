package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;

/**
 * Shots in a list without a heading: "show the drum rotate, the drawer slide out, the app ping", or
 * the bare parts of a demonstration, "up, down, memory button, cable tray".
 */
final class ShownShots {
    private static final int LONGEST_LIST = 60;
    private static final int LONGEST_BARE = 40;

    private final BriefText brief;
    private final ShotItems items;

    ShownShots(BriefText brief, ShotItems items) {
        this.brief = brief;
        this.items = items;
    }

    boolean read() {
        return shown() || parts();
    }

    private boolean shown() {
        for (int i = 0; i < brief.size(); i++) {
            // "Rosa presents, blunt but kind": nothing is listed
            if (!ShotWording.shows(brief, i)
                    || brief.mark(i + 1, ',')
                    || brief.tokens[i].denied
                    || brief.tokens[i].quote >= 0
                    || brief.tokens[i].aside) {
                continue;
            }
            int end = brief.sentenceEnd(i);
            int from = brief.mark(i + 1, ':') ? i + 2 : i + 1;
            if (from < end
                    && commas(from, end) >= 2
                    && !holdsMoods(from, end)
                    && end - i < LONGEST_LIST
                    && items.split(from, 3)) {
                return true;
            }
        }
        return false;
    }

    /** "used cars, honest, funny": one of its parts is a mood alone. */
    private boolean holdsMoods(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean alone = !brief.tokens[i - 1].isWord() && !brief.tokens[i].isBreak();
            boolean closes = i + 1 >= end || !brief.tokens[i + 1].isWord();
            if (alone && closes && brief.is(Kind.MOOD, i) && !brief.isAny(i, Kind.THING)) {
                return true;
            }
        }
        return false;
    }

    private int commas(int from, int end) {
        int commas = 0;
        for (int i = from; i < end; i++) {
            commas += brief.mark(i, ',') ? 1 : 0;
        }
        return commas;
    }

    /** A sentence of a demonstration that is a list and says nothing else that briefs say. */
    private boolean parts() {
        if (brief.all(Kind.FORMAT).stream().noneMatch(HeadedShots::isDemonstration)) {
            return false;
        }
        int at = 0;
        while (at < brief.size()) {
            int end = brief.sentenceEnd(at);
            int commas = commas(at, end);
            boolean long2 = commas == 2 && end - at >= 8;
            if ((commas >= 3 || long2)
                    && end - at < LONGEST_BARE
                    && !saysOther(at, end)
                    && items.split(at, commas + 1)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private boolean saysOther(int at, int end) {
        for (int i = at; i < end; i++) {
            if (brief.isAny(
                            i,
                            Kind.PLATFORM,
                            Kind.UNIT,
                            Kind.FORMAT,
                            Kind.COLOR,
                            Kind.MOOD,
                            Kind.RATIO,
                            Kind.NEG,
                            Kind.GENRE,
                            Kind.CTA_MARK,
                            Kind.AUDIENCE_MARK,
                            Kind.BRAND_MARK,
                            Kind.VOICE)
                    || brief.tokens[i].quote >= 0
                    || brief.tokens[i].isNumber()) {
                return true;
            }
        }
        return false;
    }
}
