package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.world.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The thing that the camera sees for the product: itself where it can be held, else what stands for
 * it.
 *
 * @param name what a subject line calls it, English, without an article
 * @param look description for prompts, without an article, at most {@link #LONGEST_LOOK} words
 * @param recurs whether the look is one and the same object in every scene
 */
public record Prop(String name, String look, boolean recurs) {
    /** Longest recurring description, in words. */
    public static final int LONGEST_LOOK = 14;

    private static final String COLOR = "{color:";

    public static Prop of(Kind kind, Settled settled, List<PaletteColor> palette, Phrases phrases) {
        String thing = kind.thing();
        String noun = Noun.english(settled);
        if (thing != null && (kind.sort() != Kind.Sort.OPEN || noun == null)) {
            String accent =
                    kind.sort() == Kind.Sort.NATURAL
                            ? null
                            : accent(settled, palette, phrases.hues());
            String color =
                    beside(
                            thing,
                            accent == null ? ownColor(settled, kind, phrases.metals()) : accent);
            return new Prop(thing.replace("{color}", color), colored(kind.look(), color), true);
        }
        String own = kind.noun().getOrDefault(Language.EN, settled.product().name());
        if (kind.sort() == Kind.Sort.OPEN && noun != null) {
            return open(kind, settled, Noun.like(noun, own), own, phrases.metals());
        }
        if (kind.isFallback()) {
            String name = noun == null ? own : Noun.like(noun, own);
            return new Prop(name, firstWords(name, LONGEST_LOOK), kind.sort() != Kind.Sort.CONCEPT);
        }
        boolean same = noun != null && Noun.sameSort(noun, own);
        String name = same && noun != null ? Noun.like(noun, own) : own;
        return new Prop(
                name,
                named(
                        kind,
                        colored(kind.look(), ownColor(settled, kind, phrases.metals())),
                        own,
                        name),
                true);
    }

    /** "Paper white" of a paper tray is white: no word stands twice. */
    private static String beside(String thing, String color) {
        List<String> said = List.of(thing.split(" ", -1));
        return Stream.of(color.split(" ", -1))
                .filter(word -> !said.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Any thing will do, so the brief's own word stands in the look. */
    private static Prop open(
            Kind kind, Settled settled, String name, String own, Set<String> metals) {
        String look = colored(kind.look(), ownColor(settled, kind, metals));
        boolean fits = !kind.isFallback() && look.contains(' ' + own + ' ');
        String plain = fits ? look.replace(' ' + own + ' ', ' ' + name + ' ') : UNMARKED + name;
        return new Prop(name, firstWords(plain, LONGEST_LOOK), true);
    }

    /** The thing by the brief's own word alone. */
    public static Prop plain(String noun) {
        return new Prop(noun, firstWords(UNMARKED + noun, LONGEST_LOOK), true);
    }

    /** Generators garble lettering, so there is none. */
    private static final String UNMARKED = "plain unmarked ";

    /**
     * The look with the brief's own word for the thing in it: "signet ring" for "ring", where
     * nothing but a colour stands before the word.
     */
    private static String named(Kind kind, String look, String own, String name) {
        String usual = kind.look();
        boolean bare = usual.contains("} " + own + ' ') || usual.endsWith("} " + own);
        int at = (look + ' ').indexOf(own + ' ');
        if (look.contains(name) || !bare || at < 0) {
            return look;
        }
        String rest = look.substring(0, at);
        StringBuilder fresh = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!(' ' + rest).contains(' ' + word + ' ')) {
                fresh.append(fresh.isEmpty() ? "" : " ").append(word);
            }
        }
        return firstWords(rest + fresh + look.substring(at + own.length()), LONGEST_LOOK);
    }

    /** The colour of a thing that stands for the product is the film's own accent. */
    private static @Nullable String accent(
            Settled settled, List<PaletteColor> palette, Set<String> hues) {
        if (!settled.reading().colors().isEmpty()) {
            return null;
        }
        for (PaletteColor color : palette) {
            String name = color.name();
            boolean hue = name != null && hues.contains(name.substring(name.lastIndexOf(' ') + 1));
            if (color.role() == PaletteRole.ACCENT && hue) {
                return name;
            }
        }
        return null;
    }

    private static String colored(String look, String color) {
        int open = look.indexOf(COLOR);
        if (open < 0) {
            return look;
        }
        int close = look.indexOf('}', open);
        String before = EnglishArticles.before(look.substring(0, open), color);
        return firstWords(before + color + look.substring(close + 1), LONGEST_LOOK);
    }

    /** The colour that such a thing has where nobody says another; empty where it has none. */
    static String usual(String look) {
        int open = look.indexOf(COLOR);
        return open < 0 ? "" : look.substring(open + COLOR.length(), look.indexOf('}', open));
    }

    public static String ownColor(Settled settled, Kind kind, Set<String> metals) {
        String usual = usual(kind.look());
        if (kind.sort() == Kind.Sort.NATURAL) {
            return usual;
        }
        String said = saidOf(Noun.english(settled), metals);
        if (said != null) {
            return said;
        }
        for (var wish : settled.reading().colors()) {
            if (wish.value().role() != PaletteRole.BACKGROUND
                    && wish.value().role() != PaletteRole.TEXT) {
                return wish.value().name();
            }
        }
        List<PaletteColor> measured = settled.lead().palette();
        if (!measured.isEmpty() && measured.getFirst().name() != null) {
            return String.valueOf(measured.getFirst().name());
        }
        return usual;
    }

    /** The metal that the product's own words name. */
    private static @Nullable String saidOf(@Nullable String noun, Set<String> metals) {
        if (noun == null) {
            return null;
        }
        for (String word : noun.split(" ", -1)) {
            if (metals.contains(word)) {
                return noun.contains("rose gold") ? "rose gold" : word;
            }
        }
        return null;
    }

    /** What is cut behind one of these waits for a word that never comes. */
    private static final Set<String> OPEN =
            Set.of("a", "an", "and", "at", "by", "for", "from", "its", "of", "the", "to", "with");

    /** A text's beginning of so many words at most, without what is left hanging by the cut. */
    public static String firstWords(String text, int most) {
        List<String> words = List.of(text.split(" ", -1));
        if (words.size() <= most) {
            return text;
        }
        int end = most;
        while (end > 1 && OPEN.contains(words.get(end - 1))) {
            end--;
        }
        String cut = String.join(" ", words.subList(0, end));
        return cut.endsWith(",") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
