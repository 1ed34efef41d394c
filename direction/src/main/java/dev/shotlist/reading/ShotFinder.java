package dev.shotlist.reading;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shots a brief orders, in order: numbered lines, "scene 1: ...", timings, "6 scenes: a,
 * b, c", "open on ... then ... end with ...", "show the a, the b, the c".
 */
final class ShotFinder {
    private static final int MOST = 60;
    private static final int LONGEST_ITEM = 16;

    private final BriefText brief;
    private final List<Fact<ShotOrder>> shots = new ArrayList<>();
    private final List<int[]> timings = new ArrayList<>();
    private double timedEnd;
    private boolean counted;

    ShotFinder(BriefText brief) {
        this.brief = brief;
        counted = timed() || numbered() || bulleted();
        if (!counted && !listed() && !ordered() && !shown()) {
            told();
        }
    }

    List<Fact<ShotOrder>> shots() {
        return shots;
    }

    /** "12 scenes", "one shot only", or null. */
    @Nullable Fact<Integer> count() {
        for (Hit hit : brief.all(Kind.ONE_SCENE)) {
            Token token = brief.tokens[hit.start()];
            if (!token.denied && token.quote < 0) {
                return new Fact<>(1, brief.span(hit.start(), hit.end()), 0.9);
            }
        }
        if (!counted || shots.size() < 2) {
            Fact<Integer> each = oneForEach();
            if (each != null) {
                return each;
            }
        }
        for (Hit hit : brief.all(Kind.SCENE_WORD)) {
            Token token = brief.tokens[hit.start()];
            int at = hit.start() - 1;
            while (at > 0
                    && at > hit.start() - 3
                    && !isNumber(at)
                    && brief.sameClause(at, hit.start())
                    && !brief.isAny(at, Kind.STOP, Kind.NOUN)
                    && brief.tokens[at].isWord()) {
                at--;
            }
            if (at < 0
                    || !isNumber(at)
                    || !brief.sameClause(at, hit.start())
                    || token.quote >= 0
                    || token.denied
                    || token.aside) {
                continue;
            }
            double value = Time.number(brief, numberStart(at));
            boolean steps = brief.key(hit.start(), "steps") && shots.isEmpty();
            if (value >= 1
                    && value <= 60
                    && value == Math.floor(value)
                    && !steps
                    && !isArticle(at)) {
                return new Fact<>((int) value, brief.span(numberStart(at), hit.end()), 0.9);
            }
        }
        return counted && shots.size() > 1
                ? new Fact<>(shots.size(), shots.getFirst().span(), 0.6)
                : null;
    }

    /** "20 products, each gets its own shot". */
    private @Nullable Fact<Integer> oneForEach() {
        for (int i = 0; i + 1 < brief.size(); i++) {
            boolean each =
                    switch (brief.tokens[i].key) {
                        case "each",
                                "every",
                                "cada",
                                "chacun",
                                "chacune",
                                "chaque",
                                "jedes",
                                "jeder",
                                "jede",
                                "ciascuno",
                                "ciascuna",
                                "ogni" ->
                                true;
                        default -> false;
                    };
            if (!each || brief.tokens[i].quote >= 0) {
                continue;
            }
            boolean scene = false;
            for (int j = Math.max(0, i - 4); j < Math.min(brief.size(), i + 7); j++) {
                scene |= brief.sameSentence(i, j) && brief.is(Kind.SCENE_WORD, j);
            }
            for (int j = i - 1; scene && j >= 0 && j > i - 10 && brief.sameSentence(i, j); j--) {
                double value = brief.tokens[j].isNumber() ? brief.tokens[j].number : Double.NaN;
                if (value > 1
                        && value <= 60
                        && value == Math.floor(value)
                        && brief.at(Kind.UNIT, j + 1) == null
                        && j + 1 < brief.size()
                        && brief.tokens[j + 1].isWord()) {
                    return new Fact<>((int) value, brief.span(j, i + 1), 0.8);
                }
            }
        }
        return null;
    }

    private boolean isArticle(int at) {
        Hit hit = brief.over(Kind.NUMBER, at);
        return hit != null
                && hit.value().equals("1")
                && brief.is(Kind.STOP, at)
                && !brief.key(at, "one");
    }

    private int numberStart(int at) {
        Hit hit = brief.over(Kind.NUMBER, at);
        return hit == null ? at : hit.start();
    }

