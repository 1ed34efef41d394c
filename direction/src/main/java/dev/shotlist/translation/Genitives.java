package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What belongs to a noun: "las manos de una encajera", "die Hände der Oma". */
final class Genitives {
    private static final Set<String> GERMAN_ARTICLES =
            Set.of(
                    "des", "der", "eines", "einer", "meiner", "seiner", "ihrer", "seines", "ihres",
                    "meines", "unserer", "unseres");

    private final List<Word> words;
    private final Language language;

    Genitives(List<Word> words, Language language) {
        this.words = words;
        this.language = language;
    }

    /** The head with all owners that stand behind it. */
    NounPhrase with(NounPhrase head, NounReader nouns) {
        NounPhrase whole = head;
        int at = head.end();
        while (at < words.size()) {
            int of = isOf(at) ? 1 : 0;
            boolean owned = of > 0 ? !isOfVerb(head, at) : isBare(head, at);
            String her = of > 0 ? pronoun(at + of) : null;
            if (her != null) {
                whole = Possession.with(whole, her, at + of + 1);
                return whole;
            }
            NounPhrase owner = owned && at + of < words.size() ? nouns.at(at + of) : null;
            if (owner == null) {
                return whole;
            }
            whole = Possession.of(whole, owner);
            at = whole.end();
        }
        return whole;
    }

    /** "a mão dela" is her hand; null where no pronoun owns anything. */
    private @Nullable String pronoun(int at) {
        Word.Small small = at < words.size() ? words.get(at).small() : null;
        if (small == null || small.kind() != Kind.SUBJECT) {
            return null;
        }
        return switch (small.english()) {
            case "she" -> "her";
            case "he" -> "his";
            case "they" -> "their";
            default -> null;
        };
    }

    private boolean isOf(int at) {
        Word word = words.get(at);
        boolean french =
                language == Language.FR
                        && (word.said().equals("des") || word.said().equals("de la"));
        return french || word.is(Kind.OF);
    }

    /** Whether the preposition belongs to a verb, before it or behind. */
    private boolean isOfVerb(NounPhrase head, int at) {
        boolean infinitive =
                at + 1 < words.size()
                        && words.get(at + 1).is(Form.INFINITIVE)
                        && words.get(at + 1).noun() == null;
        return infinitive || isTakenOut(head);
    }

    /** "saca el pan del horno" takes it out of the oven. */
    private boolean isTakenOut(NounPhrase head) {
        for (int i = 0; i < head.end() && i < words.size(); i++) {
            Word.Verb verb = words.get(i).verb();
            if (verb != null && words.get(i).noun() == null && EnglishClass.REMOVAL.has(verb)) {
                return head.article() != Kind.A || head.sort() != Sort.BODY;
            }
        }
        return false;
    }

    /** German needs no preposition: "der Oma", "eine Tasse Tee". */
    private boolean isBare(NounPhrase head, int at) {
        if (language != Language.DE) {
            return false;
        }
        Word word = words.get(at);
        boolean measured =
                EnglishClass.PARTITIVE.has(head.head())
                        && at == head.end()
                        && word.noun() != null
                        && word.isCapital();
        return measured || GERMAN_ARTICLES.contains(word.said().toLowerCase(Locale.ROOT));
    }
}
