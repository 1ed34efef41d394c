package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times in the piece that a stretch of an instruction names: "at 0:12", "the last 5 seconds", "from
 * 10 to 15 seconds". They say where something is asked for and are no lengths to reach; a stretch
 * that asks for nothing else names no time but a length.
 */
final class Moments {
    /** "The last few seconds". */
    private static final double FEW = 3;

    private static final Set<String> COUNTING = Set.of("number", "unit", "ordinal");

    private final MomentWords words;
    private final List<Token> tokens;
    private final List<Mark> marks;

    /** Numbers, units and ordinals by the token that they begin at. */
    private final Map<Integer, List<Mark>> begun = new HashMap<>();

    private Moments(MomentWords words, List<Token> tokens, List<Mark> marks) {
        this.words = words;
        this.tokens = tokens;
        this.marks = marks;
        for (Mark mark : marks) {
            if (COUNTING.contains(mark.kind())) {
                begun.computeIfAbsent(mark.from(), _ -> new ArrayList<>(2)).add(mark);
            }
        }
    }

    /** Marks of the kind {@code when}, whose value is the span in milliseconds as "from-to". */
    static List<Mark> in(List<Token> tokens, List<Mark> marks, MomentWords words) {
        boolean timed =
                tokens.stream()
                                .anyMatch(token ->
                                        token.isNumber()
                                                || Seconds.clock(token.key()) >= 0
                                                || words.few().contains(token.key()))
                        || marks.stream().anyMatch(mark -> mark.is("number"));
        Moments moments = new Moments(words, tokens, marks);
        return timed ? moments.run(moments.asks()) : List.of();
    }

    /** Whether anything is asked of what stands at a time. */
    private boolean asks() {
        boolean quoted = tokens.stream().anyMatch(Token::isQuote);
        boolean split = marks.stream().anyMatch(mark -> mark.is("act", "split"));
        boolean length = marks.stream().anyMatch(mark -> mark.is("topic", "length"));
        return !length
                && (quoted
                        || split
                        || marks.stream()
                                .anyMatch(mark ->
                                        words.asking().contains(mark.kind())
                                                || (mark.is("topic")
                                                        && words.topics().contains(mark.value()))));
    }

    /** "the last 5 seconds" are no length, whether anything else is asked or not. */
    private List<Mark> run(boolean asks) {
        List<Mark> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Mark one = edge(i);
            one = one == null && asks ? span(i) : one;
            one = one == null && asks ? point(i) : one;
            if (one != null) {
                found.add(one);
                i = one.to() - 1;
            }
        }
        return found;
    }

    /** "the last 5 seconds", "les 5 dernières secondes", "the first few seconds". */
    private @Nullable Mark edge(int at) {
        int ordinal = ordinal(at);
        int number = ordinal == 0 ? at : at + 1;
        ordinal = ordinal == 0 ? ordinal(end(at)) : ordinal;
        if (ordinal == 0 || number >= tokens.size() || word(at - 1, words.verbal())) {
            return null;
        }
        double seconds = words.few().contains(tokens.get(number).key()) ? FEW : number(number);
        int unit = number == at ? end(at) + 1 : end(number);
        unit += word(unit, words.from()) && has("unit", unit + 1) ? 1 : 0;
        if (!(seconds > 0) || !has("unit", unit)) {
            return null;
        }
        long millis = Math.round(seconds * 1000 * unit(unit));
        String span = ordinal < 0 ? -millis + "/" : "0/" + millis;
        return new Mark("when", span, at, unit + 1);
    }

    /** "from 0:10 to 0:15", "seconds 10 to 15", "zwischen Sekunde 10 und 15". */
    private @Nullable Mark span(int at) {
        int from = at;
        while (word(from, words.from())
                || word(from, words.second())
                || (from > at && word(from, words.articles()))) {
            from++;
        }
        Time start = time(from, false);
        if (from == at || start == null || !word(start.end(), words.to())) {
            return null;
        }
        int to = start.end() + 1;
        while (word(to, words.second()) || word(to, words.articles())) {
            to++;
        }
        Time end = time(to, false);
        boolean named =
                end != null
                        && (start.clock()
                                || end.unit()
                                || start.unit()
                                || has("unit", from - 1)
                                || word(from - 1, words.second()));
        // "from 30 to 20 seconds" is a length that changes.
        if (!named || end == null || end.millis() <= start.millis()) {
            return null;
        }
        return new Mark("when", start.millis() + "/" + end.millis(), at, end.end());
    }

    /** "at 0:12", "at 12 seconds", "bei Sekunde 12"; "after 0:20", "before 0:10". */
    private @Nullable Mark point(int at) {
        int from = at;
        boolean after = word(from, words.after());
        boolean before = word(from, words.before());
        boolean placed = after || before;
        while (word(from, words.at()) || word(from, words.articles()) || (from == at && placed)) {
            placed |= word(from, words.at());
            from++;
        }
        boolean second = word(from, words.second()) && !has("unit", from - 1);
        Time time = time(second ? from + 1 : from, second);
        if (time == null || !(time.clock() || (placed && (time.unit() || second)))) {
            return null;
        }
        String value =
                after ? time.millis() + "/" : (before ? "0/" : time.millis() + "/") + time.millis();
        return new Mark("when", value, at, time.end());
    }

    private record Time(long millis, int end, boolean clock, boolean unit) {}

    private @Nullable Time time(int at, boolean second) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        double clock = Seconds.clock(tokens.get(at).key());
        if (clock >= 0) {
            return new Time(Math.round(clock * 1000), at + 1, true, false);
        }
        double number = number(at);
        if (!(number >= 0)) {
            return null;
        }
        int end = end(at);
        boolean unit = !second && has("unit", end);
        double length = unit ? unit(end) : 1;
        return new Time(Math.round(number * length * 1000), unit ? end + 1 : end, false, unit);
    }

    private List<Mark> at(int at) {
        return begun.getOrDefault(at, List.of());
    }

    private @Nullable Mark first(String kind, int at) {
        for (Mark mark : at(at)) {
            if (mark.is(kind)) {
                return mark;
            }
        }
        return null;
    }

    /** 1 or -1 for the first or the last, which are one word; 0 for anything else. */
    private int ordinal(int at) {
        for (Mark mark : at(at)) {
            boolean edge = mark.value().equals("1") || mark.value().equals("-1");
            if (mark.is("ordinal") && edge && mark.length() == 1) {
                return Integer.parseInt(mark.value());
            }
        }
        return 0;
    }

    private boolean has(String kind, int at) {
        return first(kind, at) != null;
    }

    private double unit(int at) {
        Mark unit = first("unit", at);
        return unit == null ? 1 : Double.parseDouble(unit.value());
    }

    private double number(int at) {
        if (at < 0 || at >= tokens.size()) {
            return Double.NaN;
        }
        Mark number = first("number", at);
        return number == null ? tokens.get(at).number() : Double.parseDouble(number.value());
    }

    private int end(int at) {
        Mark number = first("number", at);
        return number == null ? at + 1 : number.to();
    }

    private boolean word(int at, Set<String> keys) {
        return at >= 0 && at < tokens.size() && keys.contains(tokens.get(at).key());
    }
}
