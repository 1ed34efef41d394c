package dev.shotlist.reading.naming;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The product that stands in quotation marks: "the single 'Paper Lanterns'", "for 'La Sieste', a
 * film".
 */
final class TitledProduct {
    /** Behind a word that names nothing a longer quotation is a line, in words. */
    private static final int LONGEST_TITLE = 3;

    /** So far before a song's title stands what it is: "the single is called". */
    private static final int SONG_REACH = 6;

    private final BriefText brief;
    private final LineFinder lines;
    private final NounPhrase phrases;
    private final @Nullable Candidate best;
    private final SaidBrand brand;

    TitledProduct(
            BriefText brief,
            LineFinder lines,
            NounPhrase phrases,
            @Nullable Candidate best,
            SaidBrand brand) {
        this.brief = brief;
        this.lines = lines;
        this.phrases = phrases;
        this.best = best;
        this.brand = brand;
    }

    /** A quoted title is the product, and the noun in front of it says of what kind. */
    @Nullable Fact<ProductWords> find() {
        for (Quote quote : lines.titles()) {
            int before = quote.start() - 2;
            while (before > 0
                    && brief.sameClause(before, quote.start() - 2)
                    && brief.isAny(before, Kind.NAME_MARK, Kind.STOP)
                    && !brief.isAny(before, Kind.NOUN, Kind.ORG)) {
                before--;
            }
            String words = Phrases.oneLine(quote.words(brief.text));
            if (words.isEmpty() || (before >= 0 && brief.tokens[before].aside)) {
                continue;
            }
            Hit noun = brief.over(Kind.NOUN, Math.max(0, before));
            noun = noun == null ? brief.over(Kind.ORG, Math.max(0, before)) : noun;
            noun = noun == null ? besideTitle(quote) : noun;
            boolean said =
                    noun == null
                            && before >= 0
                            && brief.tokens[before].isWord()
                            && !isMarked(before);
            if (said && words.chars().filter(c -> c == ' ').count() >= LONGEST_TITLE) {
                // "something like "It holds more than paint"" is a line
                continue;
            }
            Span span = brief.chars(quote.from(), quote.to());
            if ((noun != null && noun.kind() == Kind.ORG && brand.fact() == null)
                    || brief.is(Kind.BRAND_MARK, before)) {
                brand.settle(new Fact<>(words, span, 0.85));
            }
            if (!brief.is(Kind.PERSON, before)) {
                return new Fact<>(new ProductWords(words, kindOf(noun)), span, 0.85);
            }
        }
        return null;
    }

    /** "'Hedgerow', a board game", "notre fromagerie ambulante, « La Chèvre »". */
    private @Nullable Hit besideTitle(Quote quote) {
        WholePhrase phrase = new WholePhrase(brief);
        if (brief.mark(quote.end() + 1, ',')) {
            int start = phrase.afterArticle(quote.end() + 2);
            Hit noun = phrase.listed(start, phrase.end(start));
            // "..., Weingut Zilliken" is who makes it
            if (noun != null && (start > quote.end() + 2 || noun.kind() != Kind.ORG)) {
                return noun;
            }
        }
        int comma = quote.start() - 2;
        Hit nearest = null;
        for (int i = comma - 1; brief.mark(comma, ',') && brief.sameClause(i, comma - 1); i--) {
            Hit noun = brief.at(Kind.ORG, i);
            noun = noun == null ? brief.at(Kind.NOUN, i) : noun;
            // "Novo single da banda Maré Baixa, 'Ferrugem'"
            if (noun != null && brief.cue(Cue.WORK, i)) {
                return noun;
            }
            nearest = nearest == null ? noun : nearest;
        }
        return nearest;
    }

    private boolean isMarked(int before) {
        return brief.isAny(before, Kind.NAME_MARK, Kind.BRAND_MARK)
                || brief.isAny(before + 1, Kind.NAME_MARK, Kind.BRAND_MARK);
    }

    private @Nullable String kindOf(@Nullable Hit noun) {
        if (noun != null) {
            return brief.slice(phrases.start(noun), noun.end());
        }
        return best == null ? null : brief.slice(best.start(), best.end());
    }

    /** Whether what is sold is a song: a title behind "our new single". */
    boolean isSong() {
        for (Quote quote : lines.titles()) {
            for (int i = quote.start() - 2; i >= 0 && i > quote.start() - SONG_REACH; i--) {
                Hit noun = brief.over(Kind.NOUN, i);
                if (noun != null && brief.sameClause(i, quote.start() - 2)) {
                    return noun.value().equals("music");
                }
            }
        }
        return false;
    }
}
