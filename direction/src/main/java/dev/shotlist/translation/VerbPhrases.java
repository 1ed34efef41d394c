package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Small;
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
        if (!named && inverted(acts, form, next)) {
            return next + 1;
        }
        if (form == Form.INFINITIVE && clause.verb == null) {
            boolean german = clause.language == Language.DE && !clause.doers.shown();
            if (!named && german && speech.isNoun(next)) {
                // "fliegen die Späne": what looks like an infinitive is their plural
                return impersonals.finite(acts.in(Form.PLURAL), next);
            }
            if (!named) {
                return impersonals.order(acts, next);
            }
            if (clause.language == Language.DE) {
                return germanInfinitives.read(acts, next);
            }
            told(acts);
            return next;
        }
        switch (form) {
            case INFINITIVE -> clause.say("to " + acts.english());
            case PARTICIPLE -> clause.say(EnglishVerb.participle(acts.english()));
            case GERUND -> gerund(acts);
            case SINGULAR, PLURAL -> {
                if (!named || comesNext(acts, next)) {
                    return impersonals.finite(acts, next);
                }
                finite(acts, next);
            }
        }
        clause.ruledBy(acts);
        return next;
    }

    /** "Mittags fährt sie vorbei": in German who acts stands right behind the verb. */
    private boolean inverted(Verb acts, Form form, int next) {
        boolean pronoun =
                clause.language == Language.DE
                        && clause.verb == null
                        && next > 1
                        && form != Form.PARTICIPLE
                        && form != Form.GERUND
                        && clause.has(next, Word.Kind.SUBJECT);
        if (!pronoun) {
            return false;
        }
        Small who = requireNonNull(clause.words.get(next).small());
        boolean they = who.english().equals("she") && form != Form.SINGULAR;
        clause.doer = they ? "they" : who.english();
        clause.say(clause.doer);
        clause.known++;
        agreement.say(acts, form != Form.SINGULAR && clause.isPlural());
        clause.ruledBy(acts.in(form == Form.INFINITIVE ? Form.PLURAL : form));
        return true;
    }

    /** "empieza a girar": an infinitive behind its subject is what it does. */
    private void told(Verb acts) {
        boolean listed = clause.before != null && clause.before.form() == Form.INFINITIVE;
        if (listed && clause.doer.isEmpty()) {
            clause.say(acts.english());
            clause.verb = acts;
            return;
        }
        agreement.say(acts, clause.isPlural());
        clause.ruledBy(acts.in(Form.SINGULAR));
    }

    private void gerund(Verb acts) {
        if (!clause.isNamed() && clause.actor != null) {
            agreement.goOn(acts);
        } else if (clause.isNamed()) {
            clause.say(EnglishVerb.gerund(acts.english()) + clause.objectPronoun());
        } else {
            impersonals.gerund(acts);
        }
    }

    /** "... y sale vapor": behind "and" who comes stands behind the verb. */
    private boolean comesNext(Verb acts, int next) {
        return clause.phrase
                && !acts.hand()
                && EnglishClass.MOTION.has(acts)
                && clause.language != Language.DE
                && speech.isNoun(next);
    }

    private void finite(Verb acts, int next) {
        boolean reflexive =
                clause.self && clause.subject != null && acts.hand() && !speech.isNoun(next);
        if (reflexive) {
            reflexives.say(acts, clause.isPlural());
        } else {
            agreement.say(acts, clause.isPlural());
        }
        boolean thing =
                next < clause.words.size()
                        && (clause.words.get(next).isArticle() || speech.isNoun(next));
        if (thing && clause.language != Language.DE && acts.english().equals("wait")) {
            // "espera una llamada": in English one waits for it
            clause.say("for");
        }
    }
}
