package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the brief denies into single things to avoid, in English where the lists know them.
 */
final class AvoidFinder {
    private static final int LONGEST = 7;
    private static final int MOST = 40;

    private final BriefText brief;
    private final List<Fact<Avoidance>> found = new ArrayList<>();
    private final List<Fact<String>> praised = new ArrayList<>();

    AvoidFinder(BriefText brief) {
        this.brief = brief;
        for (Denial denial : brief.denials) {
            if (found.size() < MOST) {
                items(denial);
            }
        }
    }

    List<Fact<Avoidance>> avoid() {
        return found;
    }

    /** What the product is praised for lacking: "no hidden fees". */
    List<Fact<String>> praised() {
        return praised;
    }

    boolean avoids(String english) {
        for (Fact<Avoidance> fact : found) {
            if (fact.value().english().equals(english)) {
                return true;
            }
        }
        return false;
    }

    private void items(Denial denial) {
        int before = found.size();
        int start = denial.start();
        for (int i = denial.start(); i <= denial.end(); i++) {
            if (i == denial.end() || separates(i)) {
                item(denial, start, i);
                start = i + 1;
            }
        }
        if (found.size() > before && meant(denial)) {
            dropEarlier(before);
        }
    }

    private boolean separates(int i) {
        Token token = brief.tokens[i];
        return token.isMark(',')
                || token.isMark('/')
                || token.isMark('+')
                || token.isMark(':')
                || token.isBreak()
                || ((brief.cue(Cue.OR, i) || brief.cue(Cue.AND, i))
                        && !brief.is(Kind.THING, i)
                        && token.isWord())
                || (token.isMark('&') && !brief.is(Kind.THING, i));
    }

    /** "no people ... no FACES is what i mean" takes the people back. */
    private boolean meant(Denial denial) {
        for (int i = denial.start();
                i < brief.size() && i < denial.end() + 5 && brief.sameSentence(i, denial.start());
                i++) {
            Hit hit = brief.at(Kind.CORRECTION, i);
            if (hit != null && i >= denial.start() && (hit.length() > 1 || brief.key(i, "meant"))) {
                return true;
            }
        }
        Hit before = brief.before(Kind.CORRECTION, denial.marker());
        return before != null && before.length() > 1;
    }

    private void dropEarlier(int before) {
        if (before > 0) {
            found.remove(before - 1);
        }
    }

