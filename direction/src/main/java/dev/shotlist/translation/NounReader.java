package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases: determiners, modifiers, the head, and what belongs to it. */
final class NounReader {
    private final List<Word> words;
    private final Language language;
    private final Modifiers modifiers;
    private final Genitives genitives;

    NounReader(List<Word> words, Language language) {
        this.words = words;
        this.language = language;
        modifiers = new Modifiers(words, language);
        genitives = new Genitives(words, language);
    }

    /** The phrase that begins there; null where none does. */
    @Nullable NounPhrase at(int from) {
        Determiners determiners = Determiners.at(words, from);
        List<String> adjectives = new ArrayList<>();
        int i = determiners.end();
        while (modifiers.isBefore(i)) {
            adjectives.add(modifiers.english(i));
            i++;
        }
        if (i == words.size()) {
            return substantive(determiners, adjectives, i);
        }
        Word word = words.get(i);
        if (word.noun() != null && (word.small() == null || determiners.article() != null)) {
            return phrase(determiners, adjectives, NounHead.listed(word.noun()), i + 1);
        }
        if (isNewOne(i, determiners, adjectives)) {
            return substantive(determiners, List.of(nonNullAdjective(word)), i + 1);
        }
        if (!NounHead.isUnlisted(word, determiners)) {
            return substantive(determiners, adjectives, i);
        }
        if (word.is(Form.INFINITIVE)) {
            return null;
        }
        NounHead head = NounHead.unlisted(word, determiners, !adjectives.isEmpty());
        return phrase(determiners, adjectives, head, i + 1);
    }

    private NounPhrase phrase(
            Determiners determiners, List<String> adjectives, NounHead first, int from) {
        NounHead head = first;
        int i = from;
        while (i < words.size() && words.get(i).isUnknown() && words.get(i).isCapital()) {
            // "Abuela Kart" and other names keep together
            head = head.with(words.get(i));
            i++;
        }
        while (modifiers.isBehind(i)) {
            adjectives.addFirst(modifiers.english(i));
            i++;
        }
        if (!adjectives.isEmpty() && modifiers.isSecond(i)) {
            adjectives.add("and " + modifiers.english(i + 1));
            i += 2;
        }
        boolean several = determiners.isPlural() || isSeveral(determiners.end(), from);
        head = several ? head.counted() : head;
        List<String> before = new ArrayList<>(determiners.quantifiers());
        before.addAll(adjectives);
        NounPhrase phrase =
                new NounPhrase(
                        String.join(" ", before),
                        head.english(),
                        "",
                        "",
                        determiners.article(),
                        head.plural(),
                        head.isMass() || head.name(),
                        head.sort(),
                        adjectives.size() + (head.listed() == null ? 0 : 1),
                        head.unknown(),
                        i);
        return genitives.with(phrase, this);
    }

    /** "poner la nueva": an adjective behind an article, with nothing that it could describe. */
    private boolean isNewOne(int i, Determiners determiners, List<String> adjectives) {
        Word word = words.get(i);
        boolean ends = i + 1 == words.size() || words.get(i + 1).is(Kind.AND);
        return determiners.article() != null
                && determiners.quantifiers().isEmpty()
                && adjectives.isEmpty()
                && word.adjective() != null
                && word.verb() == null
                && word.small() == null
                && ends;
    }

    private static String nonNullAdjective(Word word) {
        return word.adjective() == null ? word.said() : word.adjective();
    }

    private static final Set<String> PLURAL_ARTICLES =
            Set.of("les", "ces", "ses", "mes", "tes", "leurs", "nos", "vos");

    /** "les bras": the article alone tells that they are two. */
    private boolean isSeveral(int behind, int from) {
        String noun = words.get(from - 1).said().toLowerCase(Locale.ROOT);
        return language == Language.FR
                && behind > 0
                && PLURAL_ARTICLES.contains(words.get(behind - 1).said().toLowerCase(Locale.ROOT))
                && (noun.endsWith("s") || noun.endsWith("x"));
    }

    /** "los pequeños": an adjective that stands for who or what has it. */
    private static @Nullable NounPhrase substantive(
            Determiners determiners, List<String> adjectives, int end) {
        if (determiners.article() == null || adjectives.isEmpty()) {
            return null;
        }
        return new NounPhrase(
                String.join(" ", adjectives),
                "one",
                "",
                "",
                determiners.article(),
                false,
                false,
                null,
                adjectives.size(),
                0,
                end);
    }
}
