package dev.shotlist.defaults;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.reading.Avoidance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a forbidden thing would show of itself: "no kids" is no toddler and no pram either. */
final class Bans {
    /** A wish of more words than this is a sentence; only itself is looked for. */
    private static final int LONGEST = 4;

    private record Entry(
            List<String> named,
            @Nullable Set<String> shows,
            @Nullable Set<Ban.Part> parts,
            @Nullable String who,
            @Nullable Set<ShotSize> sizes,
            @Nullable Set<CameraMovement> moves,
            boolean heard) {}

    /**
     * @param plain words that say nothing of a forbidden thing
     * @param shots what is filmed of it, and no part of it
     * @param unseen what is said, heard or felt, as a whole or as the last word of a wish: "health
     *     claims", "cheesy"
     */
    private record BanFile(
            String asOf,
            String source,
            Set<String> plain,
            Set<String> shots,
            Set<String> unseen,
            List<Entry> bans) {}

    private final Set<String> plain;
    private final Set<String> shots;
    private final Set<String> unseen;
    private final Map<String, Entry> byName = new HashMap<>();

    Bans(FactFiles files) {
        BanFile file = files.read("defaults/bans.json", BanFile.class);
        plain = file.plain();
        shots = file.shots();
        unseen = file.unseen();
        for (Entry entry : file.bans()) {
            entry.named().forEach(name -> byName.put(name, entry));
        }
    }

    List<Ban> of(List<Avoidance> avoid) {
        List<Ban> bans = new ArrayList<>();
        for (Avoidance one : avoid) {
            String english = one.english().toLowerCase(Locale.ROOT).strip();
            String said = one.words().toLowerCase(Locale.ROOT).strip();
            Ban ban = ban(english);
            bans.add(ban);
            if (!said.equals(english) && said.length() > 2 && !ban.heard()) {
                // a negative prompt holds the plain thing, never "no" and the client's words
                bans.add(worded(english, List.of(forms(said)), Set.of(), Set.of()));
            }
        }
        return bans;
    }

    private Ban ban(String english) {
        List<String> words = content(english);
        Entry whole = named(english);
        if (whole == null) {
            whole = named(String.join(" ", words));
        }
        if (whole == null) {
            whole = people(english);
        }
        if (whole != null) {
            return known(english, whole);
        }
        if (isUnseen(english, words)) {
            return new Ban(english, List.of(), Set.of(), null, Set.of(), Set.of(), true);
        }
        for (int from = 1; from < words.size(); from++) {
            Entry tail = named(String.join(" ", words.subList(from, words.size())));
            if (tail != null && (tail.sizes() != null || tail.moves() != null)) {
                return worded(
                        english,
                        alternatives(words.subList(0, from)),
                        orNone(tail.sizes()),
                        orNone(tail.moves()));
            }
        }
        boolean sentence = words.size() > LONGEST || words.isEmpty();
        return worded(
                english,
                sentence ? List.of(forms(english)) : alternatives(words),
                Set.of(),
                Set.of());
    }

    /** "People in the flats", "people of any kind": nobody at all is the safe reading. */
    private @Nullable Entry people(String english) {
        for (String joint : PLACING) {
            int at = english.indexOf(joint);
            Entry entry = at < 0 ? null : named(english.substring(0, at));
            if (entry != null && entry.parts() != null && entry.parts().contains(Ban.Part.BODY)) {
                return entry;
            }
        }
        return null;
    }

    private static final List<String> PLACING =
            List.of(
                    " in the ",
                    " in any ",
                    " in it",
                    " of any ",
                    " at all",
                    " anywhere",
                    " inside");

    /** "hype", "health claims", "too cheesy": a tone or a phrase is in no picture. */
    private boolean isUnseen(String english, List<String> words) {
        return unseen.contains(english)
                || (!words.isEmpty()
                        && (unseen.contains(words.getLast())
                                || unseen.contains(String.join(" ", words))
                                || heard(words.getLast())));
    }

    /** "motivational music" is heard as music is. */
    private boolean heard(String word) {
        Entry entry = named(word);
        return entry != null && entry.heard() && entry.shows() == null;
    }

    /** Lists have the plural, briefs may have one. */
    private @Nullable Entry named(String thing) {
        Entry exact = byName.get(thing);
        return exact != null ? exact : byName.get(thing + 's');
    }

    private static Ban known(String name, Entry entry) {
        Set<String> shows = entry.shows();
        boolean films = entry.sizes() != null || entry.moves() != null;
        boolean bare = films || (entry.heard() && shows == null);
        return new Ban(
                name,
                shows != null ? List.of(shows) : bare ? List.of() : List.of(forms(name)),
                orNone(entry.parts()),
                entry.who(),
                orNone(entry.sizes()),
                orNone(entry.moves()),
                entry.heard());
    }

    private static Ban worded(
            String name, List<Set<String>> words, Set<ShotSize> sizes, Set<CameraMovement> moves) {
        return new Ban(name, words, Set.of(), null, sizes, moves, false);
    }

    /** "Any cheesy stock footage of kids" is about kids. */
    private List<String> content(String english) {
        List<String> words = new ArrayList<>();
        for (String word : english.split(" ", -1)) {
            if (!word.isBlank() && !plain.contains(word)) {
                words.add(word);
            }
        }
        if (words.size() > 1 && shots.contains(words.getLast())) {
            String joined = String.join(" ", words);
            if (!byName.containsKey(joined)) {
                words.removeLast();
            }
        }
        return words;
    }

    private List<Set<String>> alternatives(List<String> words) {
        List<Set<String>> all = new ArrayList<>();
        for (String word : words) {
            Entry entry = named(word);
            Set<String> shows = entry == null ? null : entry.shows();
            all.add(shows == null ? forms(word) : shows);
        }
        return all;
    }

    /** A word and its singular. */
    private static Set<String> forms(String word) {
        String one = EnglishForms.singular(word);
        return one.equals(word) ? Set.of(word) : Set.of(word, one);
    }

    private static <T> Set<T> orNone(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }
}
