package dev.shotlist.director.copy;

import dev.shotlist.brief.BriefText;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.demands.DemandedLine;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.facts.OwnCall;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.CtaStyle;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.world.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer is asked to do: in the brief's own words wherever it offers some, else its offer
 * or its date, and a usual button only where it has none of these.
 */
final class CallLine {
    /** Where nothing is asked for, these end on their name alone. */
    private static final Set<Format> SIGNED =
            EnumSet.of(Format.BRAND_FILM, Format.TRAILER, Format.TUTORIAL, Format.MUSIC_VIDEO);

    /** A longer line is a notice, in characters. */
    static final int LONGEST_LAST = 48;

    private final Settled settled;
    private final Kind kind;
    private final Defaults defaults;
    private final DemandedLines demands;
    private final BriefFacts facts;
    private final Telling telling;
    private final LastWords ending;

    CallLine(
            Settled settled,
            Kind kind,
            Defaults defaults,
            DemandedLines demands,
            BriefFacts facts,
            Telling telling) {
        this.settled = settled;
        this.kind = kind;
        this.defaults = defaults;
        this.demands = demands;
        this.facts = facts;
        this.telling = telling;
        this.ending = new LastWords(settled, demands, facts);
    }

    Draft.@Nullable Call of(List<DemandedLine> lines) {
        CallToAction cta = isDenied() ? null : settled.cta();
        if (cta == null) {
            String whole = new OwnCall(settled, demands).find();
            return whole == null ? null : new Draft.Call(whole, CtaStyle.TEXT, CtaAction.CONTACT);
        }
        String text = worded(cta, lines);
        CtaAction action = action(cta, text);
        LocalCalls.Call asked = text == null ? telling.calls().asked(settled) : null;
        if (asked != null && cta.address() == null) {
            return new Draft.Call(asked.words(), CtaStyle.BUTTON, asked.action());
        }
        if (text == null && !isAsked(cta)) {
            text = ending.of(lines);
            if (text == null
                    && telling.name() != null
                    && SIGNED.contains(settled.specs().format())) {
                return null;
            }
            if (text != null) {
                return new Draft.Call(Words.capitalised(text), CtaStyle.TEXT, action);
            }
        }
        if (text == null && isLesson(cta)) {
            String kept = telling.calls().kept().get(settled.language());
            if (kept != null) {
                return new Draft.Call(kept, CtaStyle.TEXT, CtaAction.CUSTOM);
            }
        }
        if (text == null) {
            String words = usual(action);
            String address = cta.address();
            text = address == null ? words : words + ": " + address;
        }
        boolean address = cta.address() != null && text.contains(cta.address());
        String written = address && text.equals(cta.address()) ? text : Words.capitalised(text);
        return new Draft.Call(written, address ? CtaStyle.TEXT : CtaStyle.BUTTON, action);
    }

    /** A call that is demanded stands to the letter; another is edited. */
    private @Nullable String worded(CallToAction cta, List<DemandedLine> lines) {
        String own = unled(own(cta, lines));
        String demanded = toTheLetter(own, lines);
        boolean free = own != null && own.equals(demanded) && !isDemanded(own, lines);
        if (own == null || !free) {
            return demanded;
        }
        String edited = telling.edited(own);
        return edited.isEmpty() ? null : edited;
    }

    /** "Un botón de Conoce la cooperativa": the capital begins what the button says. */
    private static @Nullable String unled(@Nullable String text) {
        int first = text == null ? -1 : text.indexOf(' ');
        if (text == null || first < 0 || first + 1 >= text.length()) {
            return text;
        }
        boolean led =
                LEADING.contains(text.substring(0, first))
                        && Character.isUpperCase(text.charAt(first + 1));
        return led ? text.substring(first + 1) : text;
    }

    private static final Set<String> LEADING = Set.of("de", "di", "com", "con", "do", "da");

