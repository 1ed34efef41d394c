package dev.shotlist.sight;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.Arrays;
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
        wide = new Lexicon(files, new WideNouns(files));
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
                        language == Language.EN ? Verbatim.of(clause, table, said) : null,
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
        LanguageTable table = wide.of(language);
        List<Piece> pieces = new PieceReader(table, said.product(), said.names()).pieces(clause);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            NounGroup group = NounGroup.at(pieces, i, language == Language.EN);
            if (group == null) {
                continue;
            }
            Thing thing = group.thing();
            if (thing != null && isNamed(group, pieces, i, language)) {
                mentions.add(
                        new Mention(
                                isTold(pieces, i) ? withoutFirst(group).said() : group.said(),
                                thing.english(),
                                thing.sort(),
                                group.plural(),
                                thing.home()));
            }
            i = Math.max(i, group.end() - 1);
        }
        return mentions;
    }

    /**
     * Many nouns are forms of verbs too: one that is neither several nor so much of something has
     * something before it, or opens its clause or stands all but alone; in the Romance languages
     * every noun has.
     */
    private boolean isNamed(NounGroup group, List<Piece> pieces, int at, Language language) {
        Thing thing = group.thing();
        boolean bare = language == Language.EN || pieces.get(at).is(Part.NOUN);
        boolean plain = bare && group.part() == Part.WORD && group.words().indexOf(' ') < 0;
        if (language == Language.DE || !plain || group.end() - at >= pieces.size() - 1) {
            return !isOfPeople(group, language);
        }
        if (language == Language.EN) {
            return at == 0 || group.plural() || (thing != null && thing.mass());
        }
        if (at == 0) {
            Piece next = pieces.get(Math.min(group.end(), pieces.size() - 1));
            return group.plural() && !next.is(Part.THE) && !next.is(Part.A);
        }
        Piece before = pieces.get(at - 1);
        return before.is(Part.PREPOSITION)
                || before.is(Part.AND)
                || before.is(Part.ADJECTIVE)
                || before.is(Part.WORD);
    }

    /** "We rent cargo bikes": an unknown word behind who does something is what they do. */
    private static boolean isTold(List<Piece> pieces, int at) {
        boolean noun =
                at + 1 < pieces.size()
                        && pieces.get(at).is(Part.NOUN)
                        && pieces.get(at + 1).is(Part.NOUN);
        boolean word = pieces.get(at).is(Part.WORD);
        if (at == 0) {
            // "(Femi) owns bakeries"
            return word && pieces.get(at).english().endsWith("s");
        }
        if (!noun && !word) {
            return false;
        }
        return switch (pieces.get(at - 1).part()) {
            case WE, THEY, SHE, YOU, IT, ONE, AUXILIARY -> true;
            default -> false;
        };
    }

    private static NounGroup withoutFirst(NounGroup group) {
        int space = group.words().indexOf(' ');
        return space < 0
                ? group
                : new NounGroup(
                        group.words().substring(space + 1),
                        group.part(),
                        group.thing(),
                        group.plural(),
                        group.end());
    }

    /** "One person screws them in" names no screws of a person. */
    private boolean isOfPeople(NounGroup group, Language language) {
        if (language != Language.EN || group.sort().acts()) {
            return false;
        }
        String[] said = group.words().split(" ", -1);
        for (int i = 0; i + 1 < said.length; i++) {
            Piece noun = wide.of(Language.EN).noun(said[i]);
            Thing thing = noun == null ? null : noun.thing();
            boolean somebody = said[i].equals("person") || said[i].equals("people");
            if (somebody || (thing != null && thing.sort() == Sort.PERSON)) {
                return true;
            }
        }
        return false;
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

    /** What sort of thing an English noun phrase names, by all nouns that are known anywhere. */
    public @Nullable Sort sortAnywhere(String english) {
        Thing thing = wide.head(english);
        return thing == null ? null : thing.sort();
    }

    /** Whether a word speaks of the piece itself: "video", "billboard". */
    public boolean isAboutFilm(String word) {
        return lexicon.isAboutFilm(word);
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

    /** What an English phrase begins with. */
    public enum Opening {
        /** "polishing shoes" */
        HANDS,
        /** "sleeping while the street wakes" */
        BODY,
        /** "put a cloth under the valve" */
        BASE,
        OTHER
    }

    /** What an English phrase begins with: an action and whose, or anything else. */
    public Opening opening(String english) {
        String first = english.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        LanguageTable table = lexicon.of(Language.EN);
        LanguageTable.Acts acts = table.verb(first);
        if (acts == null) {
            return Opening.OTHER;
        }
        Act.Doer doer = acts.acts().getFirst().doer();
        if (acts.form() == Piece.Form.GERUND) {
            return doer == Act.Doer.HAND
                    ? Opening.HANDS
                    : doer == Act.Doer.BODY ? Opening.BODY : Opening.OTHER;
        }
        boolean base = acts.form() == Piece.Form.BASE && doer == Act.Doer.HAND;
        return base && english.indexOf(' ') > 0 ? Opening.BASE : Opening.OTHER;
    }

    /** Whether the English word is what hands do, as an order says it: "rinse", "fold". */
    public boolean isHandwork(String word) {
        LanguageTable.Acts acts = lexicon.of(Language.EN).verb(word);
        return acts != null
                && acts.form() == Piece.Form.BASE
                && acts.acts().getFirst().doer() == Act.Doer.HAND;
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

    /** "The drum rotate" as it goes on behind "show" is "the drum rotates" as it is seen. */
    public String asSeen(String english) {
        String[] words = english.split(" ", -1);
        if (words.length < 2 || !words[0].equalsIgnoreCase("the")) {
            return english;
        }
        LanguageTable table = lexicon.of(Language.EN);
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            LanguageTable.Acts acts = table.verb(lower);
            Piece small = table.small(lower);
            boolean told = acts != null && acts.form() != Piece.Form.BASE;
            if (told || (small != null && small.is(Part.AUXILIARY))) {
                return english;
            }
        }
        for (int i = 2; i < words.length; i++) {
            Piece before = table.noun(words[i - 1]);
            boolean one = before == null || !before.plural();
            if (one && table.verb(words[i]) != null && table.noun(words[i]) == null) {
                words[i] = EnglishForms.third(words[i]);
                return String.join(" ", words);
            }
        }
        return english;
    }

    /** Whether the subject of a scene names something to see and something that happens. */
    public boolean isPicture(String subject) {
        return SubjectCheck.isPicture(subject, lexicon);
    }

    /** Whether an English phrase tells something that no camera sees: a name, a wish, a doubt. */
    public boolean isTalk(String phrase) {
        return SubjectCheck.isTalk(phrase, lexicon);
    }

    /** Whether any word of an English phrase is a thing that is known. */
    public boolean namesThing(String english) {
        LanguageTable table = lexicon.of(Language.EN);
        return Arrays.stream(english.toLowerCase(Locale.ROOT).split("[ ,;:.]+", -1))
                .anyMatch(word -> table.noun(word) != null || word.length() > LONGEST_SMALL);
    }

    /** Words up to this length, in letters, may be small words: "in and the" names nothing. */
    private static final int LONGEST_SMALL = 4;
}
