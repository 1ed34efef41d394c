package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.reading.CallToAction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the brief itself asks viewers to do, whole: with the address, the number and the date that
 * belong to it. "Book a demo at shiftwell.example/demo", "Pide cita en el 944 000 111".
 */
public final class OwnCall {
    /** A call is read at one glance, in characters. */
    private static final int LONGEST = 66;

    /** Fewer digits than this are no telephone number. */
    private static final int DIGITS = 7;

    /** What parts a call from what else the sentence says. */
    private static final String PARTS = ".!?\n,;:\u2014\"\u201c\u201d\u201e\u00ab\u00bb\u2022";

    /** Marks that close a quotation unless they stand within a word. */
    private static final String QUOTES = "'\u2018\u2019\u201a\u2039\u203a";

    private static final String IN_NUMBERS = " -+()/.\u00a0\u202f";

    private final Settled settled;
    private final DemandedLines demands;
    private final String text;

    public OwnCall(Settled settled, DemandedLines demands) {
        this.settled = settled;
        this.demands = demands;
        this.text = settled.reading().text();
    }

    /** Null where the brief names no address or number, or is in another language. */
    public @Nullable String find() {
        if (settled.reading().language() != settled.language()) {
            return null;
        }
        CallToAction cta = settled.cta();
        String address = cta == null ? null : cta.address();
        int[] place = address == null ? number() : place(address);
        if (place == null) {
            return null;
        }
        String said = cta == null || cta.text() == null ? null : cta.text();
        int leads = said == null ? -1 : indexOf(said);
        boolean named = said != null && leads >= 0 && isBehind(leads + said.length(), place[0]);
        if (leads >= 0 && leads < place[0] && (named || start(place[0]) <= leads)) {
            String call = text.substring(leads, end(place[1])).strip();
            return call.length() <= LONGEST ? call : text.substring(leads, place[1]);
        }
        String whole = text.substring(start(place[0]), end(place[1])).strip();
        String bare = text.substring(place[0], place[1]);
        if (isCall(whole)) {
            return whole.length() <= LONGEST ? whole : shortened(place);
        }
        return address == null ? demands.ring(bare, settled.language()) : bare;
    }

    /** "Rufen Sie uns an: 044 123 45 67" */
    private boolean isBehind(int end, int number) {
        return end < number && text.substring(end, number).strip().equals(":");
    }

    private int indexOf(String said) {
        return text.toLowerCase(Locale.ROOT).indexOf(said.toLowerCase(Locale.ROOT));
    }

    private int @Nullable [] place(String address) {
        int at = text.indexOf(address);
        return at < 0 ? null : new int[] {at, at + address.length()};
    }

    private @Nullable String shortened(int[] place) {
        String said = text.substring(start(place[0]), place[1]).strip();
        return said.length() <= LONGEST ? said : text.substring(place[0], place[1]);
    }

    /** The longest run of digits and what stands within a telephone number. */
    private int @Nullable [] number() {
        int i = 0;
        while (i < text.length()) {
            boolean starts = Character.isDigit(text.charAt(i)) || "+(".indexOf(text.charAt(i)) >= 0;
            if (!starts || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
                i++;
                continue;
            }
            int digits = 0;
            int end = i;
            int last = i;
            while (end < text.length()
                    && (Character.isDigit(text.charAt(end))
                            || IN_NUMBERS.indexOf(text.charAt(end)) >= 0)) {
                if (Character.isDigit(text.charAt(end))) {
                    digits++;
                    last = end + 1;
                }
                end++;
            }
            if (digits >= DIGITS && !DottedDays.are(text.substring(i, last))) {
                return new int[] {i, last};
            }
            i = Math.max(end, i + 1);
        }
        return null;
    }

    private int start(int at) {
        int from = at;
        while (from > 0 && !parts(from - 1)) {
            from--;
        }
        String label = label(from);
        return label == null ? from : from - label.length();
    }

    /** "Infos: chornacht.example" keeps its label. */
    private @Nullable String label(int from) {
        int colon = from - 1;
        if (colon < 1 || text.charAt(colon) != ':') {
            return null;
        }
        int word = colon;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String said = text.substring(word, colon).toLowerCase(Locale.ROOT);
        return demands.isContact(said) ? text.substring(word, from) : null;
    }

    private int end(int at) {
        int to = at;
        while (to < text.length() && !parts(to)) {
            to++;
        }
        return to;
    }

    /** A full stop or colon within an address or a time parts nothing. */
    private boolean parts(int at) {
        char c = text.charAt(at);
        if (QUOTES.indexOf(c) >= 0) {
            return !isApostrophe(at);
        }
        if (PARTS.indexOf(c) < 0) {
            return false;
        }
        boolean inside = c == '.' || c == ':' || c == ',';
        return !inside || at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    }

    /** "Don't" holds together, "'Call us.' Phone" does not. */
    private boolean isApostrophe(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean isCall(String words) {
        String first = words.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < first.length()
                && (Character.isLetter(first.charAt(end)) || first.charAt(end) == '-')) {
            end++;
        }
        return end > 0 && demands.isContact(first.substring(0, end));
    }
}
