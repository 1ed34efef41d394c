package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.world.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the brief wants to see: one person; the audience and groups are nobody to cast. */
public final class WishedPerson {
    private final @Nullable Person named;
    private final @Nullable String words;
    private final String who;
    private final @Nullable String told;
    private final Agreement agreement;
    private final PersonWords known;
    private final Language language;

    /**
     * @param shown whom the brief shows without asking for; null for nobody
     * @param named whom it introduces by name or as who writes it; null for nobody
     * @param trade English word for what that person does; null where the brief does not say it
     */
    public WishedPerson(
            Settled settled,
            PersonWords known,
            Agreement agreement,
            @Nullable String shown,
            @Nullable Person named,
            @Nullable String trade) {
        this.named = named == null || isVoice(settled, named.brief()) ? null : named;
        String asked = words(settled, known);
        // scrambled words may be a person with a slot in it, and are nobody
        String plain = shown == null || shown.indexOf('{') >= 0 ? null : shown;
        String seen = asked == null ? plain : asked;
        this.words = seen == null && this.named != null ? trade : seen;
        this.told = named == null ? told(settled, known) : null;
        String said = words == null ? PersonWords.ANYBODY : known.who(words);
        this.who = said.equals(PersonWords.ANYBODY) && told != null ? told : said;
        this.agreement = agreement;
        this.known = known;
        this.language = settled.reading().language();
    }

    /** As whom a witness is spoken of who is only called by what they do. */
    private static @Nullable String told(Settled settled, PersonWords known) {
        if (settled.specs().format() != Format.TESTIMONIAL) {
            return null;
        }
        String text = settled.reading().text();
        for (Fact<StyleWord> word : settled.reading().style()) {
            boolean person = word.value().aspect() == StyleWord.Aspect.PERSON;
            if (person && !EnglishForms.isPlural(word.value().words())) {
                int end = text.offsetByCodePoints(0, word.span().end());
                return known.spoken(text.substring(end), settled.reading().language());
            }
        }
        return null;
    }

    private static boolean isDenied(Settled settled, Fact<StyleWord> word, PersonWords known) {
        String text = settled.reading().text();
        String before = text.substring(0, text.offsetByCodePoints(0, word.span().start()));
        return known.isDenied(before, settled.reading().language());
    }

    private static @Nullable String words(Settled settled, PersonWords known) {
        String audience = settled.product().audience();
        for (Fact<StyleWord> word : settled.reading().style()) {
            String words = word.value().words();
            boolean person = word.value().aspect() == StyleWord.Aspect.PERSON;
            boolean group = EnglishForms.isPlural(words) || words.contains(" and ");
            boolean watching = audience != null && audience.contains(words);
            boolean heard = settled.sound().voice() != null && isVoice(settled, words);
            boolean denied = isDenied(settled, word, known);
            if (person && !group && !watching && !heard && !denied && known.isCastable(words)) {
                return words;
            }
        }
        return null;
    }

    /** "Narration by an older man" wants him heard, not seen. */
    private static boolean isVoice(Settled settled, String words) {
        var voice = settled.sound().voice();
        String description = voice == null ? null : voice.description();
        return description != null && description.contains(words);
    }

    /** That person where the idea has nobody; null where the brief wishes nobody. */
    public @Nullable Person alone() {
        if (named != null) {
            return named;
        }
        return words == null
                ? null
                : new Person(
                        Prop.firstWords(EnglishArticles.withoutArticle(words), Prop.LONGEST_LOOK),
                        agreement.withArticle(EnglishArticles.withoutArticle(words)),
                        who);
    }

    /** Whether the brief says who it is, so that nobody else may play. */
    public boolean isNamed() {
        return named != null;
    }

    /** The brief's words for that person; null where it wants nobody in particular. */
    public @Nullable String words() {
        return words;
    }

    /** "she", "he" or "they", as the brief's words say. */
    public String who() {
        return who;
    }

    /**
     * The idea's person as the brief wishes, with what the idea has them wear; the idea's own where
     * the brief wishes nobody.
     */
    public @Nullable Person cast(@Nullable Person own) {
        if (own != null && isPair(own)) {
            // what two do together nobody does alone
            return own;
        }
        if (named != null && own != null) {
            return named;
        }
        if (words == null || own == null) {
            if (own == null) {
                return null;
            }
            Person home = new Person(known.atHome(own.look(), language), own.brief(), own.who());
            return told == null ? home : known.turned(home, told);
        }
        String bare = EnglishArticles.withoutArticle(words);
        String look = Prop.firstWords(bare + dressed(bare, own.look()), Prop.LONGEST_LOOK);
        return new Person(
                look,
                agreement.withArticle(bare),
                who.equals(PersonWords.ANYBODY) ? own.who() : who);
    }

    private static boolean isPair(Person own) {
        return PAIRS.stream().anyMatch(own.brief()::contains);
    }

    private static final List<String> PAIRS = List.of(" couple", " family");

    /** Who is called by one word alone is dressed in two things, or nobody knows them again. */
    private static String dressed(String bare, String look) {
        String[] parts = look.split(", ", -1);
        boolean alone = bare.indexOf(' ') < 0 && parts.length > PARTS;
        String other = alone ? parts[parts.length - 2] : "";
        boolean face = FACE.stream().anyMatch(other::contains);
        boolean from = other.indexOf(' ') < 0;
        return (alone && !face && !from ? ", " + other : "") + worn(look);
    }

    /** Who it is and where from come first. */
    private static final int PARTS = 3;

    private static final List<String> FACE =
            List.of(
                    "stubble",
                    "beard",
                    "hair",
                    "curls",
                    "braid",
                    "plait",
                    "scar",
                    "lipstick",
                    "locs");

    /** Of "man in his fifties, grey stubble, camel coat" what anybody could have on. */
    private static String worn(String look) {
        String[] parts = look.split(", ", -1);
        return parts.length < 2 ? "" : ", " + parts[parts.length - 1];
    }
}
