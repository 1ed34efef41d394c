package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import java.util.List;

/** Which operations an instruction asks for in so many words, so that nothing was guessed. */
final class Sureness {
    private Sureness() {}

    static List<Operation> of(List<Operation> operations, String instruction) {
        List<Token> numbers =
                Tokens.of(instruction).all().stream().filter(Token::isNumber).toList();
        // Of two numbers one may be what it was, and which one is a guess.
        double only = numbers.size() == 1 ? numbers.getFirst().number() : Double.NaN;
        return operations.stream().filter(one -> isSure(one, only, instruction)).toList();
    }

    private static boolean isSure(Operation operation, double only, String instruction) {
        return switch (operation) {
            case FrameOperation.SetRatio _, FrameOperation.SetPlatform _, PlanOperation _ -> true;
            case FrameOperation.SetDuration one -> one.seconds() == only;
            case SoundOperation.SetTempo one -> one.bpm() == only;
            case CutOperation.SetSceneCount one -> one.count() == only;
            case FrameOperation.SetFps one -> one.fps() == only;
            case TextOperation.SetCta one -> isQuoted(one.text(), instruction);
            default -> false;
        };
    }

    private static boolean isQuoted(String text, String instruction) {
        int at = instruction.indexOf(text);
        return at > 0 && "'\"“”„«»‘’‚‹›".indexOf(instruction.charAt(at - 1)) >= 0;
    }
}
