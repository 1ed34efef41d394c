package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the things that a brief tells of, in its order, each once. */
final class Matters {
    private final Sights sights;
    private final AccountFile file;
    private final Forbidden forbidden;
    private final BriefWords words;
    private final BriefWords.@Nullable Part audience;
    private final Language language;
    private final ClauseWords troubles;
    private final ClauseWords griefs;
    private final Set<String> denials;
    private final Called called;
    private final boolean tale;
    private final boolean song;
    private final boolean served;
    private final Set<String> unmeant;
    private final Set<String> seen = new HashSet<>();
    private final List<Matter> all = new ArrayList<>();
    private Set<String> names = Set.of();

    /**
     * @param tale whether it tells of what has happened to people made up
     * @param known English nouns that are shown otherwise: what is sold, who is cast
     */
    Matters(
            Settled settled,
            BriefWords said,
            Sights sights,
            AccountFile file,
            boolean tale,
            Set<String> known,
            Forbidden forbidden) {
        this.tale = tale;
        Category sold = settled.product().category();
        this.served = sold == Category.FOOD_RESTAURANT || sold == Category.BEVERAGE;
        this.song = settled.specs().format() == Format.MUSIC_VIDEO;
        this.sights = sights;
        this.file = file;
        this.forbidden = forbidden;
        this.words = words(settled, said, tale);
        this.unmeant = file.handling().unmeant(said(words));
        var watching = settled.reading().audience();
        this.audience = watching == null ? null : words.part(watching.span());
        this.language = settled.reading().language();
        this.troubles = file.troubled().getOrDefault(language, ClauseWords.NONE);
        this.denials = file.denials().getOrDefault(language, Set.of());
        this.griefs = file.grief().getOrDefault(language, ClauseWords.NONE);
        Called all = BriefSights.words(settled);
        // what a tale is called after is in it
        this.called = tale ? new Called(Set.of(), all.names(), false) : all;
        seen.addAll(known);
    }

