package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an English clause notes down of a picture: a thing in it, a way through it, a doing. */
record EnglishNotes(BriefWords words, NoteWords known, Sights sights, NotePictures pictures) {
    /** What somebody does or where they are is said in so few words. */
    private static final int LONGEST_TOLD = 8;

    /** "a skit at 2am in the kitchen", "calm after she opens the app" */
    @Nullable BriefPicture told(int from, int to) {
        List<String> told = known.told(List.of(words.key(from, to).split(" ", -1)));
        if (told == null || told.size() > LONGEST_TOLD) {
            return null;
        }
        List<String> tried = new ArrayList<>(List.of("she"));
        tried.addAll(told.stream().filter(word -> !Character.isDigit(word.charAt(0))).toList());
        NoteKind kind = sights.note(tried);
        boolean night = told.stream().anyMatch(known.nights()::contains);
        String said = "the " + Picture.PERSON + (night ? " awake " : " ") + String.join(" ", told);
        return kind == NoteKind.NONE ? null : pictures.plain(said, told, NoteKind.DONE);
    }

    /** What it only names, or how the camera goes: "drone over the canal", "pool to skyline". */
    @Nullable BriefPicture named(int from, int to) {
        List<String> lower = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lower.add(words.lower(i));
        }
        NoteWords.Seen seen = known.seen(lower);
        String path = path(seen.words());
        if (path != null) {
            return pictures.of(path, seen, List.of(path.split(" ", -1)), NoteKind.TOLD);
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
        return pictures.of(
                said, seen, left, framed && kind != NoteKind.DONE ? NoteKind.TOLD : kind);
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
}
