package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the verb that German keeps for the end where English has it. */
final class GermanOrder {
    private final List<Word> words;

    GermanOrder(List<Word> words) {
        this.words = words;
    }

    List<Word> english() {
        List<Word> all = new ArrayList<>(words);
        int last = all.size() - 1;
        if (last < 1) {
            return all;
        }
        Word verb = all.get(last);
        boolean acts =
                verb.verb() != null
                        && verb.small() == null
                        && !(verb.isCapital() && verb.noun() != null);
        if (!acts || (verb.adjective() != null && !verb.is(Form.INFINITIVE))) {
            return all;
        }
        if (verb.is(Form.SINGULAR) && verb.said().endsWith("iert") && !all.getFirst().isArticle()) {
            // "Auszug montiert": without an article it says what is done
            Word.Verb fitted = requireNonNull(verb.verb());
            verb = new Word(verb.said(), null, null, fitted.in(Form.PARTICIPLE), null);
            all.set(last, verb);
        }
        int relative = relative(all);
        if (relative > 0) {
            // "ein Kind, das lacht": its verb stands behind all else
            all.remove(last);
            all.set(
                    relative,
                    new Word("", new Word.Small(Kind.RELATIVE, "that"), null, null, null));
            all.add(relative + 1, verb);
            return all;
        }
        boolean other = false;
        for (int i = 0; i < last; i++) {
            Word word = all.get(i);
            boolean finite =
                    word.verb() != null
                            && word.verb().isFinite()
                            && !word.isCapital()
                            && word.noun() == null;
            other |= finite || word.is(Kind.BE) || word.is(Kind.HAVE);
        }
        if (other || !(verb.is(Form.INFINITIVE) || verb.is(Form.PARTICIPLE))) {
            return all;
        }
        int behind = afterNoun(all);
        if (behind > 0 && behind < last) {
            all.remove(last);
            all.add(behind, verb);
        }
        return all;
    }

    /** Behind the first noun with what belongs to it. */
    private static int afterNoun(List<Word> all) {
        NounPhrase first = new NounReader(all, Language.DE).at(0);
        return first == null ? 0 : first.end();
    }

    private static final Set<String> PRONOUNS = Set.of("der", "die", "das");

    private static int relative(List<Word> all) {
        for (int i = 1; i < all.size(); i++) {
            boolean pronoun = PRONOUNS.contains(all.get(i).said()) && all.get(i - 1).noun() != null;
            boolean named =
                    i + 1 < all.size()
                            && (all.get(i + 1).noun() != null && all.get(i + 1).isCapital());
            if (all.get(i).is(Kind.RELATIVE) || (pronoun && !named)) {
                return i;
            }
        }
        return 0;
    }
}
