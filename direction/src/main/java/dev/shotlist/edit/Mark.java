package dev.shotlist.edit;

/** A meaning found in a clause, over its tokens {@code from} to before {@code to}. */
record Mark(String kind, String value, int from, int to) {
    int length() {
        return to - from;
    }

    Mark moved(int by) {
        return new Mark(kind, value, from + by, to + by);
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    boolean is(String wantedKind, String wantedValue) {
        return kind.equals(wantedKind) && value.equals(wantedValue);
    }
}
