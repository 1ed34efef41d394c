package dev.shotlist.sight;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.world.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what can be seen in clauses of any of the six languages. */
public final class Sights {
    private final Lexicon lexicon;
    private final Lexicon wide;
    private final Ways ways;
    private final ThingPictures pictures;

    public Sights(FactFiles files) {
        lexicon = new Lexicon(files);
        wide = lexicon.with(WideNouns.of(files));
        ways = files.read("sight/ways.json", Ways.class);
        pictures = files.read("sight/pictures.json", ThingPictures.class);
    }

    /**
     * @param clause words as the brief writes them, without marks
     * @param said by which words the brief calls what it sells
     * @param ordered whether the clause goes on with what has to be seen
     */
    public Seen in(List<String> clause, Language language, Called said, boolean ordered) {
        LanguageTable table = lexicon.of(language);
        if (language == Language.EN && clause.stream().anyMatch(lexicon::isDate)) {
            return new Seen(List.of(), ordered);
        }
        List<Piece> pieces = new PieceReader(table, said.product(), said.names()).pieces(clause);
        ClauseReader reader =
                new ClauseReader(
                        pieces,
                        language == Language.EN ? Verbatim.of(clause, table, lexicon, said) : null,
                        language == Language.EN,
                        lexicon,
                        said.isShown(),
                        ordered);
        List<Sight> sights =
                reader.read().stream()
                        .filter(one -> !SubjectCheck.isTalk(one.subject(), lexicon))
                        .filter(one -> one.subject().chars().noneMatch(Character::isDigit))
                        .toList();
        boolean about = clause.stream().anyMatch(lexicon::isAboutFilm);
        if (about) {
            // "for the screens at the station" says where it runs and not what it shows
            sights = sights.stream().filter(Sight::ordered).toList();
        }
        boolean goesOn = pieces.stream().anyMatch(one -> one.is(Part.ORDER)) || ordered;
        return new Seen(sights, goesOn && !reader.isDenied());
    }

    /**
     * All things that a clause names, in its order, whatever is told of them, but what it sells.
     *
     * @param clause words as the brief writes them, without marks
     * @param said by which words the brief calls what it sells
     */
    public List<Mention> mentions(List<String> clause, Language language, Called said) {
        return new Mentions(wide).in(clause, language, said);
    }

    /**
     * What a client asks to see, in their own words where these say more than a thing's name.
     *
     * @return none where the product shall be seen and cannot be
     */
    public List<Sight> asked(List<String> item, Called said) {
        return new AskedPicture(lexicon, said).of(item, in(item, Language.EN, said, true).sights());
    }

    /**
     * Whether words without a verb name something to see: more than a light or an hour, and more
     * than whom it is for.
     */
    public boolean isPicture(List<String> words, Language language, Called said) {
        List<Piece> pieces =
                new PieceReader(lexicon.of(language), said.product(), said.names()).pieces(words);
        boolean relative = pieces.stream().anyMatch(one -> one.is(Part.RELATIVE));
        boolean told =
                !relative
                        && pieces.stream()
                                .anyMatch(one ->
                                        one.form() == Piece.Form.FINITE
                                                || one.form() == Piece.Form.BASE);
        boolean other = pieces.stream().anyMatch(one -> one.is(Part.PRODUCT) || one.is(Part.ORDER));
        if (told || other) {
            return false;
        }
        List<Mention> named = mentions(words, language, said);
        boolean people =
                words.size() == 1
                        && named.stream().anyMatch(one -> one.sort().isLiving() && one.several());
        // "affordable linen" of linen bedding
        boolean sold =
                named.stream()
                        .anyMatch(one ->
                                said.product().stream()
                                        .anyMatch(name -> name.contains(one.thing())));
        boolean seen = named.stream().anyMatch(this::isSeen);
        // "one torch beam": what it is of is known, if not what it is
        boolean of =
                language == Language.EN
                        && words.size() > 1
                        && pieces.stream().anyMatch(one -> isSeen(one.thing()));
        return !people && !sold && (seen || of);
    }

    private boolean isSeen(Mention one) {
        return isSeen(one.sort(), one.thing());
    }

    private boolean isSeen(@Nullable Thing thing) {
        return thing != null && isSeen(thing.sort(), thing.english());
    }

    private boolean isSeen(Sort sort, String english) {
        return sort != Sort.EVENT && sort != Sort.BODY && !lexicon.isUnseen(english);
    }

    /** Whether a clause goes on with what has to be seen. */
    public boolean orders(List<String> clause, Language language, Called said) {
        return new PieceReader(lexicon.of(language), said.product(), said.names())
                .pieces(clause).stream().anyMatch(one -> one.is(Part.ORDER));
    }

