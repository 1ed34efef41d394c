package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.reading.ShotOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells shots that a brief orders from what it claims of its product: "works when the wifi is down"
 * stands where a shot might, and no camera is meant.
 */
public final class BelievedShots {
    /** Who speaks or is spoken of in such a claim, as the six languages say it. */
    private static final Set<String> SPEAKERS =
            Set.of(
                    "not",
                    "i",
                    "we",
                    "it's",
                    "ich",
                    "wir",
                    "man",
                    "je",
                    "nous",
                    "yo",
                    "nosotros",
                    "eu",
                    "nós",
                    "io",
                    "noi");

    /** These order a shot, whatever stands behind them. */
    private static final Set<String> SHOWN =
            Set.of("shows", "opens", "ends", "starts", "begins", "closes", "cuts");

    /** What stands behind a verb without a subject: "keeps the records", "sticks on in minutes". */
    private static final Set<String> BEHIND =
            Set.of(
                    "the", "a", "an", "in", "on", "to", "up", "down", "off", "out", "over", "when",
                    "with", "without", "by", "for", "from", "like", "into", "under", "flat", "at");

    private static final Set<String> ARTICLES = Set.of("a", "the", "one", "an", "old", "young");

    /** So many words of an order say who it is about. */
    private static final int OPENING = 3;

    private BelievedShots() {}

    /** The same without all orders where half of them or more are claims. */
    public static Settled of(Settled settled) {
        List<ShotOrder> orders = settled.shots();
        String text = settled.reading().text();
        long claims = orders.stream().filter(one -> isClaim(one) || isMeant(one, text)).count();
        boolean doubted = claims > 0 && claims * 2 >= orders.size();
        return doubted ? settled.withShots(List.of()) : settled;
    }

    /** "Sent to close a lighthouse" shuts it and looks at nothing closely. */
    private static boolean isMeant(ShotOrder order, String text) {
        int at = text.indexOf(order.words());
        return at > 0
                && (text.startsWith("to close ", at - 9) || text.startsWith("to open ", at - 8));
    }

    private static boolean isClaim(ShotOrder order) {
        if (order.size() != null || order.move() != null || order.length() != null) {
            return false;
        }
        String[] said = order.words().toLowerCase(Locale.ROOT).split("[ ,.()]+", -1);
        String first = said[0];
        boolean yours = first.equals("your") && said.length <= 2;
        if (yours || SPEAKERS.contains(first)) {
            return true;
        }
        if (Arrays.stream(said).limit(OPENING).skip(1).anyMatch("man"::equals)
                && !ARTICLES.contains(first)) {
            // "dann leiht man": nobody in particular does it
            return true;
        }
        boolean third = first.length() > 2 && first.endsWith("s") && !first.endsWith("ss");
        return third && !SHOWN.contains(first) && said.length > 1 && BEHIND.contains(said[1]);
    }
}
