package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.demands.Lettering;
import dev.shotlist.director.words.Motive;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.ShotOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an ordered shot is for: its purpose, its words on screen and its reason. */
record OrderMeaning(Settled settled, ShotWords words, OrderSort sort) {

    Purpose purpose(ShotOrder order, int index, int count) {
        if (order.last() && settled.cta() != null) {
            return Purpose.CTA;
        }
        if (sort.teaches()) {
            return Purpose.STEP;
        }
        if (index == 0) {
            return Purpose.HOOK;
        }
        if (index == count - 1 && settled.cta() != null && settled.sceneCount() != null) {
            return Purpose.CTA;
        }
        return index < count / 2 && !sort.demonstrates()
                ? Purpose.CONTEXT
                : Purpose.PRODUCT_SHOWCASE;
    }

    /** A taught step is counted, a shown one named. */
    @Nullable String label(ShotOrder order, int index) {
        String whole = Lettering.without(order.words());
        String asked = sort.isLesson() ? shortened(whole) : whole;
        if (settled.tellsStory() && settled.specs().format() == Format.EXPLAINER) {
            // what is explained is said, and no step of anything
            return null;
        }
        boolean same = settled.reading().language() == settled.language();
        if (!same || asked.length() > LONGEST_LABEL || !sort.isRead(words)) {
            return null;
        }
        boolean shown = settled.specs().format() == Format.PRODUCT_DEMO;
        if (shown && !sort.isLesson() && Words.count(asked) > OrderSort.LONGEST_READ) {
            return null;
        }
        return sort.isLesson() ? (index + 1) + ". " + asked : asked;
    }

    /** A long step without what is said beside it: in brackets, behind a comma, of another step. */
    private static String shortened(String step) {
        String said = step;
        for (String mark : BESIDE) {
            int at = said.indexOf(mark);
            boolean rest = at > 0 && Words.count(said.substring(0, at)) > 1;
            said = said.length() > LONGEST_LABEL && rest ? said.substring(0, at) : said;
        }
        return said.strip();
    }

    private static final List<String> BESIDE =
            List.of(
                    " (",
                    "; ",
                    ": ",
                    ", ",
                    " \u2013 ",
                    " \u2014 ",
                    " - ",
                    " and ",
                    " und ",
                    " et ",
                    " y ",
                    " e ");

    /** A step's label on the screen, in characters: one line. */
    private static final int LONGEST_LABEL = 52;

    /** What is taught has its own words; else what the order shows, where that is brief. */
    String motive(ShotOrder order, WordedShot worded) {
        String asked = Lettering.without(order.words());
        boolean same = settled.reading().language() == Language.EN;
        if (sort.teaches() && same && asked.length() <= LONGEST_LABEL) {
            boolean shown = settled.specs().format() == Format.PRODUCT_DEMO;
            return shown ? Motive.feature(asked) : Motive.step(asked);
        }
        boolean brief = Words.count(worded.seen()) <= LONGEST_NAMED && !worded.acts();
        return Motive.order(brief ? worded.seen() : "", same ? "" : asked);
    }

    /** More words than these are no thing that a reason can name. */
    private static final int LONGEST_NAMED = 3;
}
