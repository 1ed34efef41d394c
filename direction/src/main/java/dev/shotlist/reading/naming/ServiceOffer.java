package dev.shotlist.reading.naming;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.text.Agents;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.ShownDeed;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is sold where the brief says what is done rather than what is made: "we fix bikes" sells
 * bike repair and no bikes.
 */
final class ServiceOffer {
    /** Past this sentence somebody's work is a story. */
    private static final int LAST_SENTENCE = 3;

    private static final int LONGEST_OBJECT = 3;

    private final BriefText brief;
    private final WholePhrase phrase;

    ServiceOffer(BriefText brief) {
        this.brief = brief;
        phrase = new WholePhrase(brief);
    }

    @Nullable Fact<ProductWords> find() {
        for (Hit verb : brief.all(Kind.SERVICE)) {
            Fact<ProductWords> found = isOffered(verb) ? of(verb) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "We need nurses.", "Wir suchen Pflegekräfte": what is offered is work for them. */
    @Nullable Fact<ProductWords> sought() {
        for (int i = 1; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean seeks =
                    brief.cue(Cue.SEEKS, i)
                            && (brief.cue(Cue.WE, i - 1) || brief.language == Language.IT)
                            && token.sentence <= LAST_SENTENCE
                            && !token.wantsNothing()
                            && token.quote < 0;
            int at = i + 1;
            boolean people =
                    seeks
                            && brief.sameClause(i, at)
                            && !brief.cue(Cue.CREW, at)
                            && (brief.is(Kind.PERSON, at)
                                    || Agents.isPlural(brief.language, brief.tokens[at]));
            int end = at + 1;
            if (people && (end >= brief.size() || !brief.tokens[end].isWord())) {
                String words = Phrases.oneLine(brief.slice(at, end));
                return new Fact<>(new ProductWords(words, words), brief.span(at, end), 0.5);
            }
        }
        return null;
    }

    private boolean isOffered(Hit verb) {
        Token token = brief.tokens[verb.start()];
        boolean ours = brief.language != Language.EN || brief.cue(Cue.WE, verb.start() - 1);
        return (ours || isHouse(verb))
                && token.sentence <= LAST_SENTENCE
                && !ShownDeed.holds(brief, verb.start())
                && !token.wantsNothing()
                && !token.denied
                && token.quote < 0;
    }

    /** "Gutterly cleans gutters": a name alone, and what it does. */
    private boolean isHouse(Hit verb) {
        int name = verb.start() - 1;
        Token first = brief.tokens[verb.start()];
        return name >= 0
                && first.key.endsWith("s")
                && brief.tokens[name].capital
                && name == brief.clauseStart(name)
                && !brief.is(Kind.PERSON, name)
                && !brief.cue(Cue.SOMEBODY, name)
                && !brief.is(Kind.STOP, name);
    }

    private @Nullable Fact<ProductWords> of(Hit verb) {
        int start = verb.end();
        while (brief.isAny(start, Kind.OUR) || brief.cue(Cue.ARTICLE, start)) {
            start++;
        }
        int end = phrase.end(start);
        if (!phrase.headLast() && !brief.cue(Cue.GENITIVE, start + 1)) {
            end = Math.min(end, start + 1);
        }
        boolean thing =
                end > start
                        && end - start <= LONGEST_OBJECT
                        && brief.sameClause(verb.start(), start)
                        && !brief.tokens[start].capital;
        for (int i = start; thing && i < end; i++) {
            thing = !brief.isAny(i, Kind.PERSON, Kind.VIDEO_WORD, Kind.FORMAT, Kind.UNIT);
        }
        if (!thing) {
            return null;
        }
        String words = named(verb.value(), Phrases.oneLine(brief.slice(start, end)));
        boolean house = isHouse(verb);
        int from = house ? verb.start() - 1 : verb.start();
        String name = house ? brief.raw(from) : words;
        return new Fact<>(new ProductWords(name, words), brief.span(from, end), 0.75);
    }

    private String named(String service, String object) {
        return switch (brief.language) {
            case EN -> EnglishForms.singular(object) + " " + service;
            case DE -> service + " von " + object;
            case IT -> service + " di " + object;
            case ES, FR, PT -> service + " de " + object;
        };
    }
}
