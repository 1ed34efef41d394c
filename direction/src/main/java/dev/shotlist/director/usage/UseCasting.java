package dev.shotlist.director.usage;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.story.OwnProp;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Dictionary;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.Services;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Casts with the story of the product in use among the ideas, and gives it what it shows. */
public final class UseCasting {
    /** Trades whose nouns name things more than places or services. */
    private static final Set<Category> WARES =
            Set.of(
                    Category.FOOD_RESTAURANT,
                    Category.BEVERAGE,
                    Category.RETAIL_ECOMMERCE,
                    Category.HOME_LIVING,
                    Category.APPAREL_FOOTWEAR,
                    Category.BEAUTY_SKINCARE,
                    Category.KIDS_TOYS,
                    Category.ACCESSORIES_JEWELRY,
                    Category.PETS);

    private static final String SCREEN = "screen";
    private static final String CRAFT = "craft";
    private static final String PIECE = "finished piece";
    private static final int LONGEST_NAMED = 4;
    private static final int LONGEST_MADE = 3;
    private static final String ANYTHING_MADE = "finished pieces";

    private final Sights sights;
    private final StoryGrammar grammar;
    private final Settled settled;
    private final BriefWords words;
    private final Kind kind;
    private final Prop usual;
    private final UseLines lines;
    private final @Nullable String noun;
    private final Uses.Found found;

    /**
     * @param subject what the brief calls the thing, in the copy's language
     */
    public UseCasting(
            Sights sights,
            Uses uses,
            Dictionary dictionary,
            StoryGrammar grammar,
            Settled settled,
            BriefWords words,
            Kind kind,
            Prop usual,
            @Nullable String subject) {
        this.sights = sights;
        this.grammar = grammar;
        this.settled = settled;
        this.words = words;
        this.kind = kind;
        this.usual = usual;
        this.lines = new UseLines(subject, settled.language());
        this.noun = noun(uses, dictionary);
        Sort sort = noun == null ? null : sights.sort(noun);
        Fact<Format> format = settled.reading().format();
        BriefWords told = format == null ? words : words.without(List.of(format));
        boolean made = !made().equals(ANYTHING_MADE);
        this.found = uses.of(settled, told, noun, kind, sort, made, isCounted());
    }

    /** The brief's own plain word in English, where it is known. */
    private @Nullable String noun(Uses uses, Dictionary dictionary) {
        String beside = besideName(uses);
        return beside == null ? Noun.english(settled, dictionary) : beside;
    }

    /** "a cordless hedge trimmer "Hornbeam 18"": what stands before the name says what it is. */
    private @Nullable String besideName(Uses uses) {
        String first = settled.product().name().toLowerCase(Locale.ROOT).split(" ", -1)[0];
        if (settled.reading().language() != Language.EN) {
            return null;
        }
        for (int i = 2; i < words.size(); i++) {
            if (!words.lower(i).equals(first) || !uses.knows(words.lower(i - 1))) {
                continue;
            }
            int from = Math.max(words.clauseStart(i), i - 1 - LONGEST_NAMED);
            for (int article = from; article < i - 1; article++) {
                if (grammar.articles().contains(words.lower(article)) && words.open(article, i)) {
                    return words.key(article + 1, i);
                }
            }
        }
        return null;
    }

    /** How such a product is used. */
    public ProductUse use() {
        return found.use();
    }

    public Casting cast(WishedPerson wished, BriefTopics topics, Forbidden forbidden, Dice dice) {
        if (isUnused()) {
            return Casting.cast(kind, settled, wished, topics, usual, null, forbidden, dice);
        }
        UseStory story = new UseStory(grammar, found.use(), lines, made(), forbidden, dice);
        Casting casting =
                Casting.cast(
                        kind,
                        settled,
                        wished,
                        topics,
                        usual,
                        () -> story.idea(settled),
                        forbidden,
                        dice);
        if (!casting.idea().id().equals(UseStory.ID)) {
            return casting;
        }
        List<Picture> details = new ArrayList<>(story.rest(casting.idea()));
        if (!kind.isFallback() && kind.thing() == null && found.kin()) {
            kind.details().stream().filter(Picture::showsProduct).forEach(details::add);
        }
        return casting.with(kind.withDetails(details)).with(prop(forbidden));
    }

