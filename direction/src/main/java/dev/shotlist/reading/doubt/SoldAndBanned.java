package dev.shotlist.reading.doubt;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import java.util.List;

/** What is sold may not be seen: "our sausages ... no meat", unless it only stands in for it. */
final class SoldAndBanned {
    /** A class of things, as the lists of bans call it, and whose word names goods of it. */
    private record Goods(String banned, Cue cue) {}

    private static final List<Goods> CLASSES =
            List.of(
                    new Goods("meat", Cue.MEAT_GOODS),
                    new Goods("alcohol", Cue.ALCOHOL_GOODS),
                    new Goods("flowers", Cue.FLOWER_GOODS));

    private final BriefText brief;
    private final WholeBans bans;
    private final BanBreach breach;

    SoldAndBanned(BriefText brief, WholeBans bans, BanBreach breach) {
        this.brief = brief;
        this.bans = bans;
        this.breach = breach;
    }

    void find(Parts said) {
        Fact<ProductWords> product = said.product();
        if (product == null || isSubstitute()) {
            return;
        }
        for (Goods goods : CLASSES) {
            int ban = bans.of(goods.banned());
            if (ban < 0) {
                continue;
            }
            for (int i = 0; i < brief.size(); i++) {
                if (brief.span(i, i + 1).isWithin(product.span())
                        && brief.cue(goods.cue(), i)
                        && breach.isElsewhere(i, ban)) {
                    breach.report(i, goods.banned());
                    return;
                }
            }
        }
    }

    /** "vegan sausages", "alcohol-free beer": without what they look like. */
    private boolean isSubstitute() {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.STANDS_IN, i)) {
                return true;
            }
        }
        return false;
    }
}
