package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;
import java.util.Set;

/** "Be" and "have", alone and with the verb that they help. */
final class Auxiliaries {
    private final Clause clause;
    private final VerbPhrases verbs;

    Auxiliaries(Clause clause, VerbPhrases verbs) {
        this.clause = clause;
        this.verbs = verbs;
    }

    /** The perfect is told as present: a shot shows what happens. */
    int have(Small small, int i) {
        int main = mainVerb(i);
        boolean perfect = clause.hasWord(i + 1) && clause.hasWord(main) && isParticiple(main, i);
        if (perfect) {
            Verb acts = requireNonNull(clause.words.get(main).verb());
            return verbs.read(acts, Form.SINGULAR, main);
        }
        Form form = small.english().equals("have") ? Form.PLURAL : Form.SINGULAR;
        return verbs.read(new Verb("have", true, form), i);
    }

    /**
     * "wird belegt", "hat verkauft": with a prefix that stays, the participle is the third person.
     */
    private boolean isParticiple(int at, int auxiliary) {
        Word word = clause.words.get(at);
        boolean alike =
                clause.language == Language.DE
                        && word.is(Form.SINGULAR)
                        && word.noun() == null
                        && FIRM.stream().anyMatch(word.said()::startsWith)
                        && clause.words.subList(auxiliary, at).stream()
                                .noneMatch(one -> one.is(Kind.AND));
        return alike || word.is(Form.PARTICIPLE);
    }

    private static final Set<String> FIRM = Set.of("be", "ver", "er", "ent", "zer");

    private int mainVerb(int i) {
        if (clause.language == Language.DE) {
            return clause.words.size() - 1;
        }
        int at = i + 1;
        while (clause.has(at, Kind.ADVERB)) {
            at++;
        }
        return at;
    }

    int be(Small small, int i) {
        boolean plural =
                clause.subject == null ? small.english().equals("are") : clause.subject.plural();
        int at = i + 1;
        while (clause.has(at, Kind.NOT)) {
            clause.denied = true;
            at++;
        }
        Word next = clause.hasWord(at) ? clause.words.get(at) : null;
        if (next != null && next.is(Form.GERUND) && next.adjective() == null) {
            return verbs.read(requireNonNull(next.verb()), Form.SINGULAR, at);
        }
        if (clause.language == Language.DE
                && next != null
                && isParticiple(clause.words.size() - 1, i)) {
            passive(plural);
            return at;
        }
        clause.verb = new Verb("be", false, Form.SINGULAR);
        boolean described = next != null && next.adjective() != null && next.noun() == null;
        if (!clause.isNamed() && described) {
            String lead = clause.sentence.withdraw("");
            clause.say("it is" + (clause.denied ? " not" : ""));
            clause.say(lead.strip());
            clause.denied = false;
            return at;
        }
        boolean silent = !clause.isNamed() && next != null && next.adjective() == null;
        if (!silent) {
            copula(plural);
        }
        return at;
    }

    /** German keeps the participle for the end. */
    private void passive(boolean plural) {
        Verb participle = requireNonNull(clause.words.getLast().verb());
        copula(plural);
        clause.say(EnglishVerb.participle(participle.english()));
        clause.verb = participle;
        clause.known++;
        clause.words.set(
                clause.words.size() - 1,
                new Word("", new Small(Kind.SILENT, ""), null, null, null));
    }

    private void copula(boolean plural) {
        clause.say(
                clause.relativePronoun() + (plural ? "are" : "is") + (clause.denied ? " not" : ""));
        clause.denied = false;
    }
}
