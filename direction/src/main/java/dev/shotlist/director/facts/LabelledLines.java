package dev.shotlist.director.facts;

import java.util.Set;

/**
 * Tells lines that a label heads, which are notes of clients and makers: "Project: ...".
 *
 * @param labels what heads such a line, lower case
 * @param own what the product is called, which is no label
 */
record LabelledLines(FactWords known, Set<String> labels, Set<String> own) {
    /** "Project: ...", "Sam: 30s", "Stowa = a folding kettle" */
    boolean isLabelled(CopyLine line) {
        String written = line.written();
        int equals = written.indexOf(" = ");
        int colon = written.indexOf(": ");
        if (equals < 0 && colon < 0) {
            return isHeaded(line);
        }
        int at = equals < 0 ? colon : equals;
        CopyLine head = CopyLine.of(written.substring(0, at));
        CopyLine rest = CopyLine.of(written.substring(at + 1));
        boolean named = equals > 0 && own.containsAll(head.words());
        String first = rest.word(0);
        String last = head.word(head.words().size() - 1);
        boolean length =
                equals < 0
                        && head.words().size() == 1
                        && !first.isEmpty()
                        && first.replace("s", "").chars().allMatch(Character::isDigit)
                        && (rest.words().size() == 1 || isLengthUnit(rest.word(1)));
        boolean listed = labels.contains(last);
        return named || length || listed || isSecondWord(line, at);
    }

    /** "Farid: 15 is what everyone does": what somebody said of a length. */
    private boolean isSecondWord(CopyLine line, int at) {
        CopyLine rest = CopyLine.of(line.written().substring(at + 1));
        boolean number = rest.word(0).chars().allMatch(Character::isDigit);
        boolean said =
                known.copulas().contains(rest.word(1))
                        || known.wishes().contains(rest.word(1))
                        || known.verbs().contains(rest.word(1));
        return number && said && !rest.word(0).isEmpty();
    }

    private static boolean isLengthUnit(String word) {
        return word.startsWith("sec") || word.startsWith("sek") || word.startsWith("seg");
    }

    /** "Project name Bobbin Yard", "Marca Bottega Nocciola" */
    private boolean isHeaded(CopyLine line) {
        boolean two = labels.contains(line.word(0) + ' ' + line.word(1));
        return two
                || (labels.contains(line.word(0))
                        && !own.contains(line.word(0))
                        && own.contains(line.word(1)));
    }
}
