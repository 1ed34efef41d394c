package dev.shotlist.edit.clause;

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
}
