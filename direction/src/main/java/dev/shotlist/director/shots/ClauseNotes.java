package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether one clause of a brief notes down a picture, and which. */
final class ClauseNotes {
    /** What somebody does or where they are is said in so few words. */
    private static final int LONGEST_TOLD = 8;

    private final NoteWords known;
    private final ShotWords shotWords;
    private final Sights sights;
    private final Language language;
    private final BriefWords words;
    private final BriefWords plain;

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
    }

    /** Whether the word is one that no camera sees. */
    boolean isUnseen(int word) {
        boolean english = language == Language.EN;
        return english
                ? known.never().contains(words.lower(word))
                : shotWords.unfilmable().isUnseen(words.lower(word), language);
    }

    Sights sights() {
        return sights;
    }

    /** "one cow, looking offended" */
    boolean isContinued(int from, int to) {
        return language == Language.EN
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
        for (int i = from; language == Language.EN && i + 1 < to; i++) {
            if (words.lower(i).equals("it")) {
                return true;
            }
        }
        return false;
    }

    /** "Please show a real bird actually landing, not a cartoon one"; null for all else. */
    @Nullable BriefPicture asked(int from, int to) {
        int at = language == Language.EN ? shown(from, to) : -1;
        if (at < 0) {
            return null;
        }
        List<String> said = new ArrayList<>();
        for (int i = at; i < to && !known.asks().breaks().contains(words.lower(i)); i++) {
            if (!words.unshut(i, i + 1) || Character.isDigit(words.lower(i).charAt(0))) {
                return null;
            }
            if (!known.asks().emphasis().contains(words.lower(i))) {
                said.add(words.lower(i));
            }
        }
        if (!said.isEmpty() && PRONOUNS.containsKey(said.getFirst())) {
            said.set(0, PRONOUNS.get(said.getFirst()));
        }
        if (said.size() < known.asks().fewest()
                || said.contains("logo")
                || said.size() > known.longest() * 2) {
            return null;
        }
        NoteKind kind = sights.note(said);
        NoteWords.Seen plainly = new NoteWords.Seen(said, null, null);
        boolean doing = said.stream().skip(1).anyMatch(ClauseNotes::isDoing);
        boolean happens = kind == NoteKind.DONE || kind == NoteKind.TOLD;
        Sort sort = sights.sortAnywhere(String.join(" ", said));
        boolean living = sort != null && sort.isLiving() && said.size() <= LONGEST_TOLD / 2;
        return happens || living || (doing && sort != null)
                ? noted(String.join(" ", said), plainly, said, NoteKind.TOLD)
                : null;
    }

    /** "See her at work": it is she. */
    private static final Map<String, String> PRONOUNS = Map.of("her", "she", "him", "he");

    private static boolean isDoing(String word) {
        return word.endsWith("ing") && word.length() > SHORTEST_DOING;
    }

    /** "Ring" and "thing" are no doings. */
    private static final int SHORTEST_DOING = 5;

    /** Where that begins which a clause asks to be shown; -1 where it asks for nothing. */
    private int shown(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (known.asks().verbs().contains(words.lower(i))) {
                return i + 1;
            }
            if (!known.asks().before().contains(words.lower(i))) {
                return -1;
            }
        }
        return -1;
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
        BriefPicture told = language == Language.EN ? told(from, to) : null;
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
        return language == Language.EN ? english(from, to) : translated(from, to);
    }

    /** "A ferryman in 1958 refuses to stop": what somebody does, whatever it is. */
    @Nullable BriefPicture happening(int from, int to) {
        if (language != Language.EN
                || to - from < FEWEST_HAPPENING
                || to - from > LONGEST_HAPPENING
                || !ONE.contains(words.lower(from))) {
            return null;
        }
        int who = -1;
        int does = -1;
        List<String> said = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            boolean figure = Character.isDigit(word.charAt(0)) && word.length() != YEAR;
            boolean client = known.client().contains(word) && !word.equals("like");
            if (!words.unshut(i, i + 1) || figure || client) {
                return null;
            }
            Sort sort = sights.sortAnywhere(word);
            who = who < 0 && i <= from + NEAR && sort != null && sort.isLiving() ? i : who;
            boolean verb = EnglishForms.isThird(word) && (sort == null || i == who + 1);
            does = does < 0 && who >= 0 && i > who && verb ? i : does;
            said.add(word.equals("it") && i > from ? "the " + Picture.PRODUCT : word);
        }
        return does < 0
                ? null
                : noted(
                        String.join(" ", said),
                        new NoteWords.Seen(said, null, null),
                        said,
                        NoteKind.TOLD);
    }

    private static final Set<String> ONE = Set.of("a", "an", "one", "two");

    private static final int FEWEST_HAPPENING = 4;

    private static final int LONGEST_HAPPENING = 18;

    private static final int NEAR = 3;

    private static final int YEAR = 4;

    /** "oatmeal and dusty blue" are no things, nor is what ends in a color. */
    private boolean isColors(int from, int to) {
        int colors = 0;
        for (int i = from; i < to; i++) {
            colors += plain.unshut(i, i + 1) ? 0 : 1;
        }
        int head = language == Language.EN || language == Language.DE ? to - 1 : from;
        return colors > 0 && (!plain.unshut(head, head + 1) || (colors > 1 && head == from));
    }

    private @Nullable BriefPicture english(int from, int to) {
        List<String> lower = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lower.add(words.lower(i));
        }
        NoteWords.Seen seen = known.seen(lower);
        String path = path(seen.words());
        if (path != null) {
            return noted(path, seen, List.of(path.split(" ", -1)), NoteKind.TOLD);
        }
        List<String> left = seen.words();
        NoteKind kind = sights.note(left);
        boolean framed = kind != NoteKind.NONE && seen.move() != null;
        String said = String.join(" ", left);
        boolean used = left.size() > 2 && left.getLast().equals("it");
        if (used && left.get(left.size() - 2).endsWith("ing")) {
            said = said.substring(0, said.length() - 2) + "the " + Picture.PRODUCT;
        }
        if (kind != NoteKind.NONE && said.equals(String.join(" ", left))) {
            said = sights.articled(left);
            // "lights go off": nobody lights anything
            boolean done = sights.phrases().thirdPerson(left.getFirst()) != null;
            said = done && said.startsWith(left.getFirst()) ? "the " + said : said;
        }
        return noted(said, seen, left, framed && kind != NoteKind.DONE ? NoteKind.TOLD : kind);
    }

    /** Whether it says what somebody does or where, though it speaks of the piece too. */
    boolean isTold(int from, int to) {
        return language == Language.EN && told(from, to) != null;
    }

    /** "a skit at 2am in the kitchen", "calm after she opens the app" */
    private @Nullable BriefPicture told(int from, int to) {
        List<String> told = known.told(List.of(words.key(from, to).split(" ", -1)));
        if (told == null || told.size() > LONGEST_TOLD) {
            return null;
        }
        List<String> tried = new ArrayList<>(List.of("she"));
        tried.addAll(told.stream().filter(word -> !Character.isDigit(word.charAt(0))).toList());
        NoteKind kind = sights.note(tried);
        NoteWords.Seen plainly = new NoteWords.Seen(told, null, null);
        boolean night = told.stream().anyMatch(known.nights()::contains);
        String said = "the " + Picture.PERSON + (night ? " awake " : " ") + String.join(" ", told);
        return kind == NoteKind.NONE ? null : noted(said, plainly, told, NoteKind.DONE);
    }

    /** "pool to skyline": the camera goes from one to the other. */
    private @Nullable String path(List<String> note) {
        int to = note.indexOf("to");
        if (to < 1 || to + 1 >= note.size()) {
            return null;
        }
        List<String> one = note.subList(0, to);
        List<String> other = note.subList(to + 1, note.size());
        boolean places =
                sights.note(one) != NoteKind.NONE
                        && sights.note(other) != NoteKind.NONE
                        && isPlace(one)
                        && isPlace(other);
        return places
                ? known.paths()
                        .getFirst()
                        .replace("{from}", "the " + String.join(" ", one))
                        .replace("{to}", "the " + String.join(" ", other))
                : null;
    }

    private boolean isPlace(List<String> note) {
        Sort sort = sights.sortAnywhere(String.join(" ", note));
        return sort == Sort.PLACE || sort == Sort.WEATHER;
    }

    private @Nullable BriefPicture translated(int from, int to) {
        String said = words.written(from, to);
        String english = shotWords.english(said, language);
        if (english == null) {
            return null;
        }
        List<String> lower = List.of(english.toLowerCase(Locale.ROOT).strip().split("[ ,]+", -1));
        if (lower.contains("")) {
            return null;
        }
        NoteWords.Seen seen = new NoteWords.Seen(lower, null, null);
        return noted(said, seen, lower, sights.note(lower));
    }

    private @Nullable BriefPicture noted(
            String said, NoteWords.Seen seen, List<String> english, NoteKind kind) {
        boolean body = english.size() == 1 && sights.sortAnywhere(english.getFirst()) == Sort.BODY;
        boolean never = body || english.stream().anyMatch(known.never()::contains);
        if (kind == NoteKind.NONE || never) {
            return null;
        }
        ShotOrder order = new ShotOrder(said, seen.size(), seen.move(), null, false, false);
        return new BriefPicture(order, english, kind);
    }
}
