package dev.shotlist.sight;

import dev.shotlist.world.People;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells as one visible action, in plain English, what a statement says is done. */
final class StatementPicture {
    private static final String HANDS = "two hands";

    /** A subject of more words than this is a description and no picture. */
    private static final int LONGEST = 22;

    private final Statement said;
    private final boolean english;
    private final Lexicon lexicon;
    private final @Nullable String who;
    private final @Nullable String object;
    private final String behind;

    StatementPicture(Statement said, boolean english, Lexicon lexicon) {
        this.said = said;
        this.english = english;
        this.lexicon = lexicon;
        this.who = said.who();
        this.object = said.object();
        this.behind = said.behind();
    }

    /**
     * @param shown whether the product itself can be seen and held
     * @param ordered whether the brief says that it has to be seen
     * @return null where there is nothing to see in it
     */
    @Nullable Sight sight(boolean shown, boolean ordered) {
        String action =
                switch (said.act().doer()) {
                    case HAND -> byHand();
                    case BODY -> byBody();
                    case THING -> byItself();
                };
        if (action == null || isVague(action, shown)) {
            return null;
        }
        NounGroup subject = said.subject();
        return new Sight(
                true,
                action,
                people(action),
                subject == null ? Sort.HELD : subject.sort(),
                said.home(),
                said.place(),
                said.things(),
                ordered);
    }

    private boolean isVague(String action, boolean shown) {
        boolean unseen = action.contains(Statement.IT) && !shown;
        return unseen
                || (lexicon.isVague(said.act()) && object == null && !isSomewhere())
                || action.split(" ", -1).length > LONGEST
                || (said.things().isEmpty() && !said.showsProduct());
    }

    /** "She waits at a bus stop in the rain": where it is makes it a picture. */
    private boolean isSomewhere() {
        return said.act().doer() == Act.Doer.BODY && said.place() != null && said.hasDoer();
    }

    private People people(String action) {
        if (action.startsWith(HANDS) || said.isBody()) {
            return People.HANDS;
        }
        return said.hasDoer() || action.contains("{person}") ? People.FACE : People.NONE;
    }

    private @Nullable String byHand() {
        boolean doer = said.hasDoer() || said.isBody();
        if (said.passive() || (said.form() == Piece.Form.PARTICIPLE && !doer)) {
            return who == null ? null : hands(who);
        }
        if (doer && who != null) {
            // what is done to something that is not known cannot be shown
            return object == null && behind.isEmpty() ? null : does(who, object);
        }
        if (who != null && object == null) {
            // "it folds flat": somebody folds it
            return !english && lexicon.isSelf(said.act()) ? does(who, null) : hands(who);
        }
        return who != null || object == null ? null : hands(object);
    }

    private @Nullable String byBody() {
        boolean turned = object != null && lexicon.isAlone(said.act());
        if (Statement.IT.equals(object) || turned) {
            // "arriva l'olio": what stands behind such a verb is who does it
            return null;
        }
        if (who == null) {
            boolean where = !behind.isEmpty() || said.place() != null || object != null;
            return where && said.form() != Piece.Form.PARTICIPLE
                    ? Statement.PERSON + " " + said.verbed(object, false) + behind
                    : null;
        }
        NounGroup subject = said.subject();
        boolean moves = subject != null && subject.sort() == Sort.VEHICLE;
        return said.hasDoer() || moves ? does(who, object) : null;
    }

    private @Nullable String byItself() {
        String verb = said.act().english();
        if (GOING.contains(verb) && behind.isEmpty()) {
            // "the handle goes" nowhere that anybody could see
            return null;
        }
        boolean falls = verb.equals("fall") || verb.equals("stop");
        return who == null || object != null || (said.hasDoer() && !falls) ? null : does(who, null);
    }

    private static final Set<String> GOING = Set.of("go", "come", "get", "run", "stay");

    private String does(String doer, @Nullable String what) {
        return doer + " " + said.verbed(what, said.several()) + behind;
    }

    private String hands(String what) {
        return HANDS + " " + said.verbed(what, true) + behind;
    }
}