    /** What words without a verb show, in their own words where they are English. */
    public List<Sight> fragment(List<String> words, Language language, Called said) {
        Sight own = language == Language.EN ? new Fragment(wide, said).of(words) : null;
        if (own != null) {
            return List.of(own);
        }
        List<Sight> known =
                in(words, language, said, true).sights().stream()
                        .filter(one -> one.acts() || one.sort() != Sort.BODY)
                        .filter(one -> !one.things().stream().allMatch(lexicon::isUnseen))
                        .toList();
        return known.isEmpty()
                ? mentions(words, language, said).stream()
                        .filter(this::isSeen)
                        .map(Sights::framed)
                        .toList()
                : known;
    }

    /** A thing of which nobody knows what happens to it. */
    private static Sight framed(Mention one) {
        boolean living = one.sort().isLiving();
        return new Sight(
                true,
                one.said() + AskedPicture.FRAMED,
                living ? People.FACE : People.NONE,
                one.sort(),
                one.home(),
                null,
                Set.of(one.thing()),
                true);
    }

    /**
     * What a clause shows.
     *
     * @param orders whether what follows it in the same sentence has to be seen too
     */
    public record Seen(List<Sight> sights, boolean orders) {
        public Seen {
            sights = List.copyOf(sights);
        }
    }

    /**
     * An English clause that tells what is done, as one picture in its own words, with {@code
     * {product}} and {@code {person}}; null where it is none.
     */
    public @Nullable String deed(List<String> clause, Called said) {
        return new Deeds(wide, said).of(clause);
    }

    /** What a few English words that stand alone name of a picture, lower case. */
    public NoteKind note(List<String> words) {
        return new NoteReader(wide).read(words);
    }

    /** The same words with an article before them where the first thing of them wants one. */
    public String articled(List<String> words) {
        return new NoteReader(wide).articled(words);
    }

    /** What sort of thing an English noun phrase names, by all nouns that are known anywhere. */
    public @Nullable Sort sortAnywhere(String english) {
        Thing thing = wide.head(english);
        return thing == null ? null : thing.sort();
    }

    /** Whether a subject was cut off at one of its ends, and shows nothing. */
    public boolean isHalf(String subject) {
        return SubjectCheck.isHalf(subject);
    }

    /** Whether a word speaks of the piece itself: "video", "billboard". */
    public boolean isAboutFilm(String word) {
        return lexicon.isAboutFilm(word);
    }

    /** What is known of English phrases. */
    public EnglishPhrases phrases() {
        return new EnglishPhrases(lexicon);
    }

    /** How things without an action are shown, and where they are at home. */
    public Ways ways() {
        return ways;
    }

    /** How a thing can be shown: what happens to just this thing first, then to any of its sort. */
    public List<Ways.Way> waysOf(Sight sight) {
        List<Ways.Way> own = pictures.of(sight.things());
        List<Ways.Way> any = ways.of(sight.sort());
        if (own.isEmpty()) {
            return any;
        }
        List<Ways.Way> all = new ArrayList<>(own);
        all.addAll(any);
        return all;
    }

    /** What happens to just this thing. */
    public List<Ways.Way> ownOf(Sight sight) {
        return pictures.of(sight.things());
    }

    /** Whether it is known what happens to just such a thing. */
    public boolean hasPictures(String english) {
        return !pictures.of(Set.of(english)).isEmpty();
    }

    /** The thing that an English noun phrase ends with; null where that is not known. */
    public @Nullable String thing(String english) {
        Thing thing = lexicon.head(english);
        return thing == null ? null : thing.english();
    }

    /** How many of these are of just this thing. */
    public int picturesOf(Sight sight) {
        return pictures.of(sight.things()).size();
    }

    /** What sort of thing an English noun phrase names; null where that is not known. */
    public @Nullable Sort sort(String english) {
        Thing thing = lexicon.head(english);
        return thing == null ? null : thing.sort();
    }

    /** Where the things of an English phrase usually are; empty where they can be anywhere. */
    public String home(String english) {
        LanguageTable table = lexicon.of(Language.EN);
        String[] words = english.toLowerCase(Locale.ROOT).split("[ ,;:.]+", -1);
        for (String word : words) {
            Piece noun = table.noun(word);
            Thing thing = noun == null ? null : noun.thing();
            if (thing != null && !thing.home().isEmpty()) {
                return thing.home();
            }
        }
        return "";
    }

    /** English for a noun of another language, by its last part where it is a compound. */
    public @Nullable String english(String noun, Language language) {
        LanguageTable table = lexicon.of(language);
        String lower = noun.toLowerCase(Locale.ROOT);
        Piece known = table.noun(lower);
        if (known == null && language == Language.DE) {
            known = table.tail(lower.substring(lower.lastIndexOf(' ') + 1));
        }
        return known == null ? null : known.english();
    }
}