    static Set<String> said(BriefWords words) {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            said.add(words.lower(i));
        }
        return said;
    }

    /** Colours, moods, sounds and looks are no things. */
    private static BriefWords words(Settled settled, BriefWords said, boolean tale) {
        var reading = settled.reading();
        List<Fact<?>> unseen = new ArrayList<>(reading.moods());
        unseen.addAll(BriefSights.specs(reading));
        unseen.addAll(reading.instruments());
        reading.colors().stream()
                .filter(one -> !tale || !isOfAThing(said, one))
                .forEach(unseen::add);
        if (reading.genre() != null) {
            unseen.add(reading.genre());
        }
        // "felt puppets" says how it looks
        reading.style().stream()
                .filter(word -> word.value().aspect() == StyleWord.Aspect.AESTHETIC)
                .forEach(unseen::add);
        return said.without(unseen);
    }

    /** "A red balloon": a colour with a noun behind it belongs to that thing. */
    private static boolean isOfAThing(BriefWords words, Fact<?> color) {
        BriefWords.Part part = words.part(color.span());
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean last = words.within(i, i + 1, part) && !words.within(i + 1, i + 2, part);
            if (last) {
                boolean noun = words.together(i, i + 2) && !JOINTS.contains(words.lower(i + 1));
                return words.isEnglish() && noun;
            }
        }
        return false;
    }

    private static final Set<String> JOINTS = Set.of("and", "or", "on", "with", "to", "in", "for");

    List<Matter> all() {
        int from = 0;
        while (from < words.size()) {
            int end = words.clauseEnd(from);
            if (tale || !says(from, end, griefs)) {
                clause(from, end, isOfTheFilm(from, end));
            }
            from = end;
        }
        return all;
    }

    /**
     * Every thing that it names and that may be shown, in its order, each once, whatever is told of
     * it; of what is said of the piece itself only who is in it.
     *
     * @param names words that are names, whatever else they are
     */
    List<Mention> named(Predicate<Mention> shown, Set<String> names) {
        this.names = names;
        List<Mention> every = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int end = words.clauseEnd(from);
            boolean film = isOfTheFilm(from, end);
            boolean grief = !tale && says(from, end, griefs);
            for (Mention one : mentions(from, end)) {
                boolean plays = !grief && (!film || one.sort().isLiving());
                String key = one.several() ? one.thing() + MANY : one.thing();
                if (plays && shown.test(one) && !forbidden.text(one.said()) && seen.add(key)) {
                    every.add(one);
                }
            }
            from = end;
        }
        return every;
    }

    private static final String MANY = " (several)";

    private boolean isOfTheFilm(int from, int end) {
        for (int i = from; i < end; i++) {
            if (sights.isAboutFilm(words.lower(i))) {
                return true;
            }
        }
        return audience != null && words.within(from, end, audience);
    }

    /**
     * @param film whether it speaks of the piece: then it may still say who is in it
     */
    private void clause(int from, int end, boolean film) {
        boolean troubled = says(from, end, troubles);
        String said = words.written(from, end);
        List<Mention> every = mentions(from, end);
        String deed = every.isEmpty() || film ? null : deed(from, end);
        List<Mention> named = new ArrayList<>(every);
        named.removeIf(one -> isIdle(one) || (film && !isPart(one)));
        if (named.isEmpty() && deed != null) {
            // "the valley switches its lights off": what is done makes it worth a picture
            named.add(every.getFirst());
        }
        String place = null;
        for (Mention one : named) {
            boolean here = one.sort() == Sort.PLACE && !one.several();
            place = here ? one.said() : place;
        }
        for (Mention one : named) {
            if (deed != null && !deed.contains(one.thing())) {
                continue;
            }
            if (seen.add(one.thing())) {
                all.add(new Matter(one, troubled, said, place, deed));
                if (deed != null) {
                    // one picture of a clause is enough
                    return;
                }
            }
        }
    }

    /** "No craftsman": so many words, with the one that denies them, name what is not there. */
    private static final int DENIED = 3;

    private List<Mention> mentions(int from, int end) {
        List<Mention> named = new ArrayList<>();
        List<String> run = new ArrayList<>();
        int denied = 0;
        for (int i = from; i <= end; i++) {
            denied = i < end && denials.contains(words.lower(i)) ? DENIED : Math.max(0, denied - 1);
            boolean stays = i < end && denied == 0 && words.unshut(i, i + 1) && !isName(i);
            if (stays) {
                run.add(words.word(i));
            } else if (!run.isEmpty()) {
                for (Mention one : sights.mentions(run, language, called)) {
                    Mention shown = file.handling().shown(one, song);
                    // the sardine of a cannery looks at nobody
                    boolean eaten = one.sort() == Sort.ANIMAL && served;
                    if (shown != null && !eaten && !unmeant.contains(one.thing())) {
                        named.add(shown);
                    }
                }
                run.clear();
            }
        }
        return named;
    }

    private @Nullable String deed(int from, int end) {
        List<String> clause = new ArrayList<>();
        for (int i = from; i < end && words.unshut(i, i + 1); i++) {
            clause.add(words.word(i));
        }
        String deed = language == Language.EN ? sights.deed(clause, called) : null;
        String shown = deed == null ? acted(clause) : deed;
        return shown == null || forbidden.text(shown) ? null : shown;
    }

    /** Whether a sight is what the brief tells and not what hands might do with a thing. */
    static boolean isTold(Sight sight) {
        String subject = sight.subject();
        return sight.acts() && !subject.startsWith("two hands") && !subject.contains("{product}");
    }

    /** What is done in it, as it is read in any language; null where that is nothing. */
    private @Nullable String acted(List<String> clause) {
        return sights.in(clause, language, called, false).sights().stream()
                .filter(Matters::isTold)
                .map(Sight::subject)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPart(Mention one) {
        return one.sort() == Sort.PERSON && !one.several() && one.said().startsWith("the ");
    }

    private boolean isIdle(Mention one) {
        boolean figure = one.said().chars().anyMatch(Character::isDigit);
        boolean span = Arrays.stream(one.said().split(" ", -1)).anyMatch(file.spans()::contains);
        boolean idle = span || file.idle().contains(one.thing()) || one.sort() == Sort.BODY;
        return figure || idle || forbidden.text(one.said());
    }

    /** A word with a capital that stands in no first place is a name; in German it is a noun. */
    private boolean isName(int word) {
        if (words.isCapital(word) && names.contains(words.lower(word))) {
            return true;
        }
        if (language == Language.DE || !words.isCapital(word) || words.word(word).length() < 2) {
            return false;
        }
        boolean first = word == 0 || SENTENCE.indexOf(before(word)) >= 0;
        return !first;
    }

    private static final String SENTENCE = ".!?:\n";

    /** The mark before a word; a letter where there is none. */
    private char before(int word) {
        String gap = words.gap(word - 1).strip();
        return gap.isEmpty() ? 'a' : gap.charAt(gap.length() - 1);
    }

    private boolean says(int from, int end, ClauseWords listed) {
        return listed.areIn(' ' + words.key(from, end) + ' ');
    }

    /** The last word of an English name for a thing. */
    static @Nullable String head(@Nullable String name) {
        return name == null
                ? null
                : name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
