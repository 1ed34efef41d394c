package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody else asks for in quotation marks, which is no text for the piece: "Kenji writes:
 * 'make the plinth scene wider'".
 */
final class Reported {
    /** Fewer words are copy. */
    private static final int FEWEST_WORDS = 5;

    /** Kinds of meaning that a wish has and a line to be read has not; two of them make it one. */
    private static final Set<String> ASKING =
            Set.of(
                    "act",
                    "scene",
                    "size",
                    "move",
                    "size_of",
                    "pace",
                    "be",
                    "instead",
                    "thereto",
                    "topic",
                    "surroundings",
                    "nomore",
                    "unit",
                    "ratio",
                    "louder",
                    "say");

    /** Where these stand outside of the quotation, it is words for the piece. */
    private static final Set<String> TEXTS = Set.of("text", "voice", "cta");

    private Reported() {}

    /** The instruction, without the marks around what is asked for in it. */
    static String told(String instruction, Phrasebook book) {
        List<Token> tokens = Tokens.of(instruction).all();
        List<Mark> outside = book.marks(tokens);
        boolean words =
                outside.stream()
                        .anyMatch(mark ->
                                mark.is("scene")
                                        || (mark.is("topic") && TEXTS.contains(mark.value())));
        StringBuilder told = new StringBuilder(instruction);
        for (int i = 0; i < told.length(); i++) {
            // "> make it square": how mail marks what somebody wrote before
            if (told.charAt(i) == '>' && (i == 0 || told.charAt(i - 1) == '\n')) {
                told.setCharAt(i, ' ');
            }
        }
        for (Token token : words ? List.<Token>of() : tokens) {
            if (token.isQuote() && token.to() - token.from() > 2) {
                String inner = instruction.substring(token.from() + 1, token.to() - 1);
                if (asks(inner, book)) {
                    told.setCharAt(token.from(), ' ');
                    told.setCharAt(token.to() - 1, '.');
                }
            }
        }
        return told.toString();
    }

    private static boolean asks(String inner, Phrasebook book) {
        List<Token> tokens = Tokens.of(inner).all();
        Set<String> kinds = new HashSet<>();
        for (Mark mark : tokens.size() < FEWEST_WORDS ? List.<Mark>of() : book.marks(tokens)) {
            if (ASKING.contains(mark.kind())) {
                kinds.add(mark.kind());
            }
        }
        return kinds.size() > 1;
    }
}
