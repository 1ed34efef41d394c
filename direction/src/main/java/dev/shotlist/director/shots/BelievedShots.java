package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells shots that a brief orders from what it claims of its product: "works when the wifi is down"
 * stands where a shot might, and no camera is meant.
 */
public final class BelievedShots {
    private static final Pattern PARTING = Pattern.compile("[ ,.()]+");

    /** So many words of an order say who it is about. */
    private static final int OPENING = 3;

    private BelievedShots() {}

    /** The same without all orders where half of them or more are claims. */
    public static Settled of(Settled settled, ClaimWords known) {
        List<ShotOrder> orders = settled.shots();
        String text = settled.reading().text();
        boolean german = settled.reading().language() == Language.DE;
        long claims =
                orders.stream()
                        .filter(one -> isClaim(one, known, german) || isPurpose(one, text, known))
                        .count();
        boolean doubted = claims > 0 && claims * 2 >= orders.size();
        return doubted ? settled.withShots(List.of()) : settled;
    }

    /** "Sent to close a lighthouse" shuts it and looks at nothing closely. */
    private static boolean isPurpose(ShotOrder order, String text, ClaimWords known) {
        int at = text.indexOf(order.words());
        return known.purposes().stream().anyMatch(to -> text.startsWith(to, at - to.length()));
    }

    private static boolean isClaim(ShotOrder order, ClaimWords known, boolean german) {
        if (order.size() != null || order.move() != null || order.length() != null) {
            return false;
        }
        String[] said = PARTING.split(order.words().toLowerCase(Locale.ROOT), -1);
        String first = said[0];
        boolean yours = first.equals("your") && said.length <= 2;
        // "man lies down": in English somebody is seen, in German "man" is nobody
        boolean somebody = !german && known.anybody().contains(first);
        if (yours || (known.speakers().contains(first) && !somebody)) {
            return true;
        }
        // "dann leiht man" in an English brief; "same man, same coat" is somebody
        boolean nobody = german || known.anybody().contains(said[said.length - 1]);
        if (nobody
                && Arrays.stream(said).limit(OPENING).skip(1).anyMatch(known.anybody()::contains)
                && !known.articles().contains(first)) {
            // "dann leiht man": nobody in particular does it
            return true;
        }
        boolean third = first.length() > 2 && first.endsWith("s") && !first.endsWith("ss");
        return third
                && !known.showing().contains(first)
                && said.length > 1
                && known.behind().contains(said[1]);
    }
}
