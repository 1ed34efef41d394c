package dev.shotlist.review;

import dev.shotlist.plan.Cta;
import dev.shotlist.plan.CtaStyle;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import java.util.List;
import java.util.function.Consumer;

/** What the viewer is asked to do is there, within the piece, long enough, and met somewhere. */
final class CallSeen implements Rule {
    /** A call to action must be read and understood. */
    private static final double SHORTEST = 1.5;

    static final Code TOO_SHORT =
            Code.warning(
                            "cta_too_short",
                            "The call to action stands too short to be acted on.",
                            "1.5 s in a finished plan; 2 s, or a third of a short piece, while it"
                                    + " is made (timing/rates.json).")
                    .mendedBy("lets it begin with the last scene, where that is long enough");

    static final Code AFTER_END =
            Code.error(
                            "cta_outside_piece",
                            "The call to action stands past the end of the piece.",
                            "The piece's length.")
                    .mendedBy("ends it with the piece");

    static final Code UNSEEN =
            Code.warning(
                    "cta_not_shown",
                    "The call to action is neither read nor heard in any scene.",
                    "Its words, without the stop at their end, in overlays and spoken lines; a"
                            + " button stands by itself.");

    static final Code MISSING =
            Code.info(
                    "cta_missing",
                    "A scene asks for something, and no call to action says what.",
                    "A scene of purpose cta in a piece whose cta is null.");

    @Override
    public List<Code> codes() {
        return List.of(TOO_SHORT, AFTER_END, UNSEEN, MISSING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Cta call = subject.direction().cta();
        if (call == null) {
            missing(subject, found);
            return;
        }
        Seconds total = subject.specs().duration();
        Seconds end = call.startTime().plus(call.duration());
        if (end.compareTo(total) > 0) {
            boolean starts = call.startTime().compareTo(total) < 0;
            found.accept(
                    Finding.of(AFTER_END, At.CALL + "/duration")
                            .says("The call to action ends at {} s, the piece at {} s.", end, total)
                            .figure("call_ends_s", end.value())
                            .figure("length_s", total.value())
                            .suggests("End it with the piece.")
                            .mends(
                                    starts
                                            ? Mend.replace(
                                                    At.CALL + "/duration",
                                                    total.minus(call.startTime()))
                                            : null));
        } else if (call.duration().value() < SHORTEST) {
            tooShort(subject, call, found);
        }
        if (call.style() != CtaStyle.BUTTON && !RequiredLines.isMet(subject, call.text(), false)) {
            found.accept(
                    Finding.of(UNSEEN, At.CALL + "/text")
                            .says("\"{}\" is neither read nor heard.", call.text())
                            .suggests("Show it in the last scene, or say it there."));
        }
    }

    private static void tooShort(Subject subject, Cta call, Consumer<Finding> found) {
        var last = subject.scenes().getLast();
        boolean room = last.duration().value() >= SHORTEST;
        Mend longer =
                Mend.replace(At.CALL + "/start_time", last.startTime())
                        .andReplace(At.CALL + "/duration", last.duration());
        found.accept(
                Finding.of(TOO_SHORT, At.CALL + "/duration")
                        .says("The call to action stands for {} s.", call.duration())
                        .figure("shown_s", call.duration().value())
                        .figure("least_s", SHORTEST)
                        .suggests("Give the last scene at least 2 s.")
                        .mends(room ? longer : null));
    }

    private static void missing(Subject subject, Consumer<Finding> found) {
        for (int i = 0; i < subject.scenes().size(); i++) {
            if (subject.scenes().get(i).purpose() == Purpose.CTA) {
                found.accept(
                        Finding.of(MISSING, At.CALL)
                                .says("Scene {} asks for something; nothing says what.", i + 1)
                                .suggests("Say what the viewer is to do."));
                return;
            }
        }
    }
}
