package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.VoiceWish;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a brief says that a piece is for, as a concept says it. */
record ConceptViewers(ConceptPatterns patterns, Settled settled) {
    /** A longer audience is a description and no address, in words. */
    private static final int LONGEST = 14;

    /** Whom the brief names; null where it does not. */
    @Nullable String named() {
        String audience = clause(settled.product().audience());
        boolean known = settled.reading().language() == Language.EN || isTranslated(audience);
        if (audience == null || audience.isBlank() || isVoice() || !known || isCut(audience)) {
            return null;
        }
        String[] words = audience.strip().toLowerCase(Locale.ROOT).split(" ", -1);
        boolean cut =
                patterns.noViewers().contains(words[0])
                        || patterns.noViewers().contains(words[words.length - 1]);
        boolean phrase = words.length <= LONGEST && audience.indexOf('.') < 0;
        if (Character.isDigit(audience.strip().charAt(0))) {
            // "11-14 yr olds" are people already, "16 to 25" are not
            if (audience.strip().chars().allMatch(Character::isDigit)) {
                // "55+" is nobody's age
                return null;
            }
            String people = aged(audience.strip());
            return people.contains("old") ? people : "people of " + people;
        }
        String named = words[0].equals("ones") ? "the " + audience : audience;
        boolean word = named.length() > 1 && Character.isLowerCase(named.charAt(1));
        String plain = word ? words[0] + named.substring(words[0].length()) : named;
        boolean counted = Character.isDigit(audience.charAt(audience.length() - 1));
        return cut || counted || !phrase ? null : words[0].equals("ones") ? named : plain;
    }

    /** What could not be put into English stands there as the brief has it. */
    private boolean isTranslated(@Nullable String audience) {
        Fact<String> said = settled.reading().audience();
        if (said == null || audience == null || !audience.equals(said.value())) {
            return false;
        }
        String words = settled.reading().text().substring(said.span().start(), said.span().end());
        return !words.strip().equalsIgnoreCase(audience.strip());
    }

    /** "The people who come are mostly nurses", "her granddaughters", half a name in quotes. */
    private static boolean isCut(String audience) {
        String said = ' ' + audience.toLowerCase(Locale.ROOT) + ' ';
        boolean told = said.contains(" are ") && !said.contains(" who are ");
        boolean hers = said.startsWith(" her ") || said.startsWith(" his ");
        return told || hers || audience.indexOf('"') >= 0;
    }

    private static String aged(String audience) {
        return audience.replace(" yr olds", "-year-olds").replace(" year olds", "-year-olds");
    }

    /** "People who think it is for show-offs: we get grans": up to where somebody else speaks. */
    private static @Nullable String clause(@Nullable String audience) {
        int colon = audience == null ? -1 : audience.indexOf(':');
        return audience == null || colon < 0 ? audience : audience.substring(0, colon);
    }

    /** "calm woman's voice" is nobody who watches. */
    private boolean isVoice() {
        Fact<String> audience = settled.reading().audience();
        Fact<VoiceWish> voice = settled.reading().voice();
        return audience != null
                && voice != null
                && audience.span().start() < voice.span().end()
                && audience.span().end() > voice.span().start();
    }
}
