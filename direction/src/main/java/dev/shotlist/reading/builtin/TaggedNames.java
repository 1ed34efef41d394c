package dev.shotlist.reading.builtin;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.tagging.SpanTagger.Found;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brand and product as the tables see them, in the rules' words where both mean the same. */
final class TaggedNames {
    /** What the rules are less sure of than this is a guess. */
    private static final double GUESSED = 0.6;

    /** A brand or an audience that the rules guess goes where it is this probable that none is. */
    private static final double NAMELESS = 0.97;

    /** Where the rules see no brand one must be likelier than this: briefs do without. */
    private static final double LIKELIER = 0.7;

    /**
     * What takes the place of a product that the rules found is as probable as this, and where they
     * are sure or it only heads what follows, as the next. Set on briefs of strangers that were
     * scored and never read; over marked ones the tables alone would name as many.
     */
    private static final double LIKELY = 0.5;

    private static final double SURER = 0.8;

    /** What the rules are as sure of as this is labelled or said outright. */
    private static final double SURE = 0.9;

    private final BriefText brief;
    private final List<Stretch> strangers;

    /**
     * @param strangers who and where is named in the brief
     */
    TaggedNames(BriefText brief, List<Stretch> strangers) {
        this.brief = brief;
        this.strangers = List.copyOf(strangers);
    }

    @Nullable Fact<String> brand(@Nullable Fact<String> rule, Found found) {
        Stretch said = found.stretch();
        // "Cantina Rovere" for its "Rovere"
        if (said == null || isRules(rule, said) || isPart(said, stretch(rule))) {
            return unlessNameless(rule, found);
        }
        boolean doubtful =
                found.probability() < LIKELIER
                        || brief.is(Kind.PLACE, said.end() - 1)
                        || strangers.stream().anyMatch(said::meets);
        return rule == null && doubtful
                ? null
                : new Fact<>(owner(said), brief.span(said.start(), said.end()), chance(found));
    }

    static @Nullable Fact<String> unlessNameless(@Nullable Fact<String> rule, Found found) {
        boolean guessed = rule == null || rule.confidence() < GUESSED;
        boolean nameless = found.stretch() == null && found.probability() >= NAMELESS;
        return guessed && nameless ? null : rule;
    }

    /** Whether the rules' finding stands: both mean the same, or the other is forbidden. */
    boolean isRules(@Nullable Fact<?> rule, Stretch said) {
        return said.equals(stretch(rule)) || brief.tokens[said.end() - 1].denied;
    }

    @Nullable Fact<ProductWords> product(@Nullable Fact<ProductWords> rule, Found found) {
        Stretch all = found.stretch();
        if (all == null || isRules(rule, all) || isCall(all) || isAsked(all) || isManner(all)) {
            return rule;
        }
        Stretch said = bare(all);
        String words = owner(said);
        Fact<ProductWords> own =
                new Fact<>(
                        new ProductWords(words, words),
                        brief.span(said.start(), said.end()),
                        chance(found));
        if (rule == null) {
            return own;
        }
        if (isSurer(rule, said, found.probability()) || isSame(rule, said, words)) {
            return rule;
        }
        String name = rule.value().name();
        Stretch ruled = stretch(rule);
        String noun = rule.value().noun();
        // "An app that ... Name: Partix"
        boolean named = noun == null || (ruled != null && ruled.meets(said) && !name.equals(noun));
        return named ? new Fact<>(new ProductWords(name, words), own.span(), chance(found)) : own;
    }

    /** A product that is called by a part of its house's name has the whole: "Mãos à Obra". */
    static @Nullable Fact<ProductWords> whole(
            @Nullable Fact<ProductWords> product, @Nullable Fact<String> house) {
        if (product == null || house == null || house.confidence() < SURER) {
            return product;
        }
        ProductWords words = product.value();
        boolean part =
                !words.name().equals(words.noun())
                        && words.name().length() < house.value().length()
                        && (" " + house.value() + " ").contains(" " + words.name() + " ");
        return part
                ? new Fact<>(
                        new ProductWords(house.value(), words.noun()),
                        product.span(),
                        product.confidence())
                : product;
    }

    private boolean isSurer(Fact<ProductWords> rule, Stretch said, double probability) {
        if (brief.slice(said.start(), said.end()).chars().anyMatch(Character::isISOControl)) {
            return true;
        }
        // "real estate: 3 bed flat in Lisbon"
        boolean heading = brief.mark(said.end(), ':') && brief.firstOfSentence(said.start());
        // "14 kinds of juice" are how much of it there is
        boolean counted =
                brief.tokens[said.start()].isNumber() && brief.tokens[said.start() + 1].isWord();
        double least = heading || counted || rule.confidence() >= SURE ? SURER : LIKELY;
        return (counted || rule.confidence() >= GUESSED) && probability < least;
    }

