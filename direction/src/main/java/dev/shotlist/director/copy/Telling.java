package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.CopyEditor;
import dev.shotlist.director.facts.FactWords;
import dev.shotlist.director.words.Aloud;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the copy may tell of the product: what the brief says, in its own words, and nothing else.
 */
public final class Telling {
    /** An audience longer than this is a target group and no way to speak to anybody. */
    private static final int LONGEST_AUDIENCE = 6;

    private final Settled settled;
    private final CopyPatterns patterns;
    private final Set<String> articles;
    private final CopyEditor editor;
    private final Aloud aloud;
    private final Forbidden forbidden;
    private final Dice dice;
    private final boolean unnamed;

    /**
     * @param unnamed whether the name is only the word for what the piece is about
     */
    public Telling(
            Settled settled,
            CopyPatterns patterns,
            FactWords known,
            Aloud aloud,
            Forbidden forbidden,
            Dice dice,
            boolean unnamed) {
        this.unnamed = unnamed;
        this.settled = settled;
        this.articles = known.articles();
        this.editor = new CopyEditor(known);
        this.patterns = patterns;
        this.aloud = aloud;
        this.forbidden = forbidden;
        this.dice = dice;
    }

    /**
     * The name that the piece signs with: the product's own, else the maker's; null without one.
     */
    public @Nullable String name() {
        String name = settled.product().name();
        String brand = settled.product().brand();
        if (!unnamed && isProper(name)) {
            return name;
        }
        return brand == null || brand.isBlank() ? null : brand;
    }

    /** What the piece is about, as the brief calls it: its plain word, else its name. */
    public @Nullable String subject() {
        boolean same = settled.reading().language() == settled.language();
        String noun = settled.noun();
        String lower = noun == null ? "" : noun.toLowerCase(Locale.ROOT);
        boolean weak = patterns.saysNothing().contains(lower) || patterns.weak().contains(lower);
        boolean says = noun != null && !weak;
        if (!same || !says) {
            return name();
        }
        String english = Noun.english(settled);
        return english == null ? noun : english;
    }

    /** In a sentence, where it is an English fact that is none. */
    String sentence(String fact) {
        return settled.language() == Language.EN
                ? SpokenFact.of(fact, patterns.spokenFacts())
                : fact;
    }

    /** What trades ask for in each country. */
    LocalCalls calls() {
        return patterns.calls();
    }

    /** Without what is said to the makers: "come visit us i guess". */
    String edited(String text) {
        return editor.edited(text);
    }

    /** With figures and units as a voice says them. */
    String aloud(String text) {
        return aloud.said(text, settled.language());
    }

    /** What a song or film is called; null where nothing in the brief says it. */
    public @Nullable String title() {
        String name = name();
        boolean said = settled.reading().product() != null;
        return name == null && said ? Words.capitalised(settled.product().name()) : name;
    }

