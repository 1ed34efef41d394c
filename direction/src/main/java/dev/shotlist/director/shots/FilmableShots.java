package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.director.demands.Lettering;
import dev.shotlist.director.facts.FactWords;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.WishedPictures;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.ShotOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of the shots that a brief seems to order those that can be seen: a title, a card or a mood is
 * none.
 *
 * @param settled with these shots alone
 * @param leftOut orders that no picture was found for
 */
public record FilmableShots(Settled settled, List<ShotOrder> leftOut) {
    private static final Pattern PARTING = Pattern.compile("[ ,.]+");

    public FilmableShots {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param words tell what of an order can be seen
     * @param unseen words for feelings and paces, lower case
     */
    public static FilmableShots of(
            Settled settled,
            DemandedLines demands,
            FactWords facts,
            Set<String> unseen,
            ShotWords words,
            WishedPictures wished) {
        List<ShotOrder> seen = new ArrayList<>();
        List<ShotOrder> leftOut = new ArrayList<>();
        for (ShotOrder said : settled.shots()) {
            ShotOrder order = plainly(said, wished);
            if (settled.shots().size() == 1 && wished.isList(order.words(), settled)) {
                continue;
            }
            if (isMood(order, unseen)
                    || demands.isLettering(order.words(), settled)
                    || isDate(order, facts)
                    || isName(order, settled)) {
                continue;
            }
            (isSeen(order, settled, words) ? seen : leftOut).add(order);
        }
        boolean all = seen.equals(settled.shots());
        return new FilmableShots(all ? settled : settled.withShots(seen), leftOut);
    }

    private static ShotOrder plainly(ShotOrder order, WishedPictures wished) {
        boolean english = order.words().indexOf(',') >= 0;
        return english
                ? new ShotOrder(
                        wished.plainly(order.words()),
                        order.size(),
                        order.move(),
                        order.length(),
                        order.then(),
                        order.last())
                : order;
    }

    /** Nothing that was ordered is lost in silence. */
    public List<Warning> notes() {
        if (leftOut.isEmpty()) {
            return List.of();
        }
        String orders =
                leftOut.stream()
                        .map(order -> '"' + order.words() + '"')
                        .collect(Collectors.joining(", "));
        return List.of(
                new Warning(
                        "ordered_shot_left_out",
                        Severity.WARNING,
                        "/scenes",
                        "No scene shows " + orders + ".",
                        "Say what is seen in it: a thing, and what happens to it.",
                        null));
    }

    /** A title or a maker; a thing that the product is simply called can be seen. */
    private static boolean isName(ShotOrder order, Settled settled) {
        String said = order.words();
        String name = settled.product().name();
        Fact<ProductWords> product = settled.reading().product();
        boolean ofShot =
                product != null
                        && settled.reading().shots().stream()
                                .anyMatch(shot ->
                                        shot.span().start() <= product.span().start()
                                                && shot.span().end() >= product.span().end());
        if (ofShot) {
            // "Szene 3: Büro leer" is a picture, whatever was taken for the product
            return false;
        }
        boolean title = name.contains(said) && name.indexOf(' ') > 0;
        boolean maker = said.equals(settled.product().brand());
        return !said.isEmpty() && Character.isUpperCase(said.codePointAt(0)) && (title || maker);
    }

    /** "opens in cinemas 9 October" says when, and is no first picture. */
    private static boolean isDate(ShotOrder order, FactWords facts) {
        boolean figure = order.words().chars().anyMatch(Character::isDigit);
        return figure
                && PARTING.splitAsStream(order.words().toLowerCase(Locale.ROOT))
                        .anyMatch(facts::dates);
    }

    /** Whether the words come to a thing and what happens to it. */
    private static boolean isSeen(ShotOrder order, Settled settled, ShotWords words) {
        return words.of(
                        Lettering.without(order.words()),
                        BriefSights.words(settled),
                        "",
                        settled.reading().language(),
                        0,
                        settled.specs().format() == Format.TUTORIAL,
                        true)
                .isSeen();
    }

    private static boolean isMood(ShotOrder order, Set<String> unseen) {
        return unseen.contains(order.words().toLowerCase(Locale.ROOT));
    }
}
