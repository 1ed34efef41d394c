package dev.shotlist.director.account;

import dev.shotlist.director.words.BriefWords;
import org.jspecify.annotations.Nullable;

/** What stands beside a name of how old somebody is, and of what they were. */
record Ages(BriefWords words, CastWords known) {
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 104;

    /** So near a name its trade is called a former one, in words. */
    private static final int BESIDE = 8;

    /** "Des, 71", "Gwen is 61, ...", "Fina tiene 79 años", "Nadège, 41 ans" */
    @Nullable Integer after(int name) {
        int at = name + 1;
        boolean has = at < words.size() && known.has().contains(words.lower(at));
        if (has) {
            at++;
        }
        String said = words.lower(at);
        boolean number =
                !said.isEmpty()
                        && said.length() <= 3
                        && said.chars().allMatch(Character::isDigit)
                        && near(name, at);
        if (!number) {
            return null;
        }
        int age = Integer.parseInt(said);
        boolean unit = known.years().contains(words.lower(at + 1));
        boolean opens = has || words.clauseStart(at) == at;
        boolean alone = opens && words.clauseEnd(at) == at + 1;
        return (unit || alone) && age >= YOUNGEST && age <= OLDEST ? age : null;
    }

    /** Whether nothing but a comma or a bracket stands between the words. */
    boolean near(int from, int to) {
        for (int i = from; i < to; i++) {
            String gap = words.gap(i).strip();
            if (!gap.isEmpty() && !gap.equals(",") && !gap.equals("(")) {
                return false;
            }
        }
        return true;
    }

    /** "Desmond, 71, retired bus driver" */
    boolean isFormer(int name) {
        int end = Math.min(words.size(), name + BESIDE);
        for (int i = Math.max(0, name - BESIDE / 2); i < end; i++) {
            if (known.former().contains(words.lower(i))) {
                return true;
            }
            if (i > name && words.endsSentence(i)) {
                return false;
            }
        }
        return false;
    }
}
