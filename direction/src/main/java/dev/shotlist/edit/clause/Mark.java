package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;

/** A meaning found in a clause, over its tokens {@code from} to before {@code to}. */
public record Mark(String kind, String value, int from, int to) {
    public int length() {
        return to - from;
    }

    Mark moved(int by) {
        return new Mark(kind, value, from + by, to + by);
    }

    public boolean is(String wanted) {
        return kind.equals(wanted);
    }

    public boolean is(String wantedKind, String wantedValue) {
        return kind.equals(wantedKind) && value.equals(wantedValue);
    }

    /** Meanings by the token that they begin at. */
    static List<List<Mark>> byStart(List<Mark> marks, int size) {
        List<List<Mark>> begun = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            begun.add(List.of());
        }
        for (Mark mark : marks) {
            if (begun.get(mark.from()).isEmpty()) {
                begun.set(mark.from(), new ArrayList<>(2));
            }
            begun.get(mark.from()).add(mark);
        }
        return begun;
    }
}
