package dev.shotlist.review;

import dev.shotlist.plan.Constraints;
import dev.shotlist.plan.Cta;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Every line that must be said is met word for word. */
final class RequiredLines implements Rule {
    static final Code MISSING =
            Code.error(
                    "required_line_missing",
                    "A line that the brief demands is neither read nor heard.",
                    "Word for word in overlays, spoken lines or the call to action; case, the form"
                            + " of quotes and the stop at the end do not count.");

    @Override
    public List<Code> codes() {
        return List.of(MISSING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Constraints constraints = subject.direction().constraints();
        List<String> lines = constraints == null ? List.of() : constraints.mustSay();
        for (int i = 0; i < lines.size(); i++) {
            if (!isMet(subject, lines.get(i), true)) {
                found.accept(
                        Finding.of(MISSING, "/creative_direction/constraints/must_say/" + i)
                                .says("\"{}\" is met in no scene.", lines.get(i))
                                .suggests("Show it or say it in a scene that has the time."));
            }
        }
    }

    /**
     * @param inCall whether standing in the call to action is enough
     */
    static boolean isMet(Subject subject, String line, boolean inCall) {
        String wanted = plain(line);
        Cta call = subject.direction().cta();
        if (inCall && call != null && plain(call.text()).contains(wanted)) {
            return true;
        }
        for (Overlay overlay : subject.overlays()) {
            if (plain(overlay.text()).contains(wanted)) {
                return true;
            }
        }
        for (Scene scene : subject.scenes()) {
            String spoken = scene.audio().voiceoverText();
            if (spoken != null && plain(spoken).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        String straight =
                text.replace('\u2019', '\'')
                        .replace('\u2018', '\'')
                        .replace('\u201C', '"')
                        .replace('\u201D', '"')
                        .strip()
                        .toLowerCase(Locale.ROOT);
        int end = straight.length();
        while (end > 0 && ".!? ".indexOf(straight.charAt(end - 1)) >= 0) {
            end--;
        }
        return straight.substring(0, end);
    }
}
