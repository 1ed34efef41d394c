package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Verb;
import java.util.Set;

/** Verbs before which nobody is named: who acts stands behind them, or is supplied. */
final class ImpersonalVerbs {
    private final Clause clause;
    private final PartsOfSpeech speech;
    private final Agreement agreement;
    private final Reflexives reflexives;

    static final String ONE_HAND = "one hand";

    /** An adverb that says it of who acts. */
    static final String SINGLY = "with one hand";

    /** Whether the last such verb had a noun to work on. */
    private boolean transitive;

    ImpersonalVerbs(
            Clause clause, PartsOfSpeech speech, Agreement agreement, Reflexives reflexives) {
        this.clause = clause;
        this.speech = speech;
        this.agreement = agreement;
        this.reflexives = reflexives;
    }

    void gerund(Verb acts) {
        supplyDoer(acts);
        clause.say(EnglishVerb.gerund(acts.english()) + clause.objectPronoun());
    }

    /** Returns the index of the word to go on with. */
    int finite(Verb acts, int next) {
        int at = next;
        StringBuilder adverbs = new StringBuilder();
        while (clause.has(at, Kind.ADVERB)) {
            adverbs.append(' ').append(requireNonNull(clause.words.get(at).small()).english());
            at++;
        }
        NounPhrase behind = speech.isNoun(at) ? clause.nouns.at(at) : null;
        if (behind != null && isInverted(acts, behind) && !isObject(acts, behind, at)) {
            subject(behind, "their");
            if (clause.self) {
                reflexives.say(acts, behind.plural());
            } else {
                agreement.say(acts, behind.plural());
            }
            clause.say(adverbs.toString().strip());
            clause.ruledBy(acts);
            return behind.end();
        }
        transitive = behind != null;
        if (EnglishClass.WEATHER.has(acts)) {
            clause.say("it is " + EnglishVerb.gerund(acts.english()));
        } else if (goesOn(acts)) {
            agreement.goOn(acts);
        } else {
            supplied(acts);
        }
        clause.ruledBy(acts);
        return next;
    }

    /** Whether who acted before acts on; a room does not. */
    private boolean goesOn(Verb acts) {
        return clause.actor != null
                && !clause.doers.shown()
                && (clause.actor.living()
                        || !acts.hand()
                        || !EnglishClass.sense(acts.english(), clause.actor.head())
                                .equals(acts.english()));
    }

    /** "entra un perro": the subject stands behind its verb. */
    private boolean isInverted(Verb acts, NounPhrase behind) {
        boolean worn = clause.self && (behind.sort() == Sort.WEAR || behind.sort() == Sort.BODY);
        boolean german = clause.language == Language.DE && !clause.doers.shown();
        boolean aided = clause.language == Language.FR && HELPING.contains(acts.english());
        return !worn && !aided && (!acts.hand() || clause.self || clause.phrase || german);
    }

    /** "klaut Karotten", "bringt einer Frau": in number or case it cannot be who acts. */
    private boolean isObject(Verb acts, NounPhrase behind, int at) {
        if (clause.language != Language.DE || clause.self) {
            return false;
        }
        boolean cased = OBLIQUE.contains(clause.words.get(at).said());
        boolean one = acts.form() == Form.SINGULAR && behind.plural() && !behind.mass();
        return cased || (one && acts.hand());
    }

    /** "aide une dame à monter": French has nobody behind these who does them. */
    private static final Set<String> HELPING =
            Set.of("help", "greet", "hug", "kiss", "admire", "watch", "look at", "invite", "meet");

    /** German articles that nobody has who acts. */
    private static final Set<String> OBLIQUE = Set.of("den", "dem", "einen", "einem", "einer");

    /** "tailler un sautereau": what is done, to what. */
    int order(Verb acts, int next) {
        NounPhrase behind = speech.isNoun(next) ? clause.nouns.at(next) : null;
        if (behind == null || !acts.hand() || clause.doers.shown()) {
            // "despertar antes del sol" works on nothing
            transitive = behind != null || clause.doers.shown() || !clause.hasWord(next);
            if (goesOn(acts)) {
                agreement.goOn(acts);
            } else {
                supplied(acts);
            }
            clause.verb = acts;
            return next;
        }
        clause.done = true;
        subject(behind, "the");
        clause.say((behind.plural() ? "are " : "is ") + EnglishVerb.participle(acts.english()));
        clause.verb = acts.in(Form.PARTICIPLE);
        return behind.end();
    }

    private void subject(NounPhrase behind, String whose) {
        clause.count(behind);
        clause.subject = behind;
        clause.say(behind.said(whose));
    }

    private void supplied(Verb acts) {
        // "dreimal spülen": who does it stands first in English
        boolean led = clause.doers.shown() && clause.verb == null && !clause.sentence.isEmpty();
        String lead = led ? clause.sentence.withdraw("") : "";
        boolean hands = supplyDoer(acts);
        boolean single = clause.doer.equals(ONE_HAND);
        agreement.say(acts, hands && !single);
        clause.say(single ? lead.replace(SINGLY, "").strip() : lead.strip());
    }

    /** Names hands or a person as who acts; true for hands. */
    private boolean supplyDoer(Verb acts) {
        boolean hands =
                acts.hand()
                        && !clause.doers.hands().isEmpty()
                        && !clause.self
                        && (transitive || clause.object);
        clause.doer = hands ? clause.doers.hands() : clause.doers.person();
        clause.doer = hands && clause.isSingleHanded() ? ONE_HAND : clause.doer;
        clause.done = true;
        clause.say(clause.doer);
        return hands;
    }
}