    /** Nobody uses grief, and nobody knows how a "Zorblax 9" is used. */
    private boolean isUnused() {
        boolean unknown =
                kind.isFallback()
                        && noun == null
                        && found.word() == null
                        && settled.product().category() == Category.OTHER;
        return unknown || kind.isSubject();
    }

    /**
     * What the camera sees: the kind's own thing where there is one, and never what only stands for
     * it, since it is used here.
     */
    public Prop prop(Forbidden forbidden) {
        if (isUnused()) {
            return usual;
        }
        ProductUse use = found.use();
        if (use.standsFor(SCREEN)) {
            return OwnProp.running(noun, usual, grammar);
        }
        if (kind.thing() == null && !kind.isFallback() && found.kin()) {
            return usual;
        }
        String word = found.word();
        boolean english = settled.reading().language() == Language.EN;
        String name = noun;
        if (name == null || Words.same(name, "event")) {
            name = word != null && english ? named(word) : use.noun();
            String said = settled.noun();
            if (said != null && !english && noun == null) {
                // better the maker's own word than another thing
                String known = sights.english(said, settled.reading().language());
                boolean service = Services.names(said, settled.reading().language());
                boolean ware =
                        !service
                                && said.indexOf(' ') < 0
                                && WARES.contains(settled.product().category());
                name = known != null ? known : ware ? said : name;
            }
        }
        if (name == null || forbidden.text(name)) {
            return usual;
        }
        if (kind.isFallback() && Services.names(name, Language.EN)) {
            // nobody lays a tool beside "the carpenter" or feels it with eyes shut
            String stands = use.noun();
            return use.id().equals(CRAFT) || stands == null
                    ? Prop.plain(PIECE)
                    : new Prop(stands, stands, false);
        }
        String bare = Prop.firstWords(name, Prop.LONGEST_LOOK);
        if (usual.look().contains(bare) && !usual.look().startsWith("plain unmarked")) {
            // the brief has said how it looks
            return usual;
        }
        return use.held() ? Prop.plain(bare) : new Prop(bare, bare, false);
    }

    /** "seaweed farm": the word with what the brief puts before it. */
    private String named(String word) {
        String[] own = settled.product().name().toLowerCase(Locale.ROOT).split(" ", -1);
        String[] name = own.length > 1 ? own : brand();
        for (int i = 2; i < name.length; i++) {
            if (name[i].equals(word)) {
                return name[i - 1] + " " + word;
            }
        }
        for (int i = 1; i < words.size(); i++) {
            String before = words.written(i - 1, i);
            boolean fits = words.lower(i).equals(word) && words.open(i - 1, i + 1);
            if (fits && before.length() > 3 && Character.isLowerCase(before.charAt(0))) {
                return before + " " + word;
            }
        }
        return word;
    }

    private String[] brand() {
        return String.valueOf(settled.product().brand()).toLowerCase(Locale.ROOT).split(" ", -1);
    }

    /** "a metal detector" */
    private boolean isCounted() {
        String said = settled.noun();
        String first = said == null ? "" : said.toLowerCase(Locale.ROOT).split(" ", -1)[0];
        for (int i = 1; i < words.size(); i++) {
            if (words.lower(i).equals(first) && grammar.one().contains(words.lower(i - 1))) {
                return !words.lower(i - 1).equals("the");
            }
        }
        return false;
    }

    /** "we make whisky barrels" */
    private String made() {
        for (int i = 0; i + 1 < words.size(); i++) {
            int end = Math.min(words.clauseEnd(i), i + 1 + LONGEST_MADE);
            boolean makes = grammar.makes().contains(words.lower(i)) && end > i + 1;
            if (makes && words.open(i, end) && EnglishForms.isPlural(words.lower(end - 1))) {
                return words.key(i + 1, end);
            }
        }
        return ANYTHING_MADE;
    }
}
