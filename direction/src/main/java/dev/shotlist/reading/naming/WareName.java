package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;

/** Where a product's words end that goes on with what it does: "our app Rentwise splits rent". */
final class WareName {
    private final BriefText brief;

    WareName(BriefText brief) {
        this.brief = brief;
    }

    /** The ware and its name, without the verb behind them; else what was found. */
    Fact<ProductWords> cut(Fact<ProductWords> found) {
        Stretch said = Stretch.of(brief, found.span());
        if (said == null || brief.language == Language.DE || said.length() < 3) {
            return found;
        }
        int name = said.start() + 1;
        boolean ware = brief.is(Kind.OUR, said.start() - 1) && brief.is(Kind.GOODS, said.start());
        int end = name;
        while (end < said.end() && brief.tokens[end].capital) {
            end++;
        }
        if (!ware || end == name || end == said.end() || !brief.tokens[end].isWord()) {
            return found;
        }
        return new Fact<>(
                new ProductWords(
                        Phrases.oneLine(brief.slice(name, end)), brief.slice(said.start(), name)),
                brief.span(said.start(), end),
                found.confidence());
    }
}
