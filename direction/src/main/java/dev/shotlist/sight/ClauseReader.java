package dev.shotlist.sight;

import dev.shotlist.world.People;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one clause from left to right: who, what is done, to what, and where. One object reads one
 * clause.
 */
final class ClauseReader {
    private static final String PERSON = "the {person}";
    private static final String HANDS = "two hands";
    private static final String IT = "the {product}";

    /** A subject of more words than this is a description and no picture. */
    private static final int LONGEST = 22;

    private final List<Piece> pieces;
    private final @Nullable String whole;
    private final boolean english;
    private final Lexicon lexicon;
    private final boolean shown;
    private final List<Sight> sights = new ArrayList<>();
    private final List<NounGroup> named = new ArrayList<>();
    private boolean ordered;

    private @Nullable String who;
    private @Nullable NounGroup subject;
    private boolean several;
    private @Nullable Act act;
    private Piece.Form form = Piece.Form.NONE;
    private boolean passive;
    private @Nullable String object;
    private final StringBuilder behind = new StringBuilder();
    private @Nullable String place;
    private @Nullable String preposition;
    private boolean joined;
    private boolean denied;
    private final Set<String> things = new LinkedHashSet<>();
    private String home = "";

    /**
     * @param whole the clause where it is a picture as it stands; null where it is none
     * @param shown whether the product itself can be seen and held
     * @param ordered whether the clause goes on with what has to be seen
     */
    ClauseReader(
            List<Piece> pieces,
            @Nullable String whole,
            boolean english,
            Lexicon lexicon,
            boolean shown,
            boolean ordered) {
        this.shown = shown;
        this.pieces = pieces;
        this.whole = whole;
        this.english = english;
        this.lexicon = lexicon;
        this.ordered = ordered;
    }

    /** What is done in the clause, then what it only names. */
    List<Sight> read() {
        int i = 0;
        while (i < pieces.size() && !denied) {
            Piece piece = pieces.get(i);
            NounGroup group = NounGroup.at(pieces, i, english);
            if (group != null) {
                noun(group);
                i = group.end();
                continue;
            }
            denied = piece.is(Part.NOT);
            small(piece);
            i++;
        }
        finish();
        verbatim();
        mentions();
        return sights;
    }

    /** Whether the clause says what must not be. */
    boolean isDenied() {
        return denied;
    }

    /** The clause in its own words goes before what was read out of it. */
    private void verbatim() {
        String said = whole;
        if (said == null) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        String where = null;
        String at = "";
        Sort sort = Sort.HELD;
        for (NounGroup group : named) {
            Thing thing = group.thing();
            if (thing != null) {
                sort = all.isEmpty() ? thing.sort() : sort;
                all.add(thing.english());
                at = thing.home().isEmpty() ? at : thing.home();
                where = thing.sort() == Sort.PLACE ? "the " + group.words() : where;
            }
        }
        boolean person = sort == Sort.PERSON || sort == Sort.GROUP;
        People people = person ? People.FACE : sort == Sort.BODY ? People.HANDS : People.NONE;
        sights.clear();
        sights.add(new Sight(true, said, people, sort, at, where, all, ordered));
    }

    private void small(Piece piece) {
        switch (piece.part()) {
            case ORDER -> {
                clear();
                ordered = true;
            }
            case NOT, STOP -> finish();
            case AUXILIARY -> passive |= act == null && BE.contains(piece.english());
            case WE, SHE, YOU, THEY, ONE -> {
                if (act != null) {
                    finish();
                }
                who = PERSON;
                several = false;
                preposition = null;
            }
            case IT -> {
                if (act == null) {
                    if (who == null || !english) {
                        object = english ? object : IT;
                        who = english ? IT : who;
                    }
                } else if (object == null) {
                    object = IT;
                }
                preposition = null;
            }
            case AND -> joined = true;
            case PREPOSITION -> preposition = piece.english();
            case ADVERB -> behind.append(' ').append(piece.english());
            case VERB -> verb(piece);
            default -> {
                preposition = piece.is(Part.WORD) ? null : preposition;
                joined = false;
            }
        }
    }

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private void verb(Piece piece) {
        if (act != null) {
            String again = who;
            NounGroup same = subject;
            boolean many = several;
            finish();
            who = again;
            subject = same;
            several = many;
        }
        act = piece.act();
        form = piece.form();
        preposition = null;
        joined = false;
    }

