package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Verb;

/** Verbs in the form that they have, with or without somebody who acts. */
final class VerbPhrases {
    private final Clause clause;
    private final PartsOfSpeech speech;
    private final Agreement agreement;
    private final Reflexives reflexives;
    private final ImpersonalVerbs impersonals;
    private final GermanInfinitives germanInfinitives;

    VerbPhrases(Clause clause, PartsOfSpeech speech) {
        this.clause = clause;
        this.speech = speech;
        agreement = new Agreement(clause);
        reflexives = new Reflexives(clause, agreement);
        impersonals = new ImpersonalVerbs(clause, speech, agreement, reflexives);
        germanInfinitives = new GermanInfinitives(clause, agreement);
    }

    /** Returns the index of the word to go on with. */
    int read(Verb acts, int i) {
        return read(acts, acts.form(), i);
    }

    /** The verb in another form than its own, as an auxiliary makes it. */
    int read(Verb acts, Form form, int i) {
        clause.known++;
        int next = i + 1;
        boolean named = clause.isNamed();
        if (form == Form.INFINITIVE && clause.verb == null) {
            if (!named) {
                return impersonals.order(acts, next);
            }
            if (clause.language == Language.DE) {
                return germanInfinitives.read(acts, next);
            }
        }
        switch (form) {
            case INFINITIVE -> clause.say("to " + acts.english());
            case PARTICIPLE -> clause.say(EnglishVerb.participle(acts.english()));
            case GERUND -> gerund(acts);
            case SINGULAR, PLURAL -> {
                if (!named) {
                    return impersonals.finite(acts, next);
                }
                finite(acts, next);
            }
        }
        clause.ruledBy(acts);
        return next;
    }

    private void gerund(Verb acts) {
        if (clause.isNamed()) {
            clause.say(EnglishVerb.gerund(acts.english()) + clause.objectPronoun());
        } else {
            impersonals.gerund(acts);
        }
    }

    private void finite(Verb acts, int next) {
        boolean reflexive =
                clause.self && clause.subject != null && acts.hand() && !speech.isNoun(next);
        if (reflexive) {
            reflexives.say(acts, clause.isPlural());
        } else {
            agreement.say(acts, clause.isPlural());
        }
    }
}