    private boolean isNumber(int at) {
        return at >= 0 && (brief.tokens[at].isNumber() || brief.is(Kind.NUMBER, at));
    }

    private void add(int from, int to, @Nullable Seconds length, boolean last) {
        int start = from;
        int end = to;
        while (start < end
                && ((!brief.tokens[start].isWord() && !brief.tokens[start].isNumber())
                        || (brief.at(Kind.ORDER, start) != null
                                && !brief.is(Kind.SIZE, start)
                                && start == from)
                        || (start == from && isFiller(start)))) {
            Hit order = brief.at(Kind.ORDER, start);
            start = order != null && start == from ? Math.min(end, order.end()) : start + 1;
        }
        while (end > start
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && brief.tokens[end - 1].quote < 0
                && !brief.mark(end - 1, '%')) {
            end--;
        }
        while (end > start
                && (Scopes.isAnd(brief.tokens[end - 1].key) || brief.mark(end - 1, ','))) {
            end--;
        }
        if (end <= start || shots.size() >= MOST) {
            return;
        }
        String words = Phrases.oneLine(brief.slice(start, end));
        boolean content = false;
        for (int i = start; i < end; i++) {
            content |=
                    brief.tokens[i].isWord()
                            && (!brief.is(Kind.STOP, i) || brief.key(i, "logo"))
                            && brief.tokens[i].quote < 0
                            && !brief.isAny(i, Kind.CTA_MARK, Kind.TEXT_WORD, Kind.CTA);
        }
        if (!content || isLine(start, end)) {
            return;
        }
        shots.add(
                new Fact<>(
                        new ShotOrder(
                                words,
                                size(start, end),
                                move(start, end),
                                length == null ? seconds(start, end) : length,
                                last),
                        brief.span(start, end),
                        0.9));
    }

