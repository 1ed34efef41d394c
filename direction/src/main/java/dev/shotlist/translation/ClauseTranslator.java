package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Clause.Actor;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One clause from its first word to its last, in English order. */
final class ClauseTranslator {
    private final Clause clause;
    private final PartsOfSpeech speech;
    private final VerbPhrases verbs;
    private final FunctionWords functionWords;

    /**
     * @param actor who acts in the clause before; null for nobody
     */
    ClauseTranslator(List<Word> words, Language language, Doers doers, @Nullable Actor actor) {
        clause = new Clause(words, language, doers);
        clause.actor = actor;
        speech = new PartsOfSpeech(clause);
        verbs = new VerbPhrases(clause, speech);
        functionWords = new FunctionWords(clause, verbs);
    }

    /** Who acts, once it is translated. */
    @Nullable Actor acting() {
        return clause.acting();
    }

    Translated translate() {
        int i = 0;
        while (clause.hasWord(i)) {
            i = step(i);
        }
        return clause.translated();
    }

    private int step(int i) {
        Word word = clause.words.get(i);
        if (speech.isVerbAfterAll(i)) {
            return verbs.read(requireNonNull(word.verb()), i);
        }
        if (word.small() != null && !word.isArticle() && !word.is(Kind.NUMBER)) {
            return functionWords.read(word.small(), i);
        }
        if (speech.isProgressive(i)) {
            return verbs.read(
                    requireNonNull(clause.words.get(i + 1).verb()).in(Form.GERUND), i + 1);
        }
        if (speech.isPronoun(i)) {
            String english = requireNonNull(word.small()).english();
            clause.doer = english.equals("all the") ? "everyone" : english;
            clause.say(clause.doer);
            return i + 1;
        }
        if (speech.isObject(i)) {
            // "le toglie il cappello" takes off a hat, and "le" is whose
            clause.object = !speech.isNoun(i + 2) && !speech.hasOwnObject(i + 1);
            return i + 1;
        }
        if (speech.isVerb(i)) {
            return verbs.read(requireNonNull(word.verb()), i);
        }
        NounPhrase found = clause.nouns.at(i);
        return found == null ? single(word, i) : noun(found);
    }

    /** A word that begins nothing longer. */
    private int single(Word word, int i) {
        if (word.adjective() != null) {
            clause.say(word.adjective());
            clause.known++;
        } else if (word.verb() != null) {
            return verbs.read(word.verb(), i);
        } else if (word.isUnknown()) {
            if (clause.subject == null || word.isCapital()) {
                clause.say(word.said());
                clause.leave(word, false);
            }
            clause.unknown++;
        }
        return i + 1;
    }

    private int noun(NounPhrase found) {
        clause.count(found);
        boolean time = found.isTime();
        clause.worked = clause.done && clause.worked == null && !time ? found : clause.worked;
        boolean first = !clause.isNamed() && clause.verb == null;
        if (isApposition()) {
            clause.sentence.comma();
        }
        if (clause.verb != null && time) {
            // "hält drei Sekunden": for so long
            clause.say("for");
        }
        boolean step = clause.done && clause.doers.shown() && found.equals(clause.worked);
        NounPhrase named = isOwnBody(found) ? Possession.with(found, "", found.end()) : found;
        clause.say(step ? found.definite() : named.said(clause.whose()));
        if (first || (clause.verb == null && clause.phrase)) {
            clause.subject = found;
            clause.phrase = false;
        }
        return found.end();
    }

    /** "schließt die Augen": in English they are hers. */
    private boolean isOwnBody(NounPhrase found) {
        Actor actor = clause.acting();
        return clause.verb != null
                && actor != null
                && actor.living()
                && found.article() == Word.Kind.THE
                && found.owner().isEmpty()
                && found.behind().isEmpty()
                && EnglishClass.OWN_BODY.has(found.head())
                && EnglishClass.ON_ONESELF.has(clause.verb);
    }

    /** A second noun without anything between it and the subject. */
    private boolean isApposition() {
        return clause.subject != null
                && clause.verb == null
                && !clause.relative
                && !clause.phrase
                && !clause.sentence.isOpen("and");
    }
}
