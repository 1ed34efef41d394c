package dev.shotlist.reading.builtin;

import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which ordered shots are pictures: what is to be read, said or done by viewers is none.
 *
 * @param product null where none is named
 */
record OrderedPictures(
        List<Fact<RequiredLine>> lines,
        @Nullable Fact<ProductWords> product,
        @Nullable Fact<CallToAction> cta,
        @Nullable Fact<String> offer) {
    /** Characters of what leads to a line and shows nothing. */
    private static final int LINES_LEAD = 12;

    List<Fact<ShotOrder>> among(List<Fact<ShotOrder>> shots) {
        boolean measured = shots.stream().anyMatch(shot -> isMeasured(shot.value().words()));
        if (shots.size() > 1 && measured && isProduct(shots.getFirst().span())) {
            return List.of();
        }
        return shots.stream()
                .filter(shot -> !isLine(shot.span()) && !isCall(shot.span()) && !isOffer(shot))
                .toList();
    }

    /** "Our vacuum Nimbo, empties itself, weighs 1.9 kg": what is sold, and what it is like. */
    private boolean isProduct(Span shot) {
        return product != null
                && product.span().isWithin(shot)
                && shot.start() < product.span().start()
                && shot.end() - shot.start() - (product.span().end() - product.span().start())
                        <= OWN;
    }

    /** "Weighs 1.9 kg" is said and not seen. */
    private static boolean isMeasured(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** Characters of "our ", "unser ", "il nostro ". */
    private static final int OWN = 10;

    /** "Final frame: Drink responsibly" */
    private boolean isLine(Span shot) {
        return lines.stream().anyMatch(line -> fills(line.span(), shot));
    }

    /** The line is the shot but for a word or two, "the line ..." or "our hashtag ...". */
    private static boolean fills(Span line, Span shot) {
        if (shot.isWithin(line)) {
            return true;
        }
        return line.start() >= shot.start()
                && line.end() <= shot.end()
                && shot.end() - shot.start() - (line.end() - line.start()) <= LINES_LEAD;
    }

    /** "Call to action: Book an eye test" */
    private boolean isCall(Span shot) {
        return cta != null && shot.isWithin(cta.span());
    }

    /** "End on free 30 day trial" */
    private boolean isOffer(Fact<ShotOrder> shot) {
        return offer != null && shot.value().last() && shot.span().isWithin(offer.span());
    }
}
