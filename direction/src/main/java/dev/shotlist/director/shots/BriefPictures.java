package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sights;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pictures that a brief notes down without calling them shots. */
public final class BriefPictures {
    /** The others explain, teach or are told by somebody. */
    private static final Set<Format> FORMATS =
            EnumSet.of(
                    Format.AD_CREATIVE,
                    Format.BRAND_FILM,
                    Format.EVENT_PROMO,
                    Format.MUSIC_VIDEO,
                    Format.TRAILER);

    /** These have a form of their own, with room for what is asked for in so many words. */
    private static final Set<Format> SHOWING =
            EnumSet.of(Format.PRODUCT_DEMO, Format.TESTIMONIAL, Format.EXPLAINER);

    private final NoteWords known;
    private final Dishes dishes;
    private final ShotWords words;
    private final Sights sights;

    public BriefPictures(FactFiles files, ShotWords words, Sights sights) {
        known = files.shared("director/notes.json", NoteWords.class);
        dishes = files.read("director/dishes.json", Dishes.class);
        this.words = words;
        this.sights = sights;
    }

    /** So many shots may be ordered beside notes; more are the list of all that is seen. */
    private static final int FEW = 2;

    /** Of a brief that orders no shots or a few; none of one that lists them. */
    public List<BriefPicture> of(Settled settled, BriefWords said) {
        if (settled.shots().size() > FEW) {
            return List.of();
        }
        PictureNotes notes = new PictureNotes(settled, said, known, words, sights);
        if (!FORMATS.contains(settled.specs().format())) {
            boolean shows = SHOWING.contains(settled.specs().format());
            return shows
                    ? notes.asked().stream()
                            .filter(one -> !words.isRemark(one.order().words()))
                            .toList()
                    : List.of();
        }
        List<BriefPicture> noted =
                notes.found().stream()
                        .filter(one -> !isOrdered(one, settled))
                        .filter(one -> !words.isRemark(one.order().words()))
                        .toList();
        boolean served = settled.product().category() == Category.FOOD_RESTAURANT;
        return noted.isEmpty() && served ? dishes.of(said) : noted;
    }

    /**
     * A sentence that is nothing but a row of pictures, without a word that orders them, leaves
     * room for the product between them: they are noted down, and no list of shots.
     */
    public Settled unordered(Settled settled) {
        List<Fact<ShotOrder>> orders = settled.reading().shots();
        boolean film = FILMS.contains(settled.specs().format()) && settled.sceneCount() == null;
        boolean list = orders.size() >= known.list() && orders.size() == settled.shots().size();
        double each = settled.specs().duration().value() / Math.max(1, orders.size());
        if (!film || !list || each <= LONG || !orders.stream().allMatch(BriefPictures::isBare)) {
            return settled;
        }
        String text = settled.reading().text();
        int from = text.offsetByCodePoints(0, orders.getFirst().span().start());
        String before = text.substring(0, from).stripTrailing();
        boolean begins = before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        int last = text.offsetByCodePoints(0, orders.getLast().span().start());
        if (text.substring(from, Math.max(from, last)).indexOf('\n') >= 0) {
            // each on a line of its own is a list
            return settled;
        }
        Settled open = settled.withShots(List.of());
        return begins && of(open, new BriefWords(open)).size() >= orders.size() ? open : settled;
    }

    /** "Drone over the canal" orders the canal, seen by a camera that flies. */
    public Settled framed(Settled settled) {
        if (settled.reading().language() != Language.EN || settled.shots().isEmpty()) {
            return settled;
        }
        return settled.withShots(settled.shots().stream().map(this::framed).toList());
    }

    private ShotOrder framed(ShotOrder order) {
        String said = order.words().strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            return order;
        }
        NoteWords.Seen seen = known.seen(List.of(said.split(" +", -1)));
        if (seen.move() == null) {
            return order;
        }
        return new ShotOrder(
                String.join(" ", seen.words()),
                order.size() == null ? seen.size() : order.size(),
                seen.move(),
                order.length(),
                order.then(),
                order.last());
    }

    private static boolean isOrdered(BriefPicture note, Settled settled) {
        String said = note.order().words().toLowerCase(Locale.ROOT);
        return settled.shots().stream()
                .map(one -> one.words().toLowerCase(Locale.ROOT))
                .anyMatch(words ->
                        words.contains(said)
                                || said.contains(words)
                                || List.of(words.split("[ ,]+", -1)).containsAll(note.english()));
    }

    private static boolean isBare(Fact<ShotOrder> order) {
        ShotOrder said = order.value();
        boolean framed = said.size() != null || said.move() != null || said.length() != null;
        return !framed && !said.then() && !said.last();
    }

    private static final Set<Format> FILMS =
            EnumSet.of(Format.AD_CREATIVE, Format.BRAND_FILM, Format.EVENT_PROMO);

    /** A picture that stands longer, in seconds, leaves room for others. */
    private static final double LONG = 5;

    private static final String ENDS = ".!?";

    /** Subjects for an app that somebody plays with where the brief says. */
    public List<String> calm() {
        return known.calm();
    }
}
