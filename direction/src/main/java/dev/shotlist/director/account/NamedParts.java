package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a brief names, with age, kin and trade, and gives them a look to be known by. */
public final class NamedParts {
    /** Words behind a name within which the brief says what somebody does. */
    private static final int NEAR = 26;

    /** A clause no longer than this, in words, says what somebody is: "retired bus driver". */
    private static final int SHORT = 4;

    private static final int SHORTEST_NAME = 3;

    /** Nobody of whom no age is said is older or younger. */
    private static final int USUAL_AGE = 42;

    private final Sights sights;
    private final CastWords known;
    private final BriefWords words;
    private final Language language;
    private final Called called;
    private final Set<String> others;
    private final boolean testimonial;
    private final Dice dice;
    private final Looks looks;
    private final Ages ages;
    private final Introductions introductions;
    private final @Nullable NamedParts aside;
    private @Nullable NamedPart first;
    private boolean asked;

    NamedParts(Settled settled, BriefWords words, Sights sights, CastWords known, Dice dice) {
        this(
                settled,
                sights,
                known,
                dice,
                words,
                settled.reading().besides().isEmpty()
                        ? null
                        : new NamedParts(
                                settled, sights, known, dice, words.withAsides(settled), null));
    }

    private NamedParts(
            Settled settled,
            Sights sights,
            CastWords known,
            Dice dice,
            BriefWords words,
            @Nullable NamedParts aside) {
        this.sights = sights;
        this.known = known;
        this.words = words;
        this.aside = aside;
        this.ages = new Ages(words, known);
        this.language = settled.reading().language();
        this.called = BriefSights.words(settled);
        this.others = others(settled);
        this.testimonial = settled.specs().format() == Format.TESTIMONIAL;
        this.dice = dice;
        this.looks = new Looks(known, dice);
        this.introductions = new Introductions(words, known, language, this::mentions);
    }

    /** Words of names that are nobody's: the product's and its maker's, unless they sing. */
    private static Set<String> others(Settled settled) {
        boolean song = settled.product().category() == Category.MUSIC;
        String brand = song ? "" : String.valueOf(settled.product().brand());
        String all = settled.product().name() + ' ' + brand;
        return new HashSet<>(Words.letters(all));
    }

    /** The words that may name them. */
    BriefWords words() {
        return words;
    }

    /** The first of whom the brief says how old they are; else the first whom it introduces. */
    public @Nullable NamedPart first() {
        if (!asked) {
            NamedPart found = found();
            first = found == null && aside != null ? aside.aged() : found;
            asked = true;
        }
        return first;
    }

    /** Somebody of whom even an aside tells how old they are. */
    private @Nullable NamedPart aged() {
        for (int i = 0; i < words.size(); i++) {
            Integer age = isName(i) ? ages.after(lastOf(i)) : null;
            if (age != null) {
                return part(i, age, kin(i));
            }
        }
        return null;
    }

    private @Nullable NamedPart found() {
        NamedPart introduced = null;
        for (int i = 0; i < words.size(); i++) {
            if (!isName(i) && !isOwner(i)) {
                continue;
            }
            if (i > 0 && isName(i - 1) && words.gap(i - 1).equals(" ")) {
                continue;
            }
            Integer age = ages.after(lastOf(i));
            String kin = kin(i);
            boolean called = i > 1 && known.called().contains(words.lower(i - 1));
            if (age != null) {
                return part(i, age, kin);
            }
            if (introduced == null
                    && ((kin != null && !introductions.isGreeted(i))
                            || (called && isPersonBefore(i - 1))
                            || introductions.introduce(i, lastOf(i)))) {
                introduced = part(i, null, kin);
            }
        }
        return introduced == null ? speaking() : introduced;
    }

    /** Where a name of several words that starts there has its last: "Dorothy Amadi". */
    private int lastOf(int name) {
        int at = name;
        while (at + 1 < words.size() && words.gap(at).equals(" ") && isName(at + 1)) {
            at++;
        }
        return at;
    }

    /** Who speaks of themselves without a name: "I am the baker". */
    private @Nullable NamedPart speaking() {
        Introductions.Speaker speaker = introductions.speaker(dice);
        if (speaker == null) {
            return null;
        }
        String trade = speaker.trade();
        return new NamedPart(
                trade,
                new Person(
                        looks.of(speaker.who(), USUAL_AGE, null, trade),
                        EnglishArticles.articled("a " + trade),
                        speaker.who()),
                trade,
                Set.of(trade),
                known.works().getOrDefault(trade, List.of()));
    }

