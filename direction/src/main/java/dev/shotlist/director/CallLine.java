package dev.shotlist.director;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.CtaStyle;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.world.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the viewer is asked to do: in the brief's own words wherever it offers some. */
final class CallLine {
    private final Settled settled;
    private final Kind kind;
    private final Defaults defaults;
    private final DemandedLines demands;

    CallLine(Settled settled, Kind kind, Defaults defaults, DemandedLines demands) {
        this.settled = settled;
        this.kind = kind;
        this.defaults = defaults;
        this.demands = demands;
    }

    Draft.@Nullable Call of(List<DemandedLine> lines) {
        CallToAction cta = settled.cta();
        if (cta == null) {
            return null;
        }
        String text = cta.text() == null ? own(lines) : cta.text();
        CtaAction action = action(cta, text);
        if (text == null) {
            String words = defaults.call(action, settled.language());
            String address = cta.address();
            text = address == null ? words : words + ": " + address;
        }
        text = Words.capitalised(text);
        boolean address = cta.address() != null && text.contains(cta.address());
        return new Draft.Call(text, address ? CtaStyle.TEXT : CtaStyle.BUTTON, action);
    }

    /** A last line that asks for something is the call; so is an offer that does. */
    private @Nullable String own(List<DemandedLine> lines) {
        for (DemandedLine line : lines.reversed()) {
            if (line.place() == DemandedLine.Place.END && demands.isCall(line.text())) {
                return line.text();
            }
        }
        String offer = settled.product().offer();
        boolean asks = offer != null && Words.count(offer) > 2 && demands.isCall(offer);
        boolean same = settled.reading().language() == settled.language();
        return asks && same ? offer : null;
    }

    private CtaAction action(CallToAction cta, @Nullable String text) {
        if (settled.reading().cta() != null || text != null) {
            return cta.action();
        }
        CtaAction usual = kind.call();
        if (settled.specs().format() == Format.EVENT_PROMO && settled.product().offer() != null) {
            return CtaAction.VISIT;
        }
        return usual == null ? cta.action() : usual;
    }
}
