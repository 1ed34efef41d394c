package dev.shotlist.cli;

import dev.shotlist.generator.CatalogueListing;
import dev.shotlist.generator.ClipLengths;
import dev.shotlist.generator.Dollars;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.PriceProgram;
import dev.shotlist.generator.PriceUnit;
import dev.shotlist.plan.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue for a terminal: two lines for each generator. */
final class ModelsView {
    private static final int ID_WIDTH = 20;

    private final CatalogueListing listing;
    private final Terminal terminal;

    private ModelsView(CatalogueListing listing, Terminal terminal) {
        this.listing = listing;
        this.terminal = terminal;
    }

    static String of(CatalogueListing listing, Terminal terminal) {
        ModelsView view = new ModelsView(listing, terminal);
        StringBuilder text = new StringBuilder();
        for (Generator one : listing.models()) {
            text.append(view.row(one));
        }
        String foot =
                "As of "
                        + listing.asOf()
                        + ". Prices are list prices of one take, drafts included; --json has every"
                        + " figure with its source.";
        text.append('\n');
        TextBlock.wrap(foot, terminal.width()).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private String row(Generator one) {
        String id = TextBlock.fitted(one.id(), ID_WIDTH);
        if (!listing.isUsable(one)) {
            String since = one.retiredOn() == null ? "" : " on " + one.retiredOn();
            String next = String.join(", ", one.replacedBy());
            return terminal.dim(id + "retired" + since + (next.isEmpty() ? "" : "; use " + next))
                    + "\n";
        }
        List<String> more = new ArrayList<>();
        more.add(
                one.aspectRatios().isEmpty()
                        ? "ratios unknown"
                        : one.aspectRatios().stream()
                                .map(Ratio::toString)
                                .collect(Collectors.joining(" ")));
        more.add(one.audio() == null ? "sound unknown" : "sound " + one.audio());
        more.add(pictures(one));
        String first = lengths(one.durations()) + "  " + sizes(one) + "  " + price(one);
        return terminal.bold(id) + first.strip() + "\n" + wrapped(String.join(" · ", more));
    }

    private String wrapped(String text) {
        String margin = " ".repeat(ID_WIDTH);
        return TextBlock.wrap(text, terminal.width() - ID_WIDTH).stream()
                .map(line -> margin + terminal.dim(line) + "\n")
                .collect(Collectors.joining());
    }

    private static String lengths(ClipLengths lengths) {
        if (lengths.values() != null) {
            return lengths.values().stream()
                            .map(BigDecimal::toPlainString)
                            .collect(Collectors.joining(", "))
                    + " s";
        }
        return lengths.shortest() + " to " + lengths.longest() + " s";
    }

    private static String sizes(Generator one) {
        return one.resolutions().stream().map(tier -> tier.name()).collect(Collectors.joining(" "));
    }

    private static String pictures(Generator one) {
        List<String> takes = new ArrayList<>();
        if (one.takesFirstFrame()) {
            takes.add(
                    Boolean.TRUE.equals(one.lastFrame()) ? "first and last frame" : "first frame");
        }
        if (one.takesReferences()) {
            takes.add(one.referenceImagesMax() + " references");
        }
        String text = takes.isEmpty() ? "words only" : String.join(", ", takes);
        return one.startsFromPicturesOnly() ? text + " (needed)" : text;
    }

    /** "$0.05 to $0.40 a second"; what is paid by the clip is divided by its seconds. */
    private String price(Generator one) {
        List<BigDecimal> prices =
                one.prices().stream()
                        .filter(price -> price.unit() != PriceUnit.THOUSAND_TOKENS)
                        .map(ModelsView::perSecond)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        if (prices.isEmpty()) {
            return "no price known";
        }
        String least = Dollars.text(prices.getFirst());
        String most = Dollars.text(prices.getLast());
        boolean old = one.prices().stream().anyMatch(listing::isExpired);
        return (least.equals(most) ? least : least + " to " + most)
                + " a second"
                + (old ? " (out of date)" : "");
    }

    private static BigDecimal perSecond(PriceProgram price) {
        return price.seconds() == null
                ? price.usd()
                : price.usd().divide(price.seconds(), MathContext.DECIMAL32);
    }
}