    private static boolean isPart(Stretch said, @Nullable Stretch whole) {
        return whole != null && whole.contains(said);
    }

    /** Whether the rules mean the same thing, of which they know more. */
    private boolean isSame(Fact<ProductWords> rule, Stretch said, String words) {
        String name = rule.value().name();
        String noun = rule.value().noun();
        if (words.equalsIgnoreCase(noun) || holds(name, words)) {
            return true;
        }
        Stretch ruled = stretch(rule);
        if (noun == null || ruled == null) {
            return false;
        }
        // "we fix bikes" is bike repair
        boolean derived = ruled.meets(said) && !holds(brief.text, noun);
        // "Hedgehotel, a small board game": the rules have its name besides
        boolean besides = !name.equals(noun) && (opens(words, noun) || closes(words, noun));
        return derived || besides || (opens(words, noun) && isQualified(said, noun));
    }

    private static boolean holds(String all, String part) {
        return all.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static boolean opens(String words, String noun) {
        return words.length() > noun.length() + 1
                && words.regionMatches(true, 0, noun, 0, noun.length())
                && " ,".indexOf(words.charAt(noun.length())) >= 0;
    }

    private static boolean closes(String words, String noun) {
        int from = words.length() - noun.length() - 1;
        return from > 0 && words.regionMatches(true, from, " " + noun, 0, noun.length() + 1);
    }

    /** Without the small words at either end: "our", "the", "of". */
    private Stretch bare(Stretch said) {
        int start = said.start();
        int end = said.end();
        while (end - start > 1 && isSmall(end - 1)) {
            end--;
        }
        while (end - start > 1 && isSmall(start)) {
            start++;
        }
        return new Stretch(start, end);
    }

    private boolean isSmall(int token) {
        return brief.tokens[token].isWord()
                && (brief.cue(Cue.ARTICLE, token)
                        || brief.isAny(token, Kind.OUR, Kind.BY)
                        || brief.cue(Cue.PREPOSITION, token));
    }

    /** "Oak benches from fallen trees" are the rules' "oak benches". */
    private boolean isQualified(Stretch said, String noun) {
        int next = said.start();
        int to = brief.tokens[next].from + noun.length();
        while (next < said.end() && brief.tokens[next].from < to) {
            next++;
        }
        return next < said.end()
                && (brief.mark(next, ',')
                        || brief.isAny(next, Kind.STOP, Kind.FOR)
                        || brief.cue(Cue.PREPOSITION, next));
    }

    /** "Why do octopuses have three hearts?" */
    private boolean isAsked(Stretch said) {
        int end = brief.sentenceEnd(said.start());
        return brief.mark(said.end(), '?') || brief.mark(end - 1, '?') || brief.mark(end, '?');
    }

    /** "Sage green and cream" and "dramatic lighting" are how something looks. */
    private boolean isManner(Stretch said) {
        boolean lit = said.length() > 1;
        int colors = 0;
        int others = 0;
        boolean joined = false;
        for (int at = said.start(); at < said.end(); at++) {
            lit &= brief.over(Kind.LIGHT, at) != null;
            boolean color = brief.over(Kind.COLOR, at) != null;
            colors += color ? 1 : 0;
            others += color || brief.cue(Cue.AND, at) ? 0 : 1;
            joined |= brief.cue(Cue.AND, at);
        }
        return lit || (joined && colors > 1 && others == 0);
    }

    /** "Venga, 20 segundos": one word in front of a comma that only calls out. */
    private boolean isCall(Stretch said) {
        return said.length() == 1
                && brief.firstOfSentence(said.start())
                && brief.mark(said.end(), ',');
    }

    /** "Harrow Lane Credit Union's ISA": the owner's name is without its ending. */
    private String owner(Stretch said) {
        String words = Phrases.oneLine(brief.slice(said.start(), said.end()));
        boolean owns =
                Phrases.isPossessive(words)
                        && brief.sameClause(said.end() - 1, said.end())
                        && brief.tokens[said.end()].isWord();
        words = owns ? words.substring(0, words.length() - 2) : words;
        return words.startsWith("@") && words.length() > 1 ? words.substring(1) : words;
    }

    private @Nullable Stretch stretch(@Nullable Fact<?> fact) {
        return fact == null ? null : Stretch.of(brief, fact.span());
    }

    static double chance(Found found) {
        return Math.clamp(found.probability(), 0, 1);
    }
}
