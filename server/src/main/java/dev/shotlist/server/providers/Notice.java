package dev.shotlist.server.providers;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.chain.Hold;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One instance's news of a provider, in words that Redis carries: {@code ACCOUNT ID lifted}, or
 * {@code ACCOUNT ID REASON MILLISECONDS}.
 *
 * @param hold begun; null where the one of that id has ended
 */
record Notice(String account, String id, @Nullable Hold hold) {
    private static final String LIFTED = "lifted";

    /** As long as the longest pause that any outcome asks for, and far below an overflow. */
    private static final int MOST_DIGITS = 9;

    static Notice held(String account, Hold hold) {
        return new Notice(account, hold.id(), hold);
    }

    static Notice lifted(String account, String id) {
        return new Notice(account, id, null);
    }

    String text() {
        Hold begun = hold;
        return account
                + " "
                + id
                + " "
                + (begun == null
                        ? LIFTED
                        : begun.reason().word() + " " + begun.length().toMillis());
    }

    /** Empty for what no instance has written. */
    static Optional<Notice> of(String text) {
        String[] words = text.split(" ", -1);
        if (words.length == 3 && words[2].equals(LIFTED)) {
            return Optional.of(lifted(words[0], words[1]));
        }
        if (words.length != 4) {
            return Optional.empty();
        }
        return hold(words[1], words[2], words[3]).map(hold -> held(words[0], hold));
    }

    private static Optional<Hold> hold(String id, String reason, String milliseconds) {
        boolean number =
                !milliseconds.isEmpty()
                        && milliseconds.length() <= MOST_DIGITS
                        && milliseconds.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Hold(
                            id,
                            Outcome.valueOf(reason.toUpperCase(Locale.ROOT)),
                            Duration.ofMillis(Long.parseLong(milliseconds))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
