package dev.shotlist.treatment;

import dev.shotlist.asking.Claims;
import dev.shotlist.asking.CleanText;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Forbidden;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is wrong with a single text, by who gets it. */
final class TextRules {
    /** Fewer letters may be a name in its own writing. */
    private static final int FEW_LETTERS = 4;

    private final Settled settled;
    private final Forbidden forbidden;
    private final PeopleWords people;
    private final CleanText clean;
    private final Claims claims;

    /**
     * @param secret the system prompt, which no answer may repeat
     */
    TextRules(Settled settled, PeopleWords people, String secret) {
        this.settled = settled;
        this.forbidden = new Forbidden(settled);
        this.people = people;
        this.clean = new CleanText(settled.reading().text(), secret);
        this.claims = new Claims(settled.reading().text());
    }

    /** Any text. */
    Optional<String> plain(String text) {
        Optional<String> fault = clean.fault(text);
        return fault.isEmpty() && isForeign(text)
                ? Optional.of("must be in the language that the task names")
                : fault;
    }

    /** What the piece is about and looks like. */
    Optional<String> named(JsonNode text) {
        String words = text.asString("");
        return forbidden.text(words) && !demanded(words)
                ? Optional.of("names what the brief forbids")
                : Optional.empty();
    }

    /** What a viewer hears or reads. */
    Optional<String> said(JsonNode text) {
        String claim = claims.strange(text.asString(""));
        return claim == null
                ? named(text)
                : Optional.of("claims %s, which the brief does not give".formatted(claim));
    }

    /** What is told to a generator must not even name what is forbidden: naming makes it appear. */
    Optional<String> seen(JsonNode text) {
        String person = people.shown(text.asString(""), forbidden);
        return person == null
                ? named(text)
                : Optional.of("shows \u201c%s\u201d, which the brief forbids".formatted(person));
    }

    /** A brief that forbids a word may still demand a line with it. */
    private boolean demanded(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return settled.lines().stream()
                .anyMatch(line -> lower.contains(line.text().toLowerCase(Locale.ROOT)));
    }

    /** All languages of pieces are written in Latin letters. */
    private boolean isForeign(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(TextRules::isLatin).count();
        return letters - latin >= FEW_LETTERS
                && latin * 2 < letters
                && !settled.reading().text().contains(text);
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