    private void item(Denial denial, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && skips(start)) {
            Hit show = brief.at(Kind.SHOW, start);
            start =
                    show != null && !brief.is(Kind.THING, start)
                            ? Math.min(end, show.end())
                            : start + 1;
        }
        for (int i = start; i < end; i++) {
            if (cuts(i) && i > start && !insideThing(i)) {
                end = i;
            }
        }
        while (end > start && trails(end - 1)) {
            end--;
        }
        if (end <= start || (!brief.tokens[start].isWord() && !brief.tokens[start].isNumber())) {
            return;
        }
        if (isNoThing(denial, start, end)) {
            return;
        }
        end = Math.min(end, start + LONGEST);
        Hit thing = thing(start, end);
        String words = brief.slice(denial.marker(), end);
        String english = english(thing, start, end);
        if (english.isBlank()) {
            return;
        }
        for (Fact<Avoidance> fact : found) {
            if (fact.value().english().equals(english)) {
                return;
            }
        }
        found.add(
                new Fact<>(
                        new Avoidance(words, english),
                        brief.span(denial.marker(), end),
                        thing != null ? 0.95 : 0.8));
    }

    private boolean insideThing(int i) {
        Hit hit = brief.over(Kind.THING, i);
        return hit != null && hit.start() < i;
    }

    private boolean skips(int i) {
        if (brief.is(Kind.THING, i) && brief.at(Kind.THING, i) != null) {
            return false;
        }
        Token token = brief.tokens[i];
        return brief.isAny(i, Kind.STOP, Kind.SHOW, Kind.OUR, Kind.NEG)
                || (!token.isWord() && !token.isNumber());
    }

    private boolean cuts(int i) {
        if (i + 1 < brief.size()) {
            switch (brief.tokens[i + 1].key) {
                case "bild",
                        "pantalla",
                        "imagen",
                        "image",
                        "ecran",
                        "tela",
                        "camara",
                        "quadro",
                        "inquadratura",
                        "schermo",
                        "plano",
                        "hintergrund" -> {
                    if (brief.is(Kind.STOP, i) && !brief.is(Kind.THING, i)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return switch (brief.tokens[i].key) {
            case "in", "on", "at" ->
                    !brief.is(Kind.THING, i)
                            && (brief.isAny(i + 1, Kind.STOP, Kind.TEXT_WORD, Kind.VIDEO_WORD)
                                    || brief.key(i + 1, "camera")
                                    || brief.key(i + 1, "screen")
                                    || brief.key(i + 1, "shot")
                                    || brief.key(i + 1, "frame"));
            case "that",
                    "which",
                    "who",
                    "because",
                    "since",
                    "as",
                    "so",
                    "when",
                    "if",
                    "is",
                    "are",
                    "was",
                    "please",
                    "pls",
                    "this",
                    "like",
                    "until",
                    "it",
                    "they",
                    "we",
                    "unless",
                    "que",
                    "qui",
                    "parce",
                    "porque",
                    "porfa",
                    "weil",
                    "dass",
                    "wenn",
                    "bitte",
                    "perche",
                    "svp",
                    "parfavor",
                    "pfv",
                    "cause",
                    "just",
                    "before",
                    "after",
                    "would",
                    "will" ->
                    !brief.is(Kind.THING, i);
            default -> false;
        };
    }

    private boolean trails(int i) {
        Token token = brief.tokens[i];
        switch (token.key) {
            case "whatsoever", "anywhere", "ever", "allowed", "involved", "visible", "lol" -> {
                return true;
            }
            default -> {}
        }
        return (!token.isWord() && !token.isNumber())
                || (brief.isAny(i, Kind.STOP, Kind.CORRECTION, Kind.BUT)
                        && !brief.isAny(i, Kind.THING, Kind.MOOD));
    }

    /** Denied, but nothing that could be in a picture or on the sound track. */
    private boolean isNoThing(Denial denial, int start, int end) {
        if (brief.isAny(
                        start,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.UNIT,
                        Kind.LENGTH_MARK,
                        Kind.LANG)
                || (brief.is(Kind.NUMBER, start) && brief.is(Kind.UNIT, start + 1))
                || brief.tokens[start].isNumber()
                || (brief.is(Kind.ORDER, start) && !brief.is(Kind.THING, start))) {
            return true;
        }
        if (brief.is(Kind.FORMAT, start) && !brief.is(Kind.THING, start)) {
            return true;
        }
        Hit attribute = brief.at(Kind.ATTRIBUTE, start);
        boolean shown = false;
        for (int i = denial.marker(); i < start; i++) {
            shown |=
                    (brief.is(Kind.SHOW, i) && !brief.key(i, "with"))
                            || (i == denial.marker() && brief.key(i, "avoid"));
        }
        if (attribute != null && !shown) {
            praised.add(
                    new Fact<>(
                            brief.slice(denial.marker(), Math.max(end, attribute.end())),
                            brief.span(denial.marker(), end),
                            0.7));
            return true;
        }
        return false;
    }

    private @Nullable Hit thing(int start, int end) {
        Hit best = null;
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(Kind.THING, i);
            if (hit != null && hit.end() <= end && (best == null || hit.length() > best.length())) {
                best = hit;
            }
        }
        return best;
    }

    private String english(@Nullable Hit thing, int start, int end) {
        if (thing != null
                && ((thing.start() == start && thing.end() == end)
                        || restIsSmall(thing, start, end))) {
            return thing.value();
        }
        if (brief.language == Language.EN) {
            return Phrases.lower(brief.slice(start, end));
        }
        return Phrases.english(brief, start, end);
    }

    /** Only everyday words stand beside the thing. */
    private boolean restIsSmall(Hit thing, int start, int end) {
        if (brief.language == Language.EN) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!thing.holds(i) && brief.tokens[i].isWord() && !brief.is(Kind.STOP, i)) {
                return false;
            }
        }
        return true;
    }
}
