package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import org.jspecify.annotations.Nullable;

/** The world that the ordered things of one brief are in. */
final class OrderWorld {
    private final Settled settled;
    private final ShotWords words;
    private final Setting setting;

    private final boolean shown;

    /** The trade's; looked for once a thing needs it. */
    private StagedFile.@Nullable World world;

    private boolean sought;

    /**
     * @param shown whether a camera can see the product
     */
    OrderWorld(Settled settled, ShotWords words, Setting setting, boolean shown) {
        this.settled = settled;
        this.words = words;
        this.setting = setting;
        this.shown = shown;
    }

    /** What a thing that is only named does; null where the order tells what happens. */
    @Nullable Staged staged(String asked, WordedShot worded, int index) {
        if (settled.specs().format() == Format.TUTORIAL
                || !words.isBare(worded)
                || worded.seen().contains("logo")) {
            return null;
        }
        boolean figures = asked.chars().anyMatch(Character::isDigit);
        boolean demo = settled.specs().format() == Format.PRODUCT_DEMO;
        return words.stages().of(worded.seen(), world(), shown, figures, demo, index);
    }

    /**
     * Where the order says it is, else where such things are, else the brief, unless the thing
     * would look lost there.
     *
     * @param here where the shot before was
     * @param own the place of the trade's story
     */
    String place(WordedShot worded, @Nullable Staged staged, String here, String own) {
        String told = worded.place() == null ? setting.own(worded.seen()) : worded.place();
        if (!told.isEmpty()) {
            return told;
        }
        boolean placed = staged != null && !staged.place().isEmpty() && world() != null;
        boolean lone = settled.shots().size() < LIST && setting.named() != null;
        boolean free = !placed && !lone && !teaches();
        String home = free ? words.places().of(worded.subject(), here, own) : null;
        if (home != null) {
            return home;
        }
        if (worded.place() != null) {
            StagedFile.World trade = world();
            return trade == null ? "" : trade.use();
        }
        if (staged != null && staged.fixed() && !staged.place().isEmpty()) {
            return staged.place();
        }
        if (!here.isEmpty() && settled.shots().size() >= LIST && !teaches()) {
            // "She laughs": where she was before
            return here;
        }
        String said = setting.named();
        if (said != null && !worded.acts()) {
            return said;
        }
        return staged == null ? "" : staged.place();
    }

    /** So many orders have places of their own; a few are at the brief's. */
    private static final int LIST = 3;

    private boolean teaches() {
        return settled.specs().format() == Format.TUTORIAL;
    }

    private StagedFile.@Nullable World world() {
        if (!sought) {
            sought = true;
            String sold = settled.product().name() + ' ' + settled.noun();
            world =
                    words.stages()
                            .world(sold, settled.reading().text(), settled.reading().language());
        }
        return world;
    }
}
