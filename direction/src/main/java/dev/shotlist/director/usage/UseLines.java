package dev.shotlist.director.usage;

import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Picture;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a use's lines over its pictures, with the brief's own word in them.
 *
 * @param subject what the brief calls the thing, in the copy's language; null where it does not say
 */
record UseLines(@Nullable String subject, Language language) {

    Picture over(Picture picture, ProductUse use) {
        Purpose purpose = picture.purpose();
        Map<Language, String> ways = purpose == null ? null : use.lines().get(purpose);
        String pattern = ways == null ? null : ways.get(language);
        if (pattern == null || subject == null) {
            return picture;
        }
        int at = pattern.indexOf("{noun}");
        boolean starts = at == 0 || pattern.charAt(Math.max(0, at - 2)) == '?';
        String noun = starts ? Words.capitalised(subject) : subject;
        return picture.with(picture.subject(), Map.of(language, pattern.replace("{noun}", noun)));
    }
}
