package dev.shotlist.director.account;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can sensibly be done with which things before a camera: a table is wiped down and no roof, a
 * loaf is bitten and no flour.
 *
 * @param kinds last words of nouns by what fits such things: {@code top}, {@code bitten}
 * @param fixed what is carried nowhere, though a hand may reach it
 * @param unseen English nouns that briefs use for what nobody can film
 * @param music English nouns that are music where a song is told
 * @param loose words before a noun that count it or point at it: "million", "actual"
 * @param barred words of a brief's own talk, with which nothing that can be seen is named
 * @param senses what words do not mean in a trade
 */
record Handling(
        Map<String, Things> kinds,
        Set<String> fixed,
        Set<String> unseen,
        Set<String> music,
        Set<String> loose,
        Set<String> barred,
        List<Sense> senses) {
    /**
     * Things with which the same can be done.
     *
     * @param slots of a story, from which such things come
     * @param nouns last words of what they are called
     */
    record Things(Set<String> slots, Set<String> nouns) {
        Things {
            slots = Set.copyOf(slots);
            nouns = Set.copyOf(nouns);
        }
    }

    /**
     * Words that mean something else in a trade.
     *
     * @param words of all languages, of which one in a brief tells the trade
     * @param not English nouns that are read there and not meant: "obra" of a theatre is no
     *     building site
     */
    record Sense(Set<String> words, Set<String> not) {
        Sense {
            words = Set.copyOf(words);
            not = Set.copyOf(not);
        }
    }

    Handling {
        kinds = Map.copyOf(kinds);
        fixed = Set.copyOf(fixed);
        unseen = Set.copyOf(unseen);
        music = Set.copyOf(music);
        loose = Set.copyOf(loose);
        barred = Set.copyOf(barred);
        senses = List.copyOf(senses);
    }

    /** English nouns that are not meant where a brief has these words, lower case. */
    Set<String> unmeant(Set<String> said) {
        Set<String> not = new HashSet<>();
        for (Sense one : senses) {
            if (one.words().stream().anyMatch(said::contains)) {
                not.addAll(one.not());
            }
        }
        return not;
    }

    /** Kinds of which a thing in that slot of a story is one. */
    List<String> of(String slot, String thing) {
        return kinds.entrySet().stream()
                .filter(one -> one.getValue().slots().contains(slot))
                .map(Map.Entry::getKey)
                .filter(kind -> fits(kind, thing))
                .toList();
    }

    /** Whether a thing is one of those of which a picture of that kind can be true. */
    boolean fits(String kind, String thing) {
        Things things = kinds.get(kind);
        Set<String> heads = things == null ? Set.of() : things.nouns();
        String plain = headed(thing);
        String head = plain.substring(plain.lastIndexOf(' ') + 1);
        return heads.contains(plain)
                || heads.contains(head)
                || heads.contains(EnglishForms.singular(head));
    }

    /** "A ball of string" is a ball; "loaves on a tray" are loaves. */
    private static String headed(String thing) {
        String plain = EnglishArticles.withoutArticle(thing.toLowerCase(Locale.ROOT));
        int end = plain.length();
        for (String joint : JOINTS) {
            int at = plain.indexOf(joint);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return plain.substring(0, end);
    }

    private static final List<String> JOINTS =
            List.of(" of ", " on ", " in ", " with ", " under ", " before ", ", ", " turning ");

    /**
     * A thing as a picture may name it: without what only counts it, and by what can be done with
     * it; null where it is nothing to see.
     *
     * @param song whether the piece is of a song, of which its words for music speak
     */
    @Nullable Mention shown(Mention one, boolean song) {
        String thing = one.thing();
        if (unseen.contains(thing) || (song && music.contains(thing))) {
            return null;
        }
        List<String> kept = new ArrayList<>();
        String[] words = one.said().split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            boolean last = i == words.length - 1;
            boolean talk = barred.contains(word) || (word.indexOf('\'') >= 0 && !isOwner(word));
            if (talk && !last) {
                return null;
            }
            if (last || !loose.contains(word)) {
                kept.add(words[i]);
            }
        }
        String first = kept.getFirst();
        if (kept.size() > 1 && (first.equals("an") || first.equals("a"))) {
            kept.set(0, EnglishArticles.startsWithVowel(kept.get(1)) ? "an" : "a");
        }
        Sort sort = one.sort() == Sort.HELD && fixed.contains(thing) ? Sort.LARGE : one.sort();
        return new Mention(String.join(" ", kept), thing, sort, one.several(), one.home());
    }

    private static boolean isOwner(String word) {
        return word.endsWith("'s") || word.endsWith("s'");
    }
}
