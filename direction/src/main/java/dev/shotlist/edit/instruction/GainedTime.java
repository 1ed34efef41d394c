package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import org.jspecify.annotations.Nullable;

/**
 * Which way an amount of time goes, whatever the verb: "the foundry loses a second", "two seconds
 * more for the gears".
 */
final class GainedTime {
    /** Words between a verb of gaining and what is gained. */
    private static final int NEAR = 2;

    /** Between one of losing and what is lost: "rob scene 3 of a second". */
    private static final int REACH = 5;

    /** What a scene "gets" is added to it up to here; what is more is all that it gets. Seconds. */
    private static final double LITTLE = 2;

    private GainedTime() {}

    /** As "by" with longer or shorter; null where a length is only named, or none is. */
    static @Nullable Mark way(Clause clause) {
        Mark amount = Seconds.amount(clause);
        if (amount == null) {
            return null;
        }
        Mark beside = beside(clause, amount);
        if (beside != null) {
            return beside;
        }
        boolean articled = Seconds.isArticled(clause, amount);
        if (!articled && isReached(clause, amount)) {
            return null;
        }
        Mark verb = verb(clause, amount);
        if (verb != null) {
            return verb;
        }
        return articled ? any(clause, amount) : null;
    }

    /** Whether what is given is added: "those five seconds", "five seconds from the kitchen". */
    static boolean isGiven(Clause clause) {
        Mark amount = Seconds.amount(clause);
        return amount == null
                || Double.parseDouble(amount.value()) <= LITTLE
                || clause.word(amount.from() - 1, FunctionWord.THOSE)
                || clause.has("from")
                || clause.has("taken_from");
    }

    /** "two seconds more", "another second", "three seconds off". */
    private static @Nullable Mark beside(Clause clause, Mark amount) {
        Mark size = clause.first("size_of");
        for (Mark by : clause.all("by")) {
            boolean beside =
                    by.to() == amount.from()
                            || by.from() == amount.to()
                            || (by.from() > amount.from() && by.to() < amount.to());
            boolean verb = by.to() == amount.from() && isReached(clause, amount);
            if (beside && !verb) {
                String value = by.value().equals("more") ? "longer" : "shorter";
                return by(size == null ? value : size.value(), by);
            }
        }
        return null;
    }

    /** Whether a length is one to reach: "to 5 seconds". */
    private static boolean isReached(Clause clause, Mark amount) {
        int before = amount.from() - 1;
        return clause.word(before, FunctionWord.TO_LENGTH)
                || clause.word(before, FunctionWord.LEFT_AT)
                || clause.has("only", before)
                || (clause.mark(':') == before && before >= 0);
    }

    private static @Nullable Mark verb(Clause clause, Mark amount) {
        Mark size = clause.first("size_of");
        boolean little = Double.parseDouble(amount.value()) <= LITTLE;
        for (Mark verb : clause.all("gain")) {
            boolean more = !verb.value().equals("shorter");
            int before = amount.from() - verb.to();
            int behind = verb.from() - amount.to();
            boolean near = before >= 0 && before <= (more ? NEAR : REACH);
            boolean meant = size != null || little || !verb.value().equals("given");
            if (meant && (near || (behind >= 0 && behind <= NEAR + 1))) {
                String way = more ? "longer" : "shorter";
                return by(size == null ? way : size.value(), verb);
            }
        }
        return null;
    }

    /** "tira um segundo do pilão": an article before a second leaves no length to reach. */
    private static @Nullable Mark any(Clause clause, Mark amount) {
        for (Mark mark : clause.marks) {
            if (mark.is("size_of")) {
                return by(mark.value(), mark);
            }
            if (mark.is("act", "remove") || mark.is("cut_out") || mark.is("by", "less")) {
                return by("shorter", mark);
            }
            if (mark.is("act", "add") || mark.is("by", "more")) {
                return by("longer", mark);
            }
        }
        boolean gives = clause.says(FunctionWord.GIVE);
        return gives ? new Mark("by", "longer", amount.from(), amount.from() + 1) : null;
    }

    private static Mark by(String value, Mark at) {
        return new Mark("by", value, at.from(), at.to());
    }
}