    private void noun(NounGroup group) {
        boolean another = joined && act != null && object != null && group.sort().acts();
        if (another && preposition == null) {
            // "... che pialla il legno e una ragazza che suona"
            finish();
        }
        String said = group.said();
        if (preposition != null) {
            behind(group, said);
        } else if (act == null) {
            boolean doer = subject != null && subject.sort().acts();
            if (!english && !joined && (doer || PERSON.equals(who))) {
                // "der Bäcker den Teig knetet": the verb comes last
                object = object == null ? said : object;
            } else if (joined && who != null) {
                who = who + " and " + said;
                several = true;
            } else {
                who = said;
                subject = group;
                several = group.plural();
            }
        } else if (object == null) {
            object = said;
        } else if (joined) {
            object = object + " and " + said;
        } else if (!english) {
            // a verb may stand before who does it
            who = who == null ? said : who;
        }
        joined = false;
        preposition = null;
        Thing thing = group.thing();
        boolean onScreen = thing != null && thing.sort() == Sort.DEVICE && act != null;
        if (onScreen && lexicon.isVague(act)) {
            // "people watch on phones" is about the film and not in it
            clear();
            return;
        }
        if (thing != null) {
            things.add(thing.english());
            named.add(group);
            home = home.isEmpty() ? thing.home() : home;
        }
    }

    private static final Set<String> APART = Set.of("for", "without");
    private static final Set<String> TOWARDS =
            Set.of(
                    "to",
                    "to the",
                    "into",
                    "through",
                    "across",
                    "along",
                    "along the",
                    "towards",
                    "from",
                    "from the",
                    "over",
                    "past",
                    "round",
                    "out of",
                    "up",
                    "down");

    /** What a preposition ties to the clause: a place becomes the scene's own. */
    private void behind(NounGroup group, String said) {
        String with = preposition == null ? "with" : preposition;
        boolean whole = with.endsWith(" the");
        String bare = whole ? with.substring(0, with.length() - 4) : with;
        if (APART.contains(bare)) {
            return;
        }
        boolean given = !english && bare.equals("to") && act != null && object == null;
        if (given && act != null && act.doer() == Act.Doer.HAND && group.sort() != Sort.PLACE) {
            // "dan forma al queso"
            object = said;
            return;
        }
        if (bare.equals("at") && group.sort() == Sort.VEHICLE) {
            bare = "on";
        }
        String noun = whole && !said.startsWith("the ") ? "the " + group.words() : said;
        boolean somewhere = group.sort() == Sort.PLACE;
        if (somewhere && place == null) {
            place = noun;
        }
        if (somewhere && !TOWARDS.contains(bare) && act != null) {
            return;
        }
        boolean owner = bare.equals("of") && act == null && who != null && behind.isEmpty();
        if (owner) {
            who = who + " of " + noun;
        } else if (act != null) {
            behind.append(' ').append(bare).append(' ').append(noun);
        } else if (who != null && !somewhere) {
            who = who + ' ' + (bare.equals("to") ? "with" : bare) + ' ' + noun;
        }
    }

    /** Ends the sentence at hand. */
    private void finish() {
        Sight sight = act == null ? null : sight(act);
        if (sight != null) {
            sights.add(sight);
        }
        clear();
    }

    private void clear() {
        who = null;
        subject = null;
        several = false;
        act = null;
        form = Piece.Form.NONE;
        passive = false;
        object = null;
        behind.setLength(0);
        place = null;
        preposition = null;
        joined = false;
        things.clear();
        home = "";
    }

