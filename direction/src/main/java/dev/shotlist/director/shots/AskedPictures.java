package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an English brief asks outright to be shown. */
record AskedPictures(BriefWords words, NoteWords known, Sights sights, NotePictures pictures) {
    /** "See her at work": it is she. */
    private static final Map<String, String> PRONOUNS = Map.of("her", "she", "him", "he");

    /** "Ring" and "thing" are no doings. */
    private static final int SHORTEST_DOING = 5;

    /** Somebody who only is there is said in so few words. */
    private static final int LONGEST_LIVING = 4;

    /** "Please show a real bird actually landing, not a cartoon one"; null for all else. */
    @Nullable BriefPicture of(int from, int to) {
        int at = shown(from, to);
        if (at < 0) {
            return null;
        }
        List<String> said = new ArrayList<>();
        int begins = at;
        while (begins < to && known.asks().that().contains(words.lower(begins))) {
            begins++;
        }
        for (int i = begins; i < to && !known.asks().breaks().contains(words.lower(i)); i++) {
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
        List<String> deed = new AskedDeed(known.asks(), sights.phrases()).seen(said);
        if (deed != null) {
            return pictures.plain(String.join(" ", deed), said, NoteKind.DONE);
        }
        String asked = String.join(" ", said);
        String seen = sights.phrases().asSeen(asked);
        if (!seen.equals(asked)) {
            return pictures.plain(seen, said, NoteKind.TOLD);
        }
        NoteKind kind = sights.note(said);
        boolean doing = said.stream().skip(1).anyMatch(AskedPictures::isDoing);
        boolean happens = kind == NoteKind.DONE || kind == NoteKind.TOLD;
        Sort sort = sights.sortAnywhere(asked);
        boolean living = sort != null && sort.isLiving() && said.size() <= LONGEST_LIVING;
        return happens || living || (doing && sort != null)
                ? pictures.plain(asked, said, NoteKind.TOLD)
                : null;
    }

    /** "You hang them on the balcony": how what is sold is used, as a camera sees it. */
    @Nullable BriefPicture used(int from, int to) {
        if (!known.asks().users().contains(words.lower(from)) || to - from < USE) {
            return null;
        }
        List<String> said = new ArrayList<>();
        for (int i = from; i < to && words.unshut(i, i + 1); i++) {
            String word = words.lower(i);
            boolean joined = i > from && words.gap(i - 1).indexOf('&') >= 0;
            if (joined || known.asks().breaks().contains(word) || word.startsWith("it's")) {
                break;
            }
            boolean sold = i > from + 1 && THEM.contains(word) && !said.contains("the");
            said.add(sold ? "the " + Picture.PRODUCT : word);
        }
        while (!said.isEmpty() && known.happenings().hanging().contains(said.getLast())) {
            said.removeLast();
        }
        List<String> deed = new AskedDeed(known.asks(), sights.phrases()).seen(said);
        boolean hands = said.stream().skip(1).limit(2).anyMatch(sights.phrases()::isHandwork);
        return deed == null || !hands
                ? null
                : pictures.plain(
                        String.join(" ", deed), said.subList(1, said.size()), NoteKind.TOLD);
    }

    private static final int USE = 4;

    private static final Set<String> THEM = Set.of("it", "them");

    private static boolean isDoing(String word) {
        return word.endsWith("ing") && word.length() > SHORTEST_DOING;
    }

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
}
