package dev.shotlist.translation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as its clauses come into English, one behind another. */
final class WholeOrder {
    private final Doers doers;
    private final StringBuilder english = new StringBuilder();
    private final List<String> foreign = new ArrayList<>();
    private String subject = "";
    private int known;
    private int unknown;
    private boolean done;
    private boolean deserted;
    private boolean acts;
    private @Nullable String place;

    WholeOrder(Doers doers) {
        this.doers = doers;
    }

    /**
     * @param goesOn whether the clause before ends with "and"
     */
    void add(Translated one, boolean goesOn) {
        String said = goesOn ? withoutHands(one.english()) : one.english();
        String joint = goesOn ? " and " : ", ";
        english.append(english.isEmpty() || said.isEmpty() ? "" : joint).append(said);
        subject = subject.isEmpty() ? one.subject() : subject;
        known += one.known();
        unknown += one.unknown();
        foreign.addAll(one.foreign());
        done |= one.done();
        deserted |= one.deserted();
        acts |= one.acts();
        place = place == null ? one.place() : place;
    }

    /** So many words were left out, of which nothing is known. */
    void lacks(int words) {
        unknown += words;
    }

    Translated translated() {
        return new Translated(
                english.toString(), subject, known, unknown, foreign, done, deserted, acts, place);
    }

    /** What the same hands do next: "and insert the new one". */
    private String withoutHands(String said) {
        String hands = doers.hands() + ' ';
        return hands.length() > 1 && said.startsWith(hands) ? said.substring(hands.length()) : said;
    }
}
