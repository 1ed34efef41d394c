package dev.shotlist.world;

import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words that name the kinds, indexed for a language when a brief of it first comes. */
final class KindWords {
    private final List<KindIndex.Entry> entries;
    private final Map<Language, Set<String>> friends;
    private final Plurals plurals;
    private final Map<Language, Named> byLanguage = new ConcurrentHashMap<>();
    private final Map<Language, PhraseIndex<KindIndex.Entry>> doings = new ConcurrentHashMap<>();

    /**
     * @param index finds the kinds by these words
     * @param words what names each kind, with plurals
     */
    private record Named(
            PhraseIndex<KindIndex.Entry> index, Map<KindIndex.Entry, List<String>> words) {}

    /**
     * @param friends words of a language that look like an English kind and are none
     */
    KindWords(List<KindIndex.Entry> entries, Map<Language, Set<String>> friends) {
        this.entries = entries;
        this.friends = friends;
        plurals = new Plurals(entries.stream().map(KindIndex.Entry::words).toList());
    }

    /**
     * Tells of the names in a text, its own language's before English ones; those of the other
     * languages are never needed for it.
     */
    void find(String text, Language language, PhraseIndex.Finding<KindIndex.Entry> each) {
        named(language).index().find(text, language, each);
        if (language != Language.EN) {
            String plain = withoutFriends(text, friends.getOrDefault(language, Set.of()));
            named(Language.EN).index().find(plain, language, each);
        }
    }

    /** Tells of what a text says that something does, in the text's own language. */
    void findDoing(String text, Language language, PhraseIndex.Finding<KindIndex.Entry> each) {
        doings.computeIfAbsent(language, this::doing).find(text, language, each);
    }

    private PhraseIndex<KindIndex.Entry> doing(Language language) {
        PhraseIndex<KindIndex.Entry> index = new PhraseIndex<>();
        for (KindIndex.Entry entry : entries) {
            index.add(Map.of(language, entry.does().getOrDefault(language, List.of())), entry);
        }
        return index;
    }

    /** French "pub" is an advert and "car" says why: an English kind is not meant by them. */
    private static String withoutFriends(String text, Set<String> friends) {
        StringBuilder plain = null;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > from && friends.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.replace(from, i, "x".repeat(i - from));
            }
            from = i + 1;
        }
        return plain == null ? text : plain.toString();
    }

    private Named named(Language language) {
        return byLanguage.computeIfAbsent(language, this::name);
    }

    private Named name(Language language) {
        Named named = new Named(new PhraseIndex<>(), new IdentityHashMap<>());
        for (KindIndex.Entry entry : entries) {
            List<String> words =
                    plurals.with(entry.words().getOrDefault(language, List.of()), language);
            named.index().add(Map.of(language, words), entry);
            named.words().put(entry, words);
        }
        return named;
    }

    /** What names the kind in a language, with plurals. */
    List<String> of(KindIndex.Entry entry, Language language) {
        return named(language).words().getOrDefault(entry, List.of());
    }

    /** What names the kind in every language, with plurals. */
    Map<Language, List<String>> of(KindIndex.Entry entry) {
        Map<Language, List<String>> all = new EnumMap<>(entry.words());
        all.replaceAll((language, words) -> plurals.with(words, language));
        return all;
    }
}
