package dev.shotlist.edit.clause;

/** "the opening text goes": a verb of going that closes a clause takes away what it is said of. */
final class Going {
    private Going() {}

    static Clause told(Clause clause) {
        int last = clause.size() - 1;
        Mark except = clause.first("except");
        // "all the titles go except the first one"
        boolean exempts =
                except != null
                        && except.from() > 1
                        && clause.word(except.from() - 1, FunctionWord.GOES);
        last = exempts && except != null ? except.from() - 1 : last;
        while (last > 0 && (clause.has("courtesy", last) || clause.token(last).isMark())) {
            last--;
        }
        boolean goes =
                last > 0
                        && clause.word(last, FunctionWord.GOES)
                        && !clause.has("act")
                        && !clause.has("neg")
                        && !clause.has("place")
                        && (clause.has("topic")
                                || clause.has("scene")
                                || clause.has("said")
                                || clause.quote() != null
                                || clause.has("instrument"));
        return goes ? clause.marked(new Mark("act", "remove", last, last + 1)) : clause;
    }
}
