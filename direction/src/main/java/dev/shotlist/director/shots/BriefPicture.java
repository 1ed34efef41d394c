package dev.shotlist.director.shots;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sight;
import java.util.List;

/**
 * A picture that the brief notes down without calling it a shot.
 *
 * @param order as if it were ordered
 * @param english the words of it in English, lower case
 * @param kind how much of a picture it is
 */
public record BriefPicture(ShotOrder order, List<String> english, NoteKind kind) {
    public BriefPicture {
        english = List.copyOf(english);
    }

    /** Whether somebody does something in it that no story of others can stand for. */
    public boolean happens() {
        return kind == NoteKind.DONE;
    }

    /** Whether it says what goes on and does not only name a thing, as far as one can be sure. */
    public boolean tells(Language language) {
        return happens() || (kind == NoteKind.TOLD && language == Language.EN);
    }

    /** Whether all that a sight shows is in it. */
    public boolean shows(Sight sight) {
        String said = ' ' + String.join(" ", english) + ' ';
        return !sight.things().isEmpty()
                && sight.things().stream()
                        .allMatch(one ->
                                said.contains(' ' + one + ' ')
                                        || said.contains(' ' + EnglishForms.plural(one) + ' '));
    }
}
