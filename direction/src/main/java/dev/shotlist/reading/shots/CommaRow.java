package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.List;

/** "Starts with a watch on felt, the back is opened, tweezers lift a spring, ...": many in one. */
final class CommaRow {
    /** Fewer parts may be one picture with what stands in it. */
    private static final int PICTURES = 4;

    /** Fewer words say how a picture is, and are none. */
    private static final int WORDS = 3;

    private CommaRow() {}

    /** The shots in their order, each row of pictures as its pictures. */
    static List<Fact<ShotOrder>> parted(List<Fact<ShotOrder>> shots) {
        List<Fact<ShotOrder>> all = new ArrayList<>();
        for (Fact<ShotOrder> shot : shots) {
            List<Integer> starts = starts(shot.value().words());
            if (starts.size() < PICTURES) {
                all.add(shot);
                continue;
            }
            for (int i = 0; i < starts.size(); i++) {
                boolean last = i == starts.size() - 1;
                int from = starts.get(i);
                int to = last ? shot.value().words().length() : starts.get(i + 1) - 2;
                all.add(part(shot, from, to, i == 0, last));
            }
        }
        return all;
    }

    private static Fact<ShotOrder> part(
            Fact<ShotOrder> shot, int from, int to, boolean first, boolean last) {
        ShotOrder order = shot.value();
        String words = order.words();
        int start = shot.span().start() + words.codePointCount(0, from);
        int end = last ? shot.span().end() : shot.span().start() + words.codePointCount(0, to);
        return new Fact<>(
                new ShotOrder(
                        words.substring(from, to),
                        first ? order.size() : null,
                        first ? order.move() : null,
                        null,
                        order.then() || !first,
                        last && order.last()),
                new Span(start, Math.max(end, start + 1)),
                shot.confidence());
    }

    /** Where the parts begin; none where one of them is too short. */
    private static List<Integer> starts(String words) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        while (from >= 0) {
            int comma = words.indexOf(", ", from);
            String part = comma < 0 ? words.substring(from) : words.substring(from, comma);
            if (part.chars().filter(one -> one == ' ').count() + 1 < WORDS) {
                return List.of();
            }
            starts.add(from);
            from = comma < 0 ? -1 : comma + 2;
        }
        return starts;
    }
}