    /** Whether it gives an animal a name: "an octopus called Dot". */
    boolean callsAnimal() {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean called = known.called().contains(words.lower(i)) && words.isCapital(i + 1);
            if (called
                    && mentions(words.clauseStart(i), i).stream()
                            .anyMatch(one -> one.sort() == Sort.ANIMAL)) {
                return true;
            }
        }
        return false;
    }

    /** Those of whom the brief tells without a name. */
    UnnamedParts unnamed() {
        return new UnnamedParts(known, looks, introductions, dice);
    }

    /** A name over the door too, where the brief says that somebody has it: "(me, Marcus)". */
    private boolean isOwner(int at) {
        return isShaped(at) && introductions.isOwner(at);
    }

    private boolean isName(int at) {
        // "bis 31. August" names nobody, nor does "em Curitiba"
        boolean date = words.isFigure(at - 1) || known.within().contains(words.lower(at - 1));
        boolean free = words.unshut(at, at + 1) && !others.contains(words.lower(at));
        // what was taken for the name of what is sold is the witness's, where it has an age
        return isShaped(at)
                && !date
                && (free || (testimonial && ages.after(at) != null))
                && (introductions.title(at) != null
                        || !(language == Language.DE && !mentions(at, at + 1).isEmpty()));
    }

    private boolean isShaped(int at) {
        if (!words.isCapital(at)) {
            return false;
        }
        String word = words.word(at);
        return word.codePoints().allMatch(Character::isLetter)
                && word.length() >= SHORTEST_NAME
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && !known.titles().containsKey(words.lower(at))
                && !known.openers().contains(words.lower(at))
                && !known.me().contains(words.lower(at));
    }

    /** "my mate Colin", "mio padre Piero", "a real mum, Hannah" */
    private @Nullable String kin(int name) {
        Map<String, String> here = known.kin().getOrDefault(language, Map.of());
        // in "Lauscher & Sohn, Regensburg" nobody is a son
        boolean firm = name > 0 && others.contains(words.lower(name - 1));
        return name == 0 || firm || !ages.near(name - 1, name)
                ? null
                : here.get(words.lower(name - 1));
    }

    private boolean isPersonBefore(int called) {
        return mentions(words.clauseStart(called), called).stream()
                .anyMatch(one -> one.sort() == Sort.PERSON);
    }

    private List<Mention> mentions(int from, int to) {
        List<String> run = new ArrayList<>();
        for (int i = from; i < to; i++) {
            run.add(words.word(i));
        }
        return run.isEmpty() ? List.of() : sights.mentions(run, language, called);
    }

    private NamedPart part(int at, @Nullable Integer said, @Nullable String kin) {
        Set<String> things = new LinkedHashSet<>();
        if (kin != null) {
            things.add(kin);
        }
        for (Mention one : mentions(words.clauseStart(Math.max(0, at - 1)), at)) {
            if (one.sort() == Sort.PERSON) {
                things.add(one.thing());
            }
        }
        for (int from = at + 1; from < words.size(); from = words.clauseEnd(from)) {
            boolean beside = words.clauseEnd(from) - from <= SHORT && ages.near(at, at + 1);
            if (!beside || words.endsSentence(from - 1)) {
                break;
            }
            for (Mention one : mentions(from, words.clauseEnd(from))) {
                if (one.sort() == Sort.PERSON) {
                    things.add(one.thing());
                }
            }
        }
        String introduced = introductions.trade(at, lastOf(at));
        String stated = introduced == null ? trade(at) : introduced;
        // who has retired from a trade is not seen at it
        String trade = ages.isFormer(at) ? null : stated;
        if (stated != null) {
            things.add(stated);
        }
        String name = words.written(at, lastOf(at) + 1);
        if (lastOf(at) == at && introductions.title(at) != null) {
            // a name has a capital, as no noun that wants an article
            name = Words.capitalised(words.word(at - 1)) + ' ' + name;
        }
        CastWords.Role role = kin == null ? null : known.roles().get(kin);
        String who = introductions.who(at, name, role);
        Integer usual = role == null ? null : role.age();
        int age = said != null ? said : usual != null ? usual : USUAL_AGE;
        return new NamedPart(
                name,
                new Person(looks.of(who, age, said, trade), name, who),
                trade,
                things,
                trade == null ? List.of() : known.works().getOrDefault(trade, List.of()));
    }

    /** What they do, as it stands behind the name and in the next sentence. */
    private @Nullable String trade(int name) {
        int end = Math.min(words.size(), name + NEAR);
        for (int from = name + 1; from < end; from = words.clauseEnd(from)) {
            for (Mention one : mentions(from, Math.min(end, words.clauseEnd(from)))) {
                if (one.sort() == Sort.PERSON && known.clothes().containsKey(one.thing())) {
                    return one.thing();
                }
            }
        }
        return null;
    }
}