    private static boolean isDemanded(String text, List<DemandedLine> lines) {
        return lines.stream().anyMatch(one -> Words.same(one.text(), text));
    }

    /** Whether it teaches and nobody sells anything by it. */
    private boolean isLesson(CallToAction cta) {
        return settled.specs().format() == Format.TUTORIAL
                && settled.reading().cta() == null
                && cta.address() == null
                && telling.name() == null
                && settled.product().offer() == null;
    }

    private String usual(CtaAction action) {
        String trade = telling.calls().usual(kind, action, settled.language());
        return trade == null ? defaults.call(action, settled.language()) : trade;
    }

    /** "We can't both be there" asks nobody to be there. */
    private boolean isDenied() {
        Fact<CallToAction> said = settled.reading().cta();
        if (said == null || said.value().address() != null) {
            return false;
        }
        String text = settled.reading().text();
        int end = text.offsetByCodePoints(0, said.span().start());
        String before = text.substring(Math.max(0, end - NEAR), end).toLowerCase(Locale.ROOT);
        String words = text.substring(end, text.offsetByCodePoints(0, said.span().end()));
        String whole = before + words.toLowerCase(Locale.ROOT);
        return whole.endsWith(YOURS)
                || before.contains("can't ")
                || before.contains("can\u2019t ")
                || before.contains("cannot ");
    }

    /** Leaves something to the makers and asks viewers for nothing. */
    private static final String YOURS = "your call";

    /** So many characters before it a denial belongs to it. */
    private static final int NEAR = 12;

    /** Whether the brief names the action, though not the words. */
    private boolean isAsked(CallToAction cta) {
        // "Spenden erbeten" at a concert asks for a coin at the door
        boolean aside =
                cta.action() == CtaAction.DONATE
                        && LastWords.DATED.contains(settled.specs().format());
        boolean vague = cta.action() == CtaAction.VISIT || aside;
        return settled.reading().cta() != null && cta.address() == null && !vague;
    }

    /** The brief's address with its sentence, its own words, a last line or an offer that asks. */
    private @Nullable String own(CallToAction cta, List<DemandedLine> lines) {
        String whole = new OwnCall(settled, demands).find();
        String said = cta.text();
        String ending = facts.ending();
        if (ending != null && (said == null || holds(ending, said))) {
            return ending;
        }
        boolean demanded =
                said != null && lines.stream().anyMatch(one -> Words.same(one.text(), said));
        if (said != null && (whole == null || demanded || !holds(whole, said))) {
            return said;
        }
        for (DemandedLine line : lines.reversed()) {
            boolean brief = line.text().length() <= LONGEST_LAST;
            boolean tells = whole == null || line.text().contains(whole);
            if (brief && tells && demands.isCall(line.text())) {
                return line.text();
            }
        }
        if (whole != null) {
            return whole;
        }
        String offer = settled.product().offer();
        boolean asks = offer != null && Words.count(offer) > 2 && demands.isCall(offer);
        boolean same = settled.reading().language() == settled.language();
        return asks && same ? offer : null;
    }

    /** As the brief demands it, with its stop. */
    private static @Nullable String toTheLetter(@Nullable String text, List<DemandedLine> lines) {
        for (DemandedLine line : lines) {
            if (text != null && Words.same(line.text(), text)) {
                return line.text();
            }
        }
        return text;
    }

    private static boolean holds(String whole, String said) {
        return BriefText.bare(whole).contains(BriefText.bare(said));
    }

    private CtaAction action(CallToAction cta, @Nullable String text) {
        if (settled.reading().cta() != null || text != null) {
            return cta.action();
        }
        CtaAction usual = kind.call();
        if (settled.specs().format() == Format.EVENT_PROMO && settled.product().offer() != null) {
            return CtaAction.VISIT;
        }
        boolean sells = settled.specs().format() != Format.BRAND_FILM;
        return usual == null || !sells ? cta.action() : usual;
    }
}
