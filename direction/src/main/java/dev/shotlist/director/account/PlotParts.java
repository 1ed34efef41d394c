package dev.shotlist.director.account;

import dev.shotlist.director.words.Forbidden;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who and what of a brief plays in its story, by the slots of the pictures. */
final class PlotParts {
    private static final String THE = "the ";

    /** Slot of a place under the sky, and of one with walls. */
    static final String LAND = "land";

    static final String ROOM = "room";
    static final String PERSON = slot(Picture.PERSON);
    static final String PRODUCT = slot(Picture.PRODUCT);

    private final PlotFile file;
    private final Handling handling;
    private final Forbidden forbidden;
    private final Map<String, List<String>> slots = new LinkedHashMap<>();
    private int told;
    private int living;

    PlotParts(PlotFile file, Handling handling, Forbidden forbidden) {
        this.file = file;
        this.handling = handling;
        this.forbidden = forbidden;
    }

    private static String slot(String marked) {
        return marked.substring(1, marked.length() - 1);
    }

    /** Who plays: in pictures as whom the plan describes. */
    void person(@Nullable Person person, boolean ofTheBrief) {
        if (person == null) {
            return;
        }
        slots.put(PERSON, List.of(Picture.PERSON));
        if (ofTheBrief) {
            told++;
            living++;
        }
    }

    /** What is sold, where a hand or an eye can rest on it. */
    void product() {
        slots.put(PRODUCT, List.of(Picture.PRODUCT));
    }

    /** A thing that the brief names. */
    void told(Mention one) {
        String slot = slotOf(one);
        boolean places = one.several() && ROOM.equals(slot);
        // "empty swimming pools": it plays in one of them
        if (slot != null && add(slot, places ? single(one.said()) : one.said())) {
            told++;
            living += one.sort().isLiving() ? 1 : 0;
        }
    }

    private static String single(String said) {
        String one = EnglishForms.singular(EnglishArticles.withoutArticle(said));
        return (EnglishArticles.startsWithVowel(one) ? "an " : "a ") + one;
    }

    /** What such a trade has about it, where the brief names nothing of the sort. */
    void usual(PlotFile.Premises premises) {
        premises.things()
                .forEach((slot, things) -> {
                    if (!slots.containsKey(slot)) {
                        things.forEach(thing -> add(slot, thing));
                    }
                });
    }

    private boolean add(String slot, String words) {
        // "her own kitchen" is a kitchen to whoever paints it
        String said = words.replace("the own ", "the ");
        List<String> all = slots.computeIfAbsent(slot, key -> new ArrayList<>());
        boolean fresh = !forbidden.text(said) && !all.contains(said);
        if (fresh) {
            all.add(said);
        }
        if (all.isEmpty()) {
            slots.remove(slot);
        } else if (fresh) {
            // where only things of its kind may stand
            handling.of(slot, said)
                    .forEach(kind ->
                            slots.computeIfAbsent(kind, key -> new ArrayList<>()).add(said));
        }
        return fresh;
    }

    private @Nullable String slotOf(Mention one) {
        boolean several = one.several();
        return switch (one.sort()) {
            case GROUP -> "group";
            case PERSON -> several ? "group" : "other";
            case ANIMAL -> several ? "animals" : "animal";
            case VEHICLE -> vehicle(one);
            case HELD, DEVICE -> "held";
            case PLACE -> file.outside().contains(one.thing()) ? LAND : ROOM;
            case BODY, EVENT -> null;
            default -> one.sort().name().toLowerCase(Locale.ROOT);
        };
    }

    /** What nobody sits in or steps aboard stands there as other large things do. */
    private String vehicle(Mention one) {
        boolean boarded = handling.fits(BOARDED, one.thing());
        if (one.several()) {
            return boarded || isDriven(one) || handling.fits(RIDDEN, one.thing())
                    ? "vehicles"
                    : "large";
        }
        return isDriven(one) ? "vehicle" : boarded ? "craft" : "large";
    }

    private static final String BOARDED = "boarded";
    private static final String RIDDEN = "ridden";

    private boolean isDriven(Mention one) {
        return file.driven().contains(one.thing().substring(one.thing().lastIndexOf(' ') + 1));
    }

    /** How many of the brief's own are in it, and how many of these live. */
    int told() {
        return told;
    }

    int living() {
        return living;
    }

    /** Whether somebody or something moves in it. */
    boolean acts() {
        return slots.containsKey(PERSON)
                || slots.containsKey("group")
                || slots.containsKey("animals")
                || slots.containsKey("animal");
    }

    List<String> of(String slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** The slots that a picture has, each without its braces and its article. */
    static List<String> slotsOf(String subject) {
        List<String> found = new ArrayList<>();
        for (int at = subject.indexOf('{'); at >= 0; at = subject.indexOf('{', at + 1)) {
            String marked = subject.substring(at + 1, subject.indexOf('}', at));
            String slot = marked.startsWith(THE) ? marked.substring(THE.length()) : marked;
            if (!found.contains(slot)) {
                found.add(slot);
            }
        }
        return found;
    }

    /** The picture's words with one thing in its slot. */
    static String filled(String words, String slot, String thing) {
        String bare = EnglishArticles.withoutArticle(thing);
        return words.replace("{" + THE + slot + "}", THE + bare).replace("{" + slot + "}", thing);
    }

    /** Whether a sort of thing can be in a story at all. */
    static boolean plays(Sort sort) {
        return sort != Sort.BODY && sort != Sort.EVENT;
    }
}
