package dev.shotlist.director.casting;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Prop;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a brief itself says that its product looks: what it is made of and which parts it has. Where
 * it says so, the look that is known of such things stands back, and with it the pictures in which
 * that look is seen.
 *
 * @param name what the brief calls a thing of the same sort that is another one than the kind's
 * @param look empty where the brief says nothing that the kind's own look contradicts
 * @param denied words of the kind's look that no picture may have then
 */
public record StatedLook(String name, String look, Set<String> denied) {
    private static final StatedLook NONE = new StatedLook("", "", Set.of());

    public StatedLook {
        denied = Set.copyOf(denied);
    }

    /** As the file has it, English, lower case. */
    public record File(
            String asOf,
            String source,
            Set<String> materials,
            Set<String> shades,
            Set<String> made,
            Set<String> being,
            Set<String> onto,
            Set<Sort> sorts,
            int mostParts,
            int longestPart) {}

    /** Nothing where something else stands for the product, or the brief is not English. */
    public static StatedLook of(
            Kind kind,
            Prop prop,
            @Nullable String noun,
            BriefWords words,
            Sights sights,
            File file) {
        boolean stands = kind.thing() != null && (kind.sort() != Kind.Sort.OPEN || noun == null);
        if (!words.isEnglish() || stands || kind.sort() == Kind.Sort.CONCEPT) {
            return NONE;
        }
        String other = noun == null ? null : other(kind, prop, noun, sights);
        if (other != null) {
            Set<String> denied = words(kind.look());
            denied.removeIf(
                    word -> !file.materials().contains(word) && !isPart(word, sights, file));
            return new StatedLook(other, Prop.plain(other).look(), denied);
        }
        StatedParts stated = new StatedParts(words, sights, file, prop.name());
        List<String> materials = stated.materials();
        List<String> parts = stated.parts();
        Set<String> own = words(kind.look());
        Set<String> said = new HashSet<>();
        materials.forEach(one -> said.addAll(words(one)));
        parts.forEach(one -> said.addAll(words(one)));
        boolean known = own.containsAll(said);
        if (said.isEmpty() || known) {
            return NONE;
        }
        // "copper hoops" are not copper copper hoops
        Set<String> named = words(prop.name());
        String before =
                materials.stream()
                        .filter(one -> !named.containsAll(words(one)))
                        .collect(Collectors.joining(" "));
        StringBuilder look = new StringBuilder(before);
        look.append(look.isEmpty() ? "plain " : " ").append(prop.name());
        for (int i = 0; i < parts.size(); i++) {
            look.append(i == 0 ? " with " : " and ").append(parts.get(i));
        }
        Set<String> denied = new HashSet<>();
        for (String word : own) {
            boolean fresh = !said.contains(word) && !words(prop.name()).contains(word);
            boolean material = file.materials().contains(word);
            if (fresh && (material || (!parts.isEmpty() && isPart(word, sights, file)))) {
                denied.add(word);
            }
        }
        return new StatedLook(
                prop.name(), Prop.firstWords(look.toString(), Prop.LONGEST_LOOK), denied);
    }

    /** Who rents violins shows no piano, though both are looked after in one kind. */
    private static @Nullable String other(Kind kind, Prop prop, String noun, Sights sights) {
        String own = prop.name();
        boolean open = kind.sort() == Kind.Sort.OPEN || kind.isFallback();
        if (open || Noun.sameSort(noun, own) || noun.contains(own) || own.contains(noun)) {
            return null;
        }
        Sort said = sights.sort(Noun.like(last(noun), own));
        boolean same = said != null && said == sights.sort(last(own)) && ALIKE.contains(said);
        return same ? Noun.like(noun, own) : null;
    }

    /** Of these each is seen to be another thing. */
    private static final Set<Sort> ALIKE = EnumSet.of(Sort.INSTRUMENT, Sort.VEHICLE, Sort.WEAR);

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static boolean isPart(String word, Sights sights, File file) {
        Sort sort = sights.sort(word);
        return sort != null && file.sorts().contains(sort);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringTokenizer all = new StringTokenizer(text.toLowerCase(Locale.ROOT), " ,{}:");
        while (all.hasMoreTokens()) {
            words.add(all.nextToken());
        }
        return words;
    }

    public Prop on(Prop prop) {
        return look.isEmpty() ? prop : new Prop(name, look, prop.recurs());
    }

    /** The kind without the pictures that show another look; whole where none would be left. */
    public Kind on(Kind kind) {
        if (denied.isEmpty()) {
            return kind;
        }
        List<Idea> ideas = new ArrayList<>();
        for (Idea idea : kind.ideas()) {
            List<Picture> beats = open(idea.beats());
            ideas.add(beats.isEmpty() ? idea : idea.with(idea.person(), beats));
        }
        return kind.withIdeas(ideas).withDetails(open(kind.details()));
    }

    private List<Picture> open(List<Picture> pictures) {
        List<Picture> open = new ArrayList<>(pictures);
        open.removeIf(one -> isDenied(one.subject().toLowerCase(Locale.ROOT)));
        return open;
    }

    /** Most subjects hold nothing of the kind and need not be cut into words. */
    private boolean isDenied(String subject) {
        for (String word : denied) {
            if (subject.contains(word)) {
                return !Collections.disjoint(words(subject), denied);
            }
        }
        return false;
    }
}
