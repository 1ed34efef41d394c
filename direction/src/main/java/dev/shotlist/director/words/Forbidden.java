package dev.shotlist.director.words;

import dev.shotlist.defaults.Ban;
import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.plan.Sold;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the brief forbids, asked of pictures, words and sounds. */
public final class Forbidden {
    private static final String PRODUCT = "product";

    private final List<Ban> bans;
    private final boolean people;
    private final boolean faces;
    private final boolean hands;
    private final List<String> seen;

    public Forbidden(Settled settled) {
        boolean thingless = settled.product().category().sold() == Sold.NOTHING_SEEN;
        bans =
                settled.bans().stream()
                        // what stands for a cause is no product
                        .filter(ban -> !(thingless && ban.name().equals(PRODUCT)))
                        .toList();
        people = any(ban -> ban.parts().contains(Ban.Part.BODY));
        faces =
                people
                        || any(ban -> ban.parts().contains(Ban.Part.FACE))
                        || Anonymity.isAsked(settled);
        hands = people || any(ban -> ban.parts().contains(Ban.Part.HANDS));
        seen = bans.stream().filter(ban -> !ban.heard()).map(Ban::name).distinct().toList();
    }

    private boolean any(Predicate<Ban> is) {
        for (Ban ban : bans) {
            if (is.test(ban)) {
                return true;
            }
        }
        return false;
    }

    public boolean people() {
        return people;
    }

    public boolean faces() {
        return faces;
    }

    public boolean hands() {
        return hands;
    }

    /**
     * Whether a picture shows what is forbidden; how it is filmed can be mended and is not asked.
     */
    public boolean picture(Picture picture) {
        boolean shown =
                switch (picture.people()) {
                    case FACE -> faces;
                    case BACK -> people;
                    case HANDS -> hands;
                    case NONE -> false;
                };
        if (shown || bans.isEmpty()) {
            return shown;
        }
        String all =
                (picture.subject() + ' ' + picture.light() + ' ' + picture.texture())
                        .toLowerCase(Locale.ROOT);
        for (Ban ban : bans) {
            if (ban.inLower(all) && (!ban.films() || filmed(ban, picture))) {
                return true;
            }
        }
        return false;
    }

    private static boolean filmed(Ban ban, Picture picture) {
        return ban.sizes().contains(picture.size()) || ban.moves().contains(picture.move());
    }

    /** Whether somebody may not be cast. */
    public boolean person(Person person) {
        return any(ban -> person.who().equals(ban.who())) || text(person.look());
    }

    /** Whether no picture may have this size. */
    public boolean size(ShotSize size) {
        return any(ban -> ban.words().isEmpty() && ban.sizes().contains(size));
    }

    /** Whether the camera may not move so in any picture. */
    public boolean move(CameraMovement move) {
        return any(ban -> ban.words().isEmpty() && ban.moves().contains(move));
    }

    /** Whether the text names something forbidden, as a word of its own or its plural. */
    public boolean text(String text) {
        if (bans.isEmpty()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Ban ban : bans) {
            if (!ban.films() && ban.inLower(lower)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names what may not even be heard: no story of a piano without a piano. */
    public boolean named(String text) {
        if (bans.isEmpty()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return any(ban -> lower.contains(ban.name().toLowerCase(Locale.ROOT)));
    }

    /** For negative prompts: everything forbidden that can be seen. */
    public List<String> seen() {
        return seen;
    }
}