    /** "the line 'Pressed by hand.' spoken by a man" orders words, not a picture. */
    private boolean isLine(int start, int end) {
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            quoted |= brief.tokens[i].quote >= 0;
        }
        return quoted
                && (brief.tokens[start].quote >= 0
                        || brief.isAny(start, Kind.MUST, Kind.TEXT_WORD, Kind.CTA_MARK)
                        || (brief.is(Kind.MUST, start + 1) && brief.is(Kind.OUR, start)));
    }

    private boolean isFiller(int at) {
        return switch (brief.tokens[at].key) {
            case "we",
                    "see",
                    "then",
                    "and",
                    "with",
                    "on",
                    "to",
                    "a",
                    "y",
                    "et",
                    "und",
                    "e",
                    "luego",
                    "puis",
                    "dann",
                    "poi",
                    "depois" ->
                    !brief.tokens[at].key.equals("a");
            default -> false;
        };
    }

    private @Nullable ShotSize size(int start, int end) {
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(Kind.SIZE, i);
            if (hit != null && hit.end() <= end) {
                return ShotSize.valueOf(hit.value().toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    private @Nullable CameraMovement move(int start, int end) {
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(Kind.MOVE, i);
            if (hit != null && hit.end() <= end) {
                return CameraMovement.valueOf(hit.value().toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    private @Nullable Seconds seconds(int start, int end) {
        for (int i = start; i < end; i++) {
            Time time = Time.at(brief, i);
            if (time != null
                    && time.end() <= end
                    && time.unit() < 60
                    && time.seconds() > 0
                    && time.seconds() < 120) {
                return Seconds.of(time.seconds());
            }
        }
        return null;
    }

    /** "0-3s: logo", "0:00-0:05 wide of the bay", "(3 sec) ...". */
    private boolean timed() {
        List<int[]> starts = new ArrayList<>();
        List<Seconds> lengths = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            double[] range = new double[2];
            int end = timing(i, range);
            if (end > i && range[1] > range[0]) {
                starts.add(new int[] {i, end});
                lengths.add(Seconds.of(range[1] - range[0]));
                timedEnd = Math.max(timedEnd, range[1]);
                i = end - 1;
            }
        }
        if (starts.size() < 2) {
            return false;
        }
        timings.addAll(starts);
        for (int s = 0; s < starts.size(); s++) {
            int limit = s + 1 < starts.size() ? starts.get(s + 1)[0] : brief.size();
            int end = itemEnd(starts.get(s)[1], limit);
            add(starts.get(s)[1], end, lengths.get(s), s == starts.size() - 1);
        }
        return shots.size() >= 2;
    }

    /** Whether a stretch lies inside an ordered shot. */
    boolean holds(Span span) {
        for (Fact<ShotOrder> shot : shots) {
            if (span.start() >= shot.span().start() && span.end() <= shot.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token belongs to the timing of a shot, which is no length of the piece. */
    boolean isTiming(int token) {
        for (int[] timing : timings) {
            if (token >= timing[0] && token < timing[1]) {
                return true;
            }
        }
        return false;
    }

    /** Where the last timed shot ends, in seconds, or 0. */
    double timedEnd() {
        return timings.isEmpty() ? 0 : timedEnd;
    }

    private int timing(int at, double[] range) {
        double[] value = new double[1];
        int mid = second(at, value);
        if (mid == at) {
            return at;
        }
        range[0] = value[0];
        while (mid < brief.size() && brief.is(Kind.UNIT, mid)) {
            mid++;
        }
        if (!brief.mark(mid, '-')
                && !brief.key(mid, "to")
                && !brief.key(mid, "a")
                && !brief.key(mid, "bis")) {
            return at;
        }
        int end = second(mid + 1, value);
        if (end == mid + 1) {
            return at;
        }
        range[1] = value[0];
        boolean unit = false;
        while (end < brief.size() && brief.is(Kind.UNIT, end)) {
            unit = true;
            end++;
        }
        boolean clock = brief.mark(at + 1, ':');
        boolean colon =
                brief.mark(end, ':')
                        || brief.mark(end, ')')
                        || brief.mark(end, '-')
                        || brief.mark(end, ']');
        boolean opens = at == 0 || brief.tokens[at - 1].isBreak();
        return (unit || clock) && (colon || clock || opens) ? end : at;
    }

    private int second(int at, double[] value) {
        if (at >= brief.size() || !brief.tokens[at].isNumber()) {
            return at;
        }
        double first = brief.tokens[at].number;
        if (brief.mark(at + 1, ':')
                && at + 2 < brief.size()
                && brief.tokens[at + 2].isNumber()
                && brief.tokens[at + 2].glued
                && brief.tokens[at + 2].to - brief.tokens[at + 2].from == 2) {
            value[0] = first * 60 + brief.tokens[at + 2].number;
            return at + 3;
        }
        value[0] = first;
        return first <= 600 ? at + 1 : at;
    }

    /** "1. ... 2. ... 3. ...", "Scene 1: ...", on lines or running on. */
    private boolean numbered() {
        List<Integer> heads = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        int expected = 1;
        for (int i = 0; i < brief.size() && expected <= MOST; i++) {
            int body = numberedHead(i, expected);
            if (body > i) {
                heads.add(i);
                bodies.add(body);
                expected++;
                i = body - 1;
            }
        }
        if (heads.size() < 2) {
            return false;
        }
        for (int h = 0; h < heads.size(); h++) {
            int limit = h + 1 < heads.size() ? heads.get(h + 1) : brief.size();
            add(bodies.get(h), itemEnd(bodies.get(h), limit), null, false);
        }
        return shots.size() >= 2;
    }

    private int numberedHead(int at, int expected) {
        Token token = brief.tokens[at];
        boolean opens =
                at == 0
                        || brief.tokens[at - 1].isBreak()
                        || brief.tokens[at - 1].sentence != token.sentence
                        || brief.tokens[at - 1].clause != token.clause;
        if (isSceneKey(token.key) && at + 1 < brief.size() && isExpected(at + 1, expected)) {
            int next = at + 2;
            return brief.mark(next, ':')
                            || brief.mark(next, '-')
                            || brief.mark(next, '.')
                            || brief.mark(next, ')')
                            || brief.mark(next, '=')
                            || brief.key(next, "is")
                    ? next + 1
                    : opens ? next : at;
        }
        if (token.isMark('#') && isExpected(at + 1, expected)) {
            return at + 2;
        }
        boolean runsOn =
                expected > 1
                        && token.isNumber()
                        && brief.mark(at + 1, '.')
                        && brief.tokens[at + 1].glued
                        && at + 2 < brief.size()
                        && brief.tokens[at + 2].capital
                        && !brief.tokens[at + 2].glued
                        && isExpected(at, expected);
        if (runsOn) {
            return at + 2;
        }
        boolean bracket =
                token.isNumber()
                        && brief.mark(at + 1, ')')
                        && brief.tokens[at + 1].glued
                        && isExpected(at, expected);
        if (bracket) {
            return at + 2;
        }
        if ((!opens && !brief.mark(at - 1, '('))
                || !token.isNumber()
                || !isExpected(at, expected)) {
            return at;
        }
        boolean close =
                brief.mark(at + 1, ')')
                        || (brief.mark(at + 1, '.') && brief.tokens[at + 1].glued)
                        || (brief.mark(at + 1, ':')
                                && at + 2 < brief.size()
                                && !brief.tokens[at + 2].isNumber())
                        || (brief.mark(at + 1, '-') && (at == 0 || brief.tokens[at - 1].isBreak()));
        return close ? at + 2 : at;
    }

    private static boolean isSceneKey(String key) {
        return switch (key) {
            case "scene",
                    "shot",
                    "step",
                    "escena",
                    "plano",
                    "toma",
                    "paso",
                    "scena",
                    "inquadratura",
                    "passo",
                    "plan",
                    "etape",
                    "szene",
                    "einstellung",
                    "schritt",
                    "bild",
                    "cena",
                    "tomada",
                    "frame",
                    "clip",
                    "panel",
                    "beat",
                    "sc",
                    "sz" ->
                    true;
            default -> false;
        };
    }

    private boolean isExpected(int at, int expected) {
        if (at >= brief.size()) {
            return false;
        }
        Hit word = brief.at(Kind.NUMBER, at);
        return (brief.tokens[at].isNumber() && brief.tokens[at].number == expected)
                || (word != null && Time.parse(word.value()) == expected);
    }

    private int itemEnd(int start, int limit) {
        int end = start;
        while (end < limit && !(brief.tokens[end].isBreak() && end > start) && end - start < 40) {
            Token token = brief.tokens[end];
            boolean stop =
                    token.quote < 0
                            && (token.isMark('.') || token.isMark('!') || token.isMark(';'))
                            && (end + 1 >= brief.size()
                                    || brief.tokens[end + 1].sentence != token.sentence
                                    || token.isMark(';'));
            if (stop && end > start) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Lines with a dash or dot under a heading that speaks of shots. */
    private boolean bulleted() {
        int found = 0;
        int firstBullet = -1;
        List<int[]> items = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            boolean opens = i == 0 || brief.tokens[i - 1].isBreak();
            if (opens
                    && (brief.mark(i, '-')
                            || brief.mark(i, '*')
                            || brief.tokens[i].key.equals("•")
                            || brief.tokens[i].key.equals("·"))) {
                firstBullet = firstBullet < 0 ? i : firstBullet;
                items.add(new int[] {i + 1, itemEnd(i + 1, brief.size())});
                found++;
            }
        }
        if (found < 2 || firstBullet < 2 || !headingOfShots(firstBullet)) {
            return false;
        }
        for (int[] item : items) {
            add(item[0], item[1], null, false);
        }
        return shots.size() >= 2;
    }

    private boolean headingOfShots(int bullet) {
        int i = bullet - 1;
        while (i > 0 && brief.tokens[i].isBreak()) {
            i--;
        }
        int line = brief.tokens[i].line;
        for (; i >= 0 && brief.tokens[i].line == line; i--) {
            if (brief.isAny(i, Kind.SHOT_LIST_MARK, Kind.SCENE_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** "6 scenes: power off, open hatch, ..." and lists with arrows. */
    private boolean listed() {
        for (Kind kind : new Kind[] {Kind.SCENE_WORD, Kind.SHOT_LIST_MARK, Kind.FORMAT}) {
            for (Hit hit : brief.all(kind)) {
                int at = hit.end();
                while (at < brief.size()
                        && at < hit.end() + 4
                        && brief.sameClause(at, hit.start())
                        && brief.tokens[at].isWord()) {
                    at++;
                }
                if (brief.tokens[hit.start()].denied
                        || !(brief.mark(at, ':') || brief.mark(at, '-') || brief.mark(at, '='))
                        || at + 1 >= brief.size()) {
                    continue;
                }
                if (kind == Kind.FORMAT && !isDemonstration(hit.value())) {
                    continue;
                }
                if (split(at + 1, kind == Kind.FORMAT ? 3 : 2)
                        || (kind != Kind.FORMAT && sentences(at + 1))) {
                    return true;
                }
            }
        }
        return arrows();
    }

    private static boolean isDemonstration(String format) {
        return format.equals("product_demo") || format.equals("tutorial");
    }

    /** "What I see: ... . ... . ...": short sentences to the end of the paragraph. */
    private boolean sentences(int from) {
        int before = shots.size();
        int at = from;
        while (at < brief.size()) {
            while (at < brief.size()
                    && !brief.tokens[at].isWord()
                    && !brief.tokens[at].isBreak()
                    && !brief.tokens[at].isNumber()) {
                at++;
            }
            if (at >= brief.size() || (brief.tokens[at].isBreak() && at > from)) {
                break;
            }
            if (brief.tokens[at].isBreak()) {
                at++;
                continue;
            }
            int end = itemEnd(at, brief.size());
            boolean about = end - at > 22;
            for (int i = at; i < end && i < at + 5; i++) {
                about |=
                        brief.isAny(
                                        i,
                                        Kind.PLATFORM,
                                        Kind.CTA_MARK,
                                        Kind.MUSIC_WORD,
                                        Kind.FORMAT,
                                        Kind.GENRE,
                                        Kind.RATIO)
                                || brief.is(Kind.VOICE, i)
                                || brief.key(i, "colours")
                                || brief.key(i, "colors");
            }
            if (about) {
                break;
            }
            add(at, end, null, false);
            at = end + 1;
        }
        if (shots.size() - before < 3) {
            while (shots.size() > before) {
                shots.removeLast();
            }
            return false;
        }
        return true;
    }

    /** "Product demo for X. up, down, memory button, cable tray.": a bare list of short parts. */
    private void told() {
        if (brief.all(Kind.FORMAT).stream().noneMatch(hit -> isDemonstration(hit.value()))) {
            return;
        }
        int at = 0;
        while (at < brief.size()) {
            int end = brief.sentenceEnd(at);
            int commas = 0;
            boolean facts = false;
            for (int i = at; i < end; i++) {
                commas += brief.mark(i, ',') ? 1 : 0;
                facts |=
                        brief.isAny(
                                        i,
                                        Kind.PLATFORM,
                                        Kind.UNIT,
                                        Kind.FORMAT,
                                        Kind.COLOR,
                                        Kind.MOOD,
                                        Kind.RATIO,
                                        Kind.NEG,
                                        Kind.GENRE,
                                        Kind.PERSON,
                                        Kind.CTA_MARK,
                                        Kind.VOICE)
                                || brief.tokens[i].quote >= 0
                                || brief.tokens[i].isNumber();
            }
            if (commas >= 3 && !facts && end - at < 40 && split(at, 4)) {
                return;
            }
            at = end;
        }
    }

    private boolean arrows() {
        int count = 0;
        int first = -1;
        for (int i = 0; i < brief.size(); i++) {
            if (isArrow(i)) {
                count++;
                first = first < 0 ? i : first;
            }
        }
        if (count < 2) {
            return false;
        }
        int start = first;
        while (start > 0
                && brief.tokens[start - 1].sentence == brief.tokens[first].sentence
                && !brief.mark(start - 1, ':')
                && first - start < LONGEST_ITEM) {
            start--;
        }
        return split(start, 3);
    }

    private boolean isArrow(int i) {
        return brief.tokens[i].key.equals("→")
                || brief.tokens[i].key.equals("➜")
                || brief.tokens[i].key.equals("➡")
                || (brief.mark(i, '>') && i > 0 && !brief.tokens[i - 1].isBreak());
    }

    private boolean split(int from, int least) {
        int sentence =
                brief.tokens[from].isBreak() && from + 1 < brief.size()
                        ? brief.tokens[from + 1].sentence
                        : brief.tokens[from].sentence;
        int start = from;
        boolean arrows = false;
        boolean semicolons = false;
        for (int i = from; i < brief.size() && brief.tokens[i].sentence == sentence; i++) {
            arrows |= isArrow(i);
            semicolons |= brief.mark(i, ';');
        }
        int before = shots.size();
        int i = from;
        for (; i < brief.size() && (brief.tokens[i].sentence == sentence || i == from); i++) {
            boolean cut =
                    arrows
                            ? isArrow(i)
                            : semicolons
                                    ? brief.mark(i, ';')
                                    : brief.mark(i, ',')
                                            || brief.mark(i, '/')
                                            || brief.mark(i, '|');
            if (cut) {
                add(start, i, null, false);
                start = i + 1;
            } else if (i - start > LONGEST_ITEM * 2) {
                break;
            }
        }
        int end = Math.min(i, brief.size());
        int and = lastAnd(start, end);
        if (and > start && !arrows && !semicolons && shots.size() - before == 1) {
            add(start, and, null, false);
            start = and + 1;
        }
        add(start, end, null, false);
        if (shots.size() - before < least) {
            while (shots.size() > before) {
                shots.removeLast();
            }
            return false;
        }
        return true;
    }

    private int lastAnd(int start, int end) {
        for (int i = end - 2; i > start; i--) {
            if (Scopes.isAnd(brief.tokens[i].key)) {
                return i;
            }
        }
        return -1;
    }

    /** "Open on ... then ... end with ...". */
    private boolean ordered() {
        List<Hit> orders = new ArrayList<>();
        boolean opening = false;
        int middle = 0;
        int ending = 0;
        for (Hit hit : brief.all(Kind.ORDER)) {
            Token token = brief.tokens[hit.start()];
            if (token.denied || token.quote >= 0 || token.header || token.aside || !placed(hit)) {
                continue;
            }
            if (hit.value().equals("first") && speaksOfLength(hit)) {
                continue;
            }
            orders.add(hit);
            opening |= hit.value().equals("first");
            middle += hit.value().equals("then") ? 1 : 0;
            ending += hit.value().equals("last") ? 1 : 0;
        }
        boolean chain =
                (opening && middle + ending > 0) || middle > 1 || (middle > 0 && ending > 0);
        if (!chain && ending == 0 && !opening) {
            return false;
        }
        if (middle > 0
                && !opening
                && !orders.isEmpty()
                && orders.getFirst().value().equals("then")) {
            leadIn(orders.getFirst());
        }
        for (int o = 0; o < orders.size(); o++) {
            Hit order = orders.get(o);
            int limit = o + 1 < orders.size() ? orders.get(o + 1).start() : brief.size();
            int end = orderEnd(order, limit);
            boolean last = order.value().equals("last");
            add(order.end(), end, null, last);
            between(end, limit, opening && ending > 0);
        }
        return !shots.isEmpty();
    }

    private boolean speaksOfLength(Hit hit) {
        for (int i = hit.end();
                i < brief.size() && i < hit.end() + 7 && brief.sameClause(i, hit.end());
                i++) {
            if (brief.is(Kind.UNIT, i) && Time.at(brief, i - 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** "fog over the ridge, then laces": what stands in front of the first "then". */
    private void leadIn(Hit then) {
        int end = then.start();
        while (end > 0
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && brief.tokens[end - 1].quote < 0) {
            end--;
        }
        if (end == 0 || brief.tokens[end - 1].line < brief.tokens[then.start()].line - 1) {
            return;
        }
        int sentence = brief.tokens[end - 1].sentence;
        int start = end;
        int clause = end;
        while (start > 0
                && brief.tokens[start - 1].sentence == sentence
                && end - start < 24
                && !brief.mark(start - 1, ':')) {
            start--;
            if (clause == end && brief.mark(start, ',') && end - start > 2) {
                clause = start + 1;
            }
        }
        boolean ownSentence = brief.tokens[then.start()].sentence != sentence;
        int from = ownSentence || clause == end ? start : clause;
        for (int i = from; i < end; i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.UNIT, Kind.CTA_MARK, Kind.RATIO)
                    || brief.is(Kind.FORMAT, i)) {
                if (ownSentence) {
                    return;
                }
                from = i + 1;
            }
        }
        while (from < end
                && (!brief.tokens[from].isWord()
                        || (brief.isAny(from, Kind.SHOW) && !brief.is(Kind.STOP, from)))) {
            from++;
        }
        if (end - from >= 2) {
            add(from, end, null, false);
        }
    }

    /** Order words order shots when they open a clause, not when they stand inside one. */
    private boolean placed(Hit hit) {
        if (hit.length() > 1) {
            return !brief.is(Kind.MUST, hit.start())
                    || !brief.mark(hit.end(), ':')
                    || brief.is(Kind.SCENE_WORD, hit.end() - 1)
                    || hit.value().equals("last");
        }
        if (brief.isAny(hit.start(), Kind.CORRECTION, Kind.UNIT)) {
            return false;
        }
        int at = hit.start();
        boolean opens =
                at == brief.clauseStart(at)
                        || !brief.tokens[at - 1].isWord()
                        || Scopes.isAnd(brief.tokens[at - 1].key);
        boolean noun =
                hit.value().equals("then")
                        ? brief.key(at, "then") || opens
                        : opens
                                && (brief.mark(hit.end(), ',')
                                        || brief.mark(hit.end(), ':')
                                        || isVerbal(at));
        return (hit.value().equals("then") && isThen(brief.tokens[at].key)) || (opens && noun);
    }

    private static boolean isThen(String key) {
        return switch (key) {
            case "then",
                    "luego",
                    "despues",
                    "puis",
                    "ensuite",
                    "dann",
                    "danach",
                    "depois",
                    "poi",
                    "dopo",
                    "anschliessend" ->
                    true;
            default -> false;
        };
    }

    private boolean isVerbal(int at) {
        return !brief.key(at, "first")
                || brief.isAny(at + 1, Kind.OUR, Kind.SIZE)
                || brief.key(at + 1, "we");
    }

    private int orderEnd(Hit order, int limit) {
        int end = order.end();
        int sentence = brief.tokens[order.start()].sentence;
        while (end < limit && brief.tokens[end].sentence == sentence && end - order.end() < 36) {
            if (brief.isAny(end, Kind.CTA_MARK)
                    && end > order.end() + 1
                    && !brief.mark(end - 1, ',')) {
                break;
            }
            if (end > order.end() && brief.mark(end - 1, ',') && leaves(end)) {
                return end - 1;
            }
            end++;
        }
        return end;
    }

    /** What follows the comma speaks of the piece, not of the shot. */
    private boolean leaves(int at) {
        for (int i = at; i < at + 4 && i < brief.size() && brief.sameClause(i, at); i++) {
            if (brief.isAny(
                    i,
                    Kind.CTA_MARK,
                    Kind.PLATFORM,
                    Kind.RATIO,
                    Kind.GENRE,
                    Kind.PACE,
                    Kind.NEG,
                    Kind.MUSIC_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Sentences between two ordered ones are shots, unless they speak of the piece as a whole. */
    private void between(int from, int limit, boolean framed) {
        int at = from;
        while (at < limit && limit < brief.size()) {
            while (at < limit && !brief.tokens[at].isWord()) {
                at++;
            }
            if (at >= limit) {
                return;
            }
            int end = itemEnd(at, limit);
            if (brief.isAny(at, Kind.SIZE, Kind.MOVE)
                    || (framed && end - at <= 14 && !speaksOfPiece(at, end))) {
                add(at, end, null, false);
            }
            at = end + 1;
        }
    }

    private boolean speaksOfPiece(int at, int end) {
        for (int i = at; i < end; i++) {
            if (brief.isAny(
                            i,
                            Kind.PLATFORM,
                            Kind.CTA_MARK,
                            Kind.MUSIC_WORD,
                            Kind.FORMAT,
                            Kind.GENRE,
                            Kind.RATIO,
                            Kind.VOICE,
                            Kind.NEG,
                            Kind.UNIT,
                            Kind.MOOD,
                            Kind.PACE,
                            Kind.BRAND_MARK,
                            Kind.AUDIENCE_MARK,
                            Kind.CTA)
                    || brief.tokens[i].quote >= 0
                    || (brief.is(Kind.COLOR, i) && i < at + 2)) {
                return true;
            }
        }
        return false;
    }

    /** "show the drum rotate, the drawer slide out, the app ping". */
    private boolean shown() {
        for (Hit hit : brief.all(Kind.SHOW)) {
            String key = brief.tokens[hit.start()].key;
            if (brief.tokens[hit.start()].denied
                    || brief.tokens[hit.start()].quote >= 0
                    || !isShow(key)) {
                continue;
            }
            int end = brief.sentenceEnd(hit.start());
            int commas = 0;
            for (int i = hit.end(); i < end; i++) {
                commas += brief.mark(i, ',') ? 1 : 0;
            }
            int from = brief.mark(hit.end(), ':') ? hit.end() + 1 : hit.end();
            if (commas >= 2 && end - hit.end() < 60 && split(from, 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShow(String key) {
        return switch (key) {
            case "show",
                    "shows",
                    "see",
                    "mostrar",
                    "muestra",
                    "montrer",
                    "montrez",
                    "montre",
                    "zeigt",
                    "zeigen",
                    "zeige",
                    "mostre",
                    "mostra",
                    "mostrare" ->
                    true;
            default -> false;
        };
    }
}