    private @Nullable Sight sight(Act done) {
        boolean person = PERSON.equals(who) || (subject != null && subject.sort().acts());
        boolean body = subject != null && subject.sort() == Sort.BODY;
        if (passive && form != Piece.Form.PARTICIPLE) {
            passive = false;
        }
        String said =
                switch (done.doer()) {
                    case HAND -> byHand(done, person || body);
                    case BODY -> byBody(done, person);
                    case THING -> byItself(done);
                };
        boolean itself = said != null && said.contains(IT);
        boolean vague = (itself && !shown) || (lexicon.isVague(done) && object == null);
        if (vague
                || said == null
                || said.split(" ", -1).length > LONGEST
                || (things.isEmpty() && !seen())) {
            return null;
        }
        People people = People.NONE;
        if (said.startsWith(HANDS) || body) {
            people = People.HANDS;
        } else if (person || said.contains("{person}")) {
            people = People.FACE;
        }
        return new Sight(
                true,
                said,
                people,
                subject == null ? Sort.HELD : subject.sort(),
                home,
                place,
                things,
                ordered);
    }

    /** Whether the product is in the picture, which is something to see. */
    private boolean seen() {
        return IT.equals(object) || IT.equals(who);
    }

    private @Nullable String byHand(Act done, boolean doer) {
        if (passive || (form == Piece.Form.PARTICIPLE && !doer)) {
            return who == null ? null : HANDS + " " + verbed(done, who, true) + behind;
        }
        if (doer && who != null) {
            // what is done to something that is not known cannot be shown
            return object == null && behind.isEmpty()
                    ? null
                    : who + " " + verbed(done, object, several) + behind;
        }
        boolean thing = who != null && object == null;
        if (thing && who != null && !english && lexicon.isSelf(done)) {
            return who + " " + verbed(done, null, several) + behind;
        }
        if (thing && who != null) {
            // "it folds flat": somebody folds it
            return HANDS + " " + verbed(done, who, true) + behind;
        }
        String what = object == null ? null : object;
        return who != null || what == null ? null : HANDS + " " + verbed(done, what, true) + behind;
    }

    private @Nullable String byBody(Act done, boolean person) {
        if (IT.equals(object)) {
            return null;
        }
        if (who == null) {
            boolean where = !behind.isEmpty() || place != null || object != null;
            return where && form != Piece.Form.PARTICIPLE
                    ? PERSON + " " + verbed(done, object, false) + behind
                    : null;
        }
        boolean moves = subject != null && subject.sort() == Sort.VEHICLE;
        return person || moves ? who + " " + verbed(done, object, several) + behind : null;
    }

    private @Nullable String byItself(Act done) {
        boolean person = (subject != null && subject.sort().acts()) || PERSON.equals(who);
        boolean falls = done.english().equals("fall") || done.english().equals("stop");
        return who == null || object != null || (person && !falls)
                ? null
                : who + " " + verbed(done, null, several) + behind;
    }

    private static String verbed(Act done, @Nullable String what, boolean many) {
        String verb = many ? done.verb() : EnglishForms.third(done.verb());
        return what == null ? verb + done.particle() : verb + " " + what + done.particle();
    }

    /** Things that are named and take no part in anything that is done. */
    private void mentions() {
        for (NounGroup group : named) {
            Thing thing = group.thing();
            boolean bare = group.words().indexOf(' ') < 0;
            boolean device = thing != null && thing.sort() == Sort.DEVICE && !ordered;
            boolean figure = group.words().chars().anyMatch(Character::isDigit);
            if (thing == null
                    || figure
                    || device
                    || isDone(thing)
                    || (!ordered && bare && lexicon.isWeak(thing))) {
                continue;
            }
            String said = plainly(group);
            String where = thing.sort() == Sort.PLACE ? said : null;
            sights.add(
                    new Sight(
                            false,
                            group.part() == Part.A ? group.said() : said,
                            People.NONE,
                            thing.sort(),
                            thing.home(),
                            where,
                            Set.of(thing.english()),
                            ordered));
        }
    }

    /** Without the talk before it: "thinking about petrol stations" names petrol stations. */
    private String plainly(NounGroup group) {
        String words = group.words();
        int space = words.indexOf(' ');
        boolean talk = space > 0 && lexicon.isTalk(words.substring(0, space));
        if (talk) {
            return words.substring(space + 1);
        }
        return group.part() == Part.WORD ? group.said() : "the " + words;
    }

    private boolean isDone(Thing thing) {
        return sights.stream().anyMatch(one -> one.things().contains(thing.english()));
    }
}
