package dev.shotlist.director.copy;

import dev.shotlist.brief.BriefText;
import dev.shotlist.director.Draft;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which facts stand somewhere already: in the call, on a step, in another line. */
final class ToldBesides {
    private final List<Shot> shots;
    private final Draft.@Nullable Call call;

    ToldBesides(List<Shot> shots, Draft.@Nullable Call call) {
        this.shots = shots;
        this.call = call;
    }

    boolean isCalled(String line) {
        return call != null && BriefText.bare(call.text()).contains(BriefText.bare(line));
    }

    /** A number that the call gives stands nowhere else. */
    boolean isNumber(String fact) {
        String digits = call == null ? "" : digits(call.text());
        return digits.length() >= DIGITS && digits(fact).contains(digits);
    }

    /** Fewer digits than this are no telephone number. */
    private static final int DIGITS = 7;

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }

    /** What a step says of itself stands on its step. */
    boolean isStep(String fact) {
        return shots.stream()
                .map(Shot::label)
                .anyMatch(label -> label != null && Words.overlap(label, fact));
    }

    /** "My gas bill went down" is said by whom it happened to. */
    static boolean isWitnessed(String fact, BriefFacts facts) {
        return facts.witnessed().stream().anyMatch(line -> Words.overlap(line, fact));
    }
}