    /** "Saltmarsh by Wren & Reed": the name with who makes it, where both are known. */
    @Nullable String signed() {
        String called = name();
        String name = called == null || !isSentence(called) ? called : settled.product().brand();
        String traded = name == null ? null : TradeName.of(name, settled);
        if (traded != null) {
            return traded;
        }
        String brand = settled.product().brand();
        boolean proper =
                brand != null && !brand.isBlank() && !Character.isLowerCase(brand.charAt(0));
        if (name == null || brand == null || !proper) {
            return name;
        }
        boolean made = settled.language() == Language.EN || isMaker(name, brand);
        boolean same =
                !made
                        || name.toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT))
                        || brand.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        String signed = filled(patterns.signed(), "signed", name, "").replace("{brand}", brand);
        return same || forbidden.text(signed) ? name : signed;
    }

    /** Whether the brief writes the maker behind the name: "Brina di Ferrero-Drago". */
    private boolean isMaker(String name, String brand) {
        String text = settled.reading().text();
        for (String by : MAKERS) {
            if (text.contains(name + by + brand)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> MAKERS =
            List.of(" de ", " di ", " da ", " do ", " von ", " par ", " por ", ", de ", ", di ");

    /** A name of its own and no plain word for the thing. */
    private boolean isProper(String name) {
        String noun = settled.noun();
        if (settled.reading().product() == null || name.equals(noun)) {
            return false;
        }
        return Character.isUpperCase(name.codePointAt(0));
    }

    /** "This is Harbour." or, by a witness, "Then came Harbour." */
    @Nullable String spokenName(boolean byWitness) {
        String name = name();
        if (name == null || isSentence(name)) {
            return null;
        }
        String traded = TradeName.of(name, settled);
        if (traded != null && !byWitness) {
            return traded + ".";
        }
        String said = traded == null || articled(traded).equals(traded) ? name : traded;
        return byWitness
                ? filled(patterns.witness(), "witness", articled(said), "")
                : filled(patterns.spoken(), "spoken", articled(name), "");
    }

    /** "La Clínica Albor": a name that begins with its trade has the article of that. */
    private String articled(String name) {
        return TradeArticles.with(
                name, patterns.articles().getOrDefault(settled.language(), Map.of()));
    }

    /** "We're here, day or night." was taken for a name, and nobody says "This is We're here". */
    private static boolean isSentence(String name) {
        boolean stops = ".!?".indexOf(name.charAt(name.length() - 1)) >= 0;
        return stops && Words.count(name) > 2;
    }

    /**
     * "Borrowbox is the tool library in Stirling."
     *
     * @param what in the brief's words
     */
    @Nullable String introduced(String what) {
        String name = name();
        boolean sound = name != null && !forbidden.text(what);
        if (!sound || name == null) {
            return null;
        }
        boolean article = articles.contains(Words.first(what));
        return filled(article ? patterns.introduced() : patterns.apposed(), "introduced", name, "")
                .replace("{what}", what)
                .replace("{What}", Words.capitalised(what));
    }

    /** Whether the word stands before a noun: "a", "der". */
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** Whether the brief writes the trade before the name, and the copy does too. */
    boolean isTraded(String name) {
        return TradeName.of(name, settled) != null;
    }

    /** "For people who hate mornings." in the brief's words. */
    @Nullable String audience() {
        Fact<String> said = settled.reading().audience();
        if (said == null || settled.reading().language() != settled.language()) {
            return null;
        }
        String words = whole(said.span());
        if (words.isEmpty() || !isAddressed(said.span())) {
            return null;
        }
        int count = Words.count(words);
        boolean plain =
                words.codePoints().allMatch(c -> Character.isLetter(c) || " '’-".indexOf(c) >= 0);
        if (!plain || count < 2 || count > LONGEST_AUDIENCE || forbidden.text(words)) {
            return null;
        }
        String first = words.substring(0, words.indexOf(' ')).toLowerCase(Locale.ROOT);
        boolean told =
                List.of(words.toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                        .anyMatch(RELATIVES::contains);
        // "for buyers in the Gulf" tells the makers for whom; "for people who hate mornings" us
        return LEADS_IN.contains(first) || !told
                ? null
                : filled(patterns.audience(), "audience", "", words);
    }

    private static final Set<String> RELATIVES =
            Set.of("who", "whose", "que", "quienes", "quem", "qui", "dont", "die", "der", "che");

    /** The audience to the end of its clause; empty where it goes on for longer than that. */
    private String whole(Span span) {
        String words = words(span);
        if (settled.language() == Language.EN) {
            return words;
        }
        String text = settled.reading().text();
        int end = text.offsetByCodePoints(0, span.end());
        int to = end;
        while (to < text.length() && ",.;:!?()\n\u2014".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String rest = text.substring(end, to).strip();
        if (rest.isEmpty()) {
            return words;
        }
        return Words.count(rest) <= LONGEST_REST ? words + ' ' + rest : "";
    }

    private static final int LONGEST_REST = 2;

    /** "For people who hate mornings" speaks to them; "gen z vibe" is a look. */
    private boolean isAddressed(Span span) {
        String text = settled.reading().text();
        String before = text.substring(0, text.offsetByCodePoints(0, span.start())).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return LEADS_IN.contains(last);
    }

    /** Where the span begins with one of these, the pattern would say it twice. */
    private static final List<String> LEADS_IN =
            List.of("for", "para", "pour", "für", "per", "audience", "target");

    private String words(Span span) {
        String text = settled.reading().text();
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(0, span.end())).strip();
    }

    private String filled(
            Map<Language, List<String>> by, String purpose, String name, String audience) {
        List<String> ways =
                by.getOrDefault(settled.language(), by.getOrDefault(Language.EN, List.of()));
        return dice.pick(ways, purpose).replace("{name}", name).replace("{audience}", audience);
    }
}
