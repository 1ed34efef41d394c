package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.PieceFacts;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures that a brief notes down between its facts: "fog, reeds, one torch beam",
 * "drone over the canal", "a crowd that dances". Its own words are the film that a client has in
 * mind, and stand before whatever is known of such products.
 */
final class PictureNotes {
    private final NoteWords known;
    private final Language language;
    private final BriefWords words;
    private final ClauseNotes clauses;
    private final BriefWords facts;
    private final List<BriefWords.Part> goods;
    private final BriefWords.@Nullable Part viewers;
    private final List<BriefPicture> all = new ArrayList<>();

    PictureNotes(
            Settled settled, BriefWords said, NoteWords known, ShotWords shotWords, Sights sights) {
        this.known = known;
        Reading reading = settled.reading();
        language = reading.language();
        words = withoutFacts(settled, said);
        Fact<String> audience = reading.audience();
        viewers = audience == null ? null : words.part(audience.span());
        goods =
                Stream.of(reading.product(), reading.brand())
                        .filter(Objects::nonNull)
                        .map(one -> words.part(one.span()))
                        .toList();
        BriefWords plain = words.without(reading.colors());
        clauses = new ClauseNotes(settled, words, plain, known, shotWords, sights);
        facts =
                plain.without(reading.moods())
                        .without(reading.style().stream().filter(PictureNotes::isLook).toList())
                        .without(present(reading.pace()));
    }

    private static boolean isLook(Fact<StyleWord> word) {
        return switch (word.value().aspect()) {
            case LIGHT, AESTHETIC, CAMERA, HOUR, SEASON -> true;
            default -> false;
        };
    }

    private static BriefWords withoutFacts(Settled settled, BriefWords open) {
        Reading reading = settled.reading();
        return open.without(PieceFacts.of(reading))
                .without(present(reading.copyLanguage()))
                .without(reading.features());
    }

    private static List<? extends Fact<?>> present(@Nullable Fact<?> fact) {
        return fact == null ? List.of() : List.of(fact);
    }

    /** Those alone that the brief asks to be shown: "please show a real bird landing". */
    List<BriefPicture> asked() {
        for (int from = 0; from < words.size(); from = words.clauseEnd(from)) {
            BriefPicture asked = clauses.asked(from, words.clauseEnd(from));
            if (asked != null && all.stream().noneMatch(one -> isSame(one, asked))) {
                all.add(asked);
            }
        }
        return List.copyOf(all);
    }

    /** In the brief's order, each once. */
    List<BriefPicture> found() {
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && !words.endsSentence(to - 1)) {
                to++;
            }
            sentence(from, to);
            from = to;
        }
        return new NoteCompany(words, known, clauses.sights()).joined(all);
    }

    /** One item that tells is a picture anywhere; a bare word is one only in a list of such. */
    private void sentence(int from, int to) {
        List<BriefPicture> notes = new ArrayList<>();
        List<BriefPicture> row = new ArrayList<>();
        int before = all.size();
        int strange = 0;
        int items = 0;
        boolean sold = false;
        boolean spoken = false;
        Map<Integer, List<BriefPicture>> worked = clauses.worked(from, to);
        for (int clause = from; clause < to; clause = words.clauseEnd(clause)) {
            int end = Math.min(to, words.clauseEnd(clause));
            List<BriefPicture> steps = worked.getOrDefault(clause, List.of());
            if (!steps.isEmpty()) {
                all.addAll(steps);
                row.addAll(steps);
                continue;
            }
            BriefPicture shown = clauses.asked(clause, end);
            BriefPicture asked = shown == null ? clauses.happening(clause, end) : shown;
            if (asked != null && all.stream().noneMatch(one -> isSame(one, asked))) {
                all.add(asked);
                row.add(asked);
                continue;
            }
            strange += isClient(clause, end) || clauses.goesOn(clause, end) ? 2 : 0;
            items++;
            if (isHeading(clause, end) && !isLabel(clause, end)) {
                continue;
            }
            boolean told = clauses.isTold(clause, end);
            boolean viewed = viewers != null && words.within(clause, end, viewers);
            if (spoken || (viewed && !isShown(clause, end)) || (!told && isFact(clause, end))) {
                sold |= isSold(clause, end);
                spoken |= isLabel(clause, end);
                continue;
            }
            if (!notes.isEmpty() && clauses.isContinued(clause, end)) {
                BriefPicture whole = clauses.continued(notes.removeLast(), clause, end);
                notes.add(whole);
                row.add(whole);
                continue;
            }
            BriefPicture note = clauses.note(clause, end);
            if (note != null) {
                notes.add(note);
                row.add(note);
            } else if (isLabel(clause, end)) {
                spoken = true;
            } else {
                strange++;
            }
        }
        add(notes, strange, items, sold);
        // what is sure at once was added before what only its company makes a picture
        all.subList(before, all.size()).sort(Comparator.comparingInt(row::indexOf));
    }

    private void add(List<BriefPicture> notes, int strange, int items, boolean sold) {
        long more = notes.stream().filter(one -> one.kind() != NoteKind.BARE).count();
        boolean some = notes.size() > 1 && strange <= 1 && items >= known.list();
        boolean list = some || (notes.size() >= known.list() && strange * 2 < notes.size());
        boolean whole = strange == 0 && more > 0 && (notes.size() > 1 || !sold);
        for (BriefPicture note : notes) {
            boolean sure =
                    switch (note.kind()) {
                        case TOLD, DONE -> strange <= 1 || strange < notes.size();
                        case NAMED -> list || whole;
                        default -> list || (strange == 0 && notes.size() > 1);
                    };
            if (sure && all.stream().noneMatch(one -> isSame(one, note))) {
                all.add(note);
            }
        }
    }

    /** "Children running on the beach" are whom it is for, and are seen too. */
    private boolean isShown(int from, int to) {
        boolean first = viewers != null && words.within(from, from + 1, viewers);
        BriefPicture note = first ? clauses.note(from, to) : null;
        return note != null && (note.happens() || note.kind() == NoteKind.TOLD);
    }

    private boolean isSold(int from, int to) {
        return goods.stream().anyMatch(one -> words.within(from, to, one));
    }

    /** "Voice: an older man": what stands behind such a word is no picture. */
    private boolean isLabel(int from, int to) {
        Set<String> speech = known.speech().getOrDefault(language, Set.of());
        boolean colon = words.gap(to - 1).stripLeading().startsWith(":");
        return colon && to - from <= 2 && speech.contains(words.lower(to - 1));
    }

    /** "ideia: roupa no varal": what heads the pictures is none of them. */
    private boolean isHeading(int from, int to) {
        boolean colon = words.gap(to - 1).stripLeading().startsWith(":");
        return colon && to - from == 1 && clauses.isUnseen(from);
    }

    /** "Our buyers are teachers": whoever says so lists no pictures. */
    private boolean isClient(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.client().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(BriefPicture one, BriefPicture other) {
        return one.english().containsAll(other.english())
                || other.english().containsAll(one.english());
    }

    /** Whether it says what is settled elsewhere: a length, a genre, a mood, nothing but colors. */
    private boolean isFact(int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            if (!words.unshut(i, i + 1)) {
                return true;
            }
            if (known.craft().contains(words.lower(i))) {
                return true;
            }
            open |= facts.unshut(i, i + 1) && facts.lower(i).length() > SMALL;
        }
        return !open;
    }

    private static final int SMALL = 2;
}
