package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody else in a scene, clothes and all: "could that be a woman in a green dress instead?".
 * What the one before wore goes with him; what he did stays.
 */
final class PersonReader {
    /** Things up to this number of the list of things are people. */
    private static final int LAST_PERSON = 14;

    /** Words before the one for a person: "an elderly", "una". */
    private static final int ADJECTIVES = 3;

    private static final Set<String> CLOSING =
            Set.of("instead", "thereto", "courtesy", "neg", "scene", "ordinal", "act", "except");

    private final Workbench bench;
    private final Phrasebook book;

    PersonReader(Workbench bench, Phrasebook book) {
        this.bench = bench;
        this.book = book;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean turns =
                clause.has("instead")
                        || clause.has("thereto")
                        || clause.has("become")
                        || clause.has("be")
                        || clause.act("swap")
                        || (clause.has("can", 0) && clause.says(FunctionWord.BE));
        boolean other =
                clause.quote() != null
                        || clause.act("remove")
                        || clause.topic("voice")
                        || clause.topic("music")
                        || clause.topic("text");
        if (scenes.size() != 1 || !(turns || makes(clause)) || other) {
            return false;
        }
        int scene = scenes.getFirst();
        ObjectNode visual = Workbench.object(bench.scenes().get(scene - 1), "visual");
        String subject = visual == null ? null : Workbench.text(visual, "subject");
        int from = fresh(clause);
        int end = from < 0 ? 0 : clause.end(from, CLOSING);
        boolean bare = makes(clause) && from >= 0 && isBare(clause, from, end);
        if (subject == null || from < 0 || !(bare || (turns && dressed(clause, from, end)))) {
            return false;
        }
        int rest = behindPerson(subject);
        if (rest < 0) {
            return false;
        }
        String was = subject.substring(rest);
        String words = bare ? clause.words(from, person(clause, from)) : clause.words(from, end);
        operations.add(
                new PictureOperation.SetSubject(
                        Places.name(scene), words + (bare ? was : undressed(was))));
        return true;
    }

    /** "make it a woman": no more than who it is to be. */
    private static boolean makes(Clause clause) {
        return clause.all("more").stream().anyMatch(mark -> mark.length() > 1);
    }

    private static boolean isBare(Clause clause, int from, int end) {
        int behind = person(clause, from);
        for (int i = behind; i < end; i++) {
            if (!clause.has("in", i) && !clause.tokens.get(i).isMark()) {
                return false;
            }
        }
        return behind > from;
    }

    /** Behind the word for somebody that an article leads to. */
    private static int person(Clause clause, int from) {
        int behind = from;
        for (int i = from + 1; i <= from + ADJECTIVES && behind == from; i++) {
            for (Mark mark : clause.at(i)) {
                behind = isPerson(mark) ? Math.max(behind, mark.to()) : behind;
            }
        }
        return behind;
    }

    /** Where somebody new begins, with the article; -1. */
    private static int fresh(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean left =
                    clause.before("instead", i, 0)
                            || clause.before("neg", i, 0)
                            || clause.word(i + 1, FunctionWord.A);
            for (int j = i + 1;
                    !left && clause.word(i, FunctionWord.A) && j <= i + ADJECTIVES;
                    j++) {
                if (clause.at(j).stream().anyMatch(PersonReader::isPerson)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isPerson(Mark mark) {
        return (mark.is("thing") && Integer.parseInt(mark.value()) <= LAST_PERSON)
                || (mark.is("person") && mark.length() > 1);
    }

    /** Whether it is said what the new one wears or has. */
    private static boolean dressed(Clause clause, int from, int end) {
        for (int i = from + 2; i + 1 < end; i++) {
            if (clause.word(i, FunctionWord.WITH) || clause.has("in", i)) {
                return true;
            }
        }
        return false;
    }

    /** The place in a description behind the person that it begins with; -1 without one. */
    private int behindPerson(String subject) {
        List<Token> tokens = Tokens.of(subject).all();
        for (Mark mark : book.marks(tokens)) {
            if (isPerson(mark) && mark.from() <= ADJECTIVES) {
                return tokens.get(mark.to() - 1).to();
            }
        }
        return -1;
    }

    /** " in a dark suit fastening a cuff" without the suit. */
    private String undressed(String rest) {
        List<Token> tokens = Tokens.of(rest).all();
        boolean wears =
                !tokens.isEmpty()
                        && (book.functionWords().is(FunctionWord.WITH, tokens.getFirst().key())
                                || tokens.getFirst().key().equals("in"));
        for (int i = 1; wears && i < tokens.size(); i++) {
            if (tokens.get(i).isMark() || tokens.get(i).key().endsWith("ing")) {
                return tokens.get(i).isMark()
                        ? rest.substring(tokens.get(i).from())
                        : " " + rest.substring(tokens.get(i).from());
            }
        }
        return rest;
    }
}
