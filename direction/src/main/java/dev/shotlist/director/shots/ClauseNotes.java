package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether one clause of a brief notes down a picture, and which. */
final class ClauseNotes {
    private final NoteWords known;
    private final ShotWords shotWords;
    private final Sights sights;
    private final Packaging packaging;
    private final Language language;
    private final BriefWords words;
    private final BriefWords plain;
    private final NotePictures pictures;
    private final EnglishNotes english;
    private final AskedPictures asked;
    private final Happenings happenings;

    /**
     * @param words without what is settled elsewhere
     * @param plain without colors too
     */
    ClauseNotes(
            Settled settled,
            BriefWords words,
            BriefWords plain,
            NoteWords known,
            ShotWords shotWords,
            Sights sights) {
        this.known = known;
        this.shotWords = shotWords;
        this.sights = sights;
        this.language = settled.reading().language();
        this.words = words;
        this.plain = plain;
        pictures = new NotePictures(known, sights);
        english = new EnglishNotes(words, known, sights, pictures);
        packaging = new Packaging(words, known.containers(), pictures);
        asked = new AskedPictures(words, known, sights, pictures);
        happenings = new Happenings(settled, words, known, shotWords, sights);
    }

    /** Whether the word is one that no camera sees. */
    boolean isUnseen(int word) {
        return isEnglish()
                ? known.never().contains(words.lower(word))
                : shotWords.unfilmable().isUnseen(words.lower(word), language);
    }

    Sights sights() {
        return sights;
    }

    /** "one cow, looking offended" */
    boolean isContinued(int from, int to) {
        return isEnglish()
                && words.unshut(from, to)
                && words.lower(from).endsWith("ing")
                && sights.phrases().tells(words.key(from, to) + " it");
    }

    BriefPicture continued(BriefPicture note, int from, int to) {
        List<String> english = new ArrayList<>(note.english());
        english.addAll(List.of(words.key(from, to).split(" ", -1)));
        ShotOrder before = note.order();
        ShotOrder order =
                new ShotOrder(
                        before.words() + ' ' + words.key(from, to),
                        before.size(),
                        before.move(),
                        null,
                        false,
                        false);
        NoteKind kind = sights.note(english);
        return new BriefPicture(order, english, kind == NoteKind.DONE ? kind : NoteKind.TOLD);
    }

    /** "A referee blows it in the rain" goes on with what was told before. */
    boolean goesOn(int from, int to) {
        for (int i = from; isEnglish() && i + 1 < to; i++) {
            if (words.lower(i).equals("it")) {
                return true;
            }
        }
        return false;
    }

    /** "Please show a real bird actually landing, not a cartoon one"; null for all else. */
    @Nullable BriefPicture asked(int from, int to) {
        return isEnglish() ? asked.of(from, to) : null;
    }

    /** How clients go about their work, by the word that each step begins at. */
    Map<Integer, List<BriefPicture>> worked(int from, int to) {
        Set<String> ands = known.happenings().ands(language);
        return new WorkRow(words, language, known.asks(), ands, shotWords, pictures).of(from, to);
    }

    /** "A ferryman in 1958 refuses to stop": what somebody does, whatever it is. */
    @Nullable BriefPicture happening(int from, int to) {
        BriefPicture packed = isEnglish() ? packaging.of(from, to) : null;
        if (packed != null) {
            return packed;
        }
        BriefPicture used = isEnglish() ? asked.used(from, to) : null;
        if (used != null) {
            return used;
        }
        Happenings.Told told = happenings.in(from, to);
        if (told == null) {
            return null;
        }
        // "someone writes a message": what somebody does is seen, whatever it is done to
        List<String> seen =
                told.english().stream().filter(word -> !known.never().contains(word)).toList();
        return pictures.plain(told.said(), seen, NoteKind.TOLD);
    }

    /** Null where it is none. */
    @Nullable BriefPicture note(int from, int to) {
        BriefPicture happening = happening(from, to);
        if (happening != null) {
            return happening;
        }
        if (to - from > known.longest() || isColors(from, to)) {
            return null;
        }
        int end = unplaced(from, to);
        if (end < to) {
            return note(from, end);
        }
        BriefPicture told = isEnglish() ? english.told(from, to) : null;
        if (told != null) {
            return told;
        }
        Set<String> speech = known.speech().getOrDefault(language, Set.of());
        for (int i = from; i < to; i++) {
            boolean name = i > from && language != Language.DE && words.isCapital(i);
            if (name || words.isFigure(i) || speech.contains(words.lower(i))) {
                return null;
            }
        }
        return isEnglish() ? english.named(from, to) : translated(from, to);
    }

    /** "Nan winking at the end": when it is seen is no part of it. */
    private int unplaced(int from, int to) {
        boolean placed =
                isEnglish()
                        && to - from > WHEN + 1
                        && words.key(to - WHEN, to - 1).equals("at the")
                        && ENDS.contains(words.lower(to - 1));
        return placed ? to - WHEN : to;
    }

    /** "at the end" */
    private static final int WHEN = 3;

    private static final Set<String> ENDS = Set.of("end", "start", "beginning", "close");

    /** "oatmeal and dusty blue" are no things, nor is what ends in a color. */
    private boolean isColors(int from, int to) {
        int colors = 0;
        for (int i = from; i < to; i++) {
            colors += plain.unshut(i, i + 1) ? 0 : 1;
        }
        int head = language == Language.EN || language == Language.DE ? to - 1 : from;
        return colors > 0 && (!plain.unshut(head, head + 1) || (colors > 1 && head == from));
    }

    /** Whether it says what somebody does or where, though it speaks of the piece too. */
    boolean isTold(int from, int to) {
        return isEnglish() && english.told(from, to) != null;
    }

    private @Nullable BriefPicture translated(int from, int to) {
        String said = words.written(from, to);
        String translation = shotWords.english(said, language);
        if (translation == null) {
            return null;
        }
        List<String> lower =
                List.of(translation.toLowerCase(Locale.ROOT).strip().split("[ ,]+", -1));
        if (lower.contains("")) {
            return null;
        }
        return pictures.plain(said, lower, sights.note(lower));
    }

    private boolean isEnglish() {
        return language == Language.EN;
    }
}
