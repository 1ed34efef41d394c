package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.ApposedProduct.Things;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pronoun says of the name before it: "Pigeon. It's a bank card", "I invented the Grabbet,
 * it's a clamp", "The Lantern Paddle is back ... It's a group kayak trip".
 */
final class PronounStatement {
    /** Further on "it" is seldom what the piece is about. */
    private static final int LAST_SENTENCE = 3;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;
    private final Things things;

    PronounStatement(BriefText brief, List<Name> names, Things things) {
        this.brief = brief;
        this.names = names;
        this.things = things;
        phrase = new WholePhrase(brief);
    }

    @Nullable Stated at(int that) {
        int from = behindCopula(that);
        if (from < 0
                || !brief.cue(Cue.ONE, from)
                || brief.tokens[that].sentence > LAST_SENTENCE
                || that != brief.clauseStart(that)) {
            return null;
        }
        Name spoken = spokenOf(that);
        return spoken == null ? null : things.at(phrase.afterArticle(from), spoken, false);
    }

    /** Where "it is", "c'est", "es", "è" ends; -1 where nothing of the kind begins. */
    private int behindCopula(int that) {
        boolean contracted = brief.cue(Cue.CONTRACTION, that) || brief.key(that, "it's");
        if (contracted) {
            return that + 1;
        }
        if (brief.cue(Cue.THAT, that) && brief.cue(Cue.COPULA, that + 1)) {
            return that + 2;
        }
        boolean implied =
                brief.language == Language.ES
                        || brief.language == Language.PT
                        || brief.language == Language.IT;
        return implied && brief.cue(Cue.COPULA, that) ? that + 1 : -1;
    }

    /** The subject of the sentence before, or the name that ends right in front. */
    private @Nullable Name spokenOf(int that) {
        Name beside = NameFinder.endingAt(names, that - 1);
        if (brief.sameSentence(that - 1, that) && isThing(beside)) {
            return beside;
        }
        int before = brief.sentenceStart(that) - 1;
        return before < 0 || !brief.firstOfSentence(that)
                ? null
                : subject(brief.sentenceStart(before));
    }

    private @Nullable Name subject(int sentence) {
        int start = sentence;
        while (start < brief.size() && brief.cue(Cue.ARTICLE, start)) {
            start++;
        }
        Name name = NameFinder.startingAt(names, sentence);
        name = name == null ? NameFinder.startingAt(names, start) : name;
        if (isThing(name)) {
            return name;
        }
        // "Pigeon. It's a bank card": a word alone is a name whatever it means
        boolean alone =
                name == null
                        && sentence == 0
                        && isCapital(0)
                        && brief.sentenceEnd(0) <= 2
                        && !brief.isAny(0, Kind.FORMAT, Kind.PLATFORM, Kind.UNIT);
        return alone ? new Name(0, 1, false, false) : null;
    }

    private static boolean isThing(@Nullable Name name) {
        return name != null && !name.person() && !name.place();
    }

    private boolean isCapital(int at) {
        Token token = brief.tokens[at];
        return token.isWord() && token.capital && token.quote < 0;
    }
}
