package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody does in a clause that tells a story: "a ferryman refuses to stop", "una chica
 * se queda dormida", "my grandad, who used to fold boats". In songs and trailers it need be nobody:
 * "you are a seed that wakes old things".
 */
final class Happenings {
    private static final int FEWEST = 4;

    private static final int LONGEST = 20;

    /** So far behind its article a noun may stand. */
    private static final int NEAR = 3;

    private static final int YEAR = 4;

    /** Words of an opener: "it is about". */
    private static final int LONGEST_LEAD = 3;

    /** These tell a story, whatever it is of. */
    private static final Set<Format> TALES = EnumSet.of(Format.MUSIC_VIDEO, Format.TRAILER);

    private static final Set<String> ANYBODY = Set.of("someone", "somebody");

    private static final Set<String> AGES = Set.of("of", "about", "aged", "over", "around");

    private static final String USED = "used";

    private static final String DOING = "ing";

    /** "Ring" and "thing" are no doings. */
    private static final int SHORTEST_DOING = 5;

    /**
     * @param said in the brief's language, without what only leads up to it
     * @param english lower case
     */
    record Told(String said, List<String> english) {
        Told {
            english = List.copyOf(english);
        }

        static Told of(List<String> english) {
            return new Told(String.join(" ", english), english);
        }
    }

    private final BriefWords words;
    private final NoteWords.Told known;
    private final Set<String> client;
    private final ShotWords shotWords;
    private final Sights sights;
    private final Language language;
    private final boolean tale;

    Happenings(
            Settled settled,
            BriefWords words,
            NoteWords notes,
            ShotWords shotWords,
            Sights sights) {
        tale = TALES.contains(settled.specs().format());
        // in a song what is told beside the matter is the story itself
        this.words = tale ? new BriefWords(settled).withAsides(settled) : words;
        this.known = notes.happenings();
        this.client = notes.client();
        this.shotWords = shotWords;
        this.sights = sights;
        language = settled.reading().language();
    }

    /** What is done; null where the clause tells nothing. */
    @Nullable Told in(int from, int to) {
        int start = opened(from, to);
        if (to - start < FEWEST) {
            return null;
        }
        if (language == Language.EN) {
            List<String> remembered = remembered(start, to);
            List<String> told = remembered == null ? english(start, to) : remembered;
            return told == null ? null : Told.of(told);
        }
        return abroad(start, to, start > from || isHeaded(from));
    }

    /** Behind "it's about" and "you are". */
    private int opened(int from, int to) {
        for (int length = Math.min(LONGEST_LEAD, to - from - 1); length > 0; length--) {
            if (known.leads(language).contains(words.key(from, from + length))) {
                return from + length;
            }
        }
        return from;
    }

    private @Nullable List<String> english(int from, int to) {
        if (to - from > LONGEST || !known.ones(language).contains(words.lower(from))) {
            return null;
        }
        List<String> said = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            // "a woman of about 50" is so old
            boolean aged = i > from && AGES.contains(words.lower(i - 1));
            boolean figure = Character.isDigit(word.charAt(0)) && word.length() != YEAR && !aged;
            boolean asked = client.contains(word) && !word.equals("like");
            if (figure || asked) {
                return null;
            }
            boolean denied =
                    words.lower(i + 1).endsWith("n't") || words.lower(i + 1).endsWith("n\u2019t");
            if (known.relatives(language).contains(word) && denied && i > from + NEAR) {
                // "finds the street that isn't on any map"
                break;
            }
            if (!words.unshut(i, i + 1)) {
                // what is told up to there was seen already
                break;
            }
            // "a grandad who sneaks up" does so
            boolean relative = i - from <= NEAR && known.relatives(language).contains(word);
            if (!relative) {
                boolean sold = word.equals("it") && i > from && !tale && !holdsOther(said);
                said.add(sold ? "the " + Picture.PRODUCT : word);
            }
        }
        return told(trimmed(said));
    }

    /** "Opens a drawer and finds a sock in it": what was named before is meant. */
    private boolean holdsOther(List<String> said) {
        Set<String> ones = known.ones(language);
        return said.stream().skip(1).anyMatch(one -> ones.contains(one) || one.equals("the"));
    }

    /** "My grandad who used to fold boats" folds them. */
    private @Nullable List<String> remembered(int from, int to) {
        for (int i = from + 2; i + 2 < to; i++) {
            if (!words.lower(i).equals(USED) || !words.lower(i + 1).equals("to")) {
                continue;
            }
            int who = known.relatives(language).contains(words.lower(i - 1)) ? i - 2 : i - 1;
            Sort sort = who < from ? null : sights.sortAnywhere(words.lower(who));
            if (sort == null || !sort.isLiving() || EnglishForms.isPlural(words.lower(who))) {
                return null;
            }
            List<String> said = new ArrayList<>(List.of("a", words.lower(who)));
            said.add(EnglishForms.third(words.lower(i + 2)));
            for (int at = i + 3; at < to && words.unshut(at, at + 1); at++) {
                String word = words.lower(at);
                if (client.contains(word) || known.ands(language).contains(word)) {
                    break;
                }
                said.add(word);
            }
            return said.size() > FEWEST ? trimmed(said) : null;
        }
        return null;
    }

    /**
     * The clause as it is told, or the first half of it; two acts that are known are two sights,
     * unless the client asks to see them.
     */
    private @Nullable Told abroad(int from, int to, boolean asked) {
        String first = words.lower(from);
        boolean one = known.ones(language).contains(first) || first.startsWith("un'");
        if (!one || to - from > LONGEST || isNamed(from, to)) {
            return null;
        }
        for (int i = from + FEWEST; i < to; i++) {
            if (known.ands(language).contains(words.lower(i))) {
                Told whole = translated(from, to);
                return whole == null ? translated(from, i) : asked ? whole : null;
            }
        }
        return translated(from, to);
    }

    /** "Idee: jemand schreibt eine Nachricht" */
    private boolean isHeaded(int from) {
        return from > 0
                && words.gap(from - 1).stripLeading().startsWith(":")
                && known.leads(language).contains(words.key(words.clauseStart(from - 1), from));
    }

    private boolean isNamed(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean name = i > from && language != Language.DE && words.isCapital(i);
            if (name || words.isFigure(i) || client.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Told translated(int from, int to) {
        int end = from;
        while (end < to && words.unshut(end, end + 1)) {
            end++;
        }
        StringBuilder said = new StringBuilder();
        for (int i = from; i < end; i++) {
            boolean relative =
                    i - from <= NEAR && known.relatives(language).contains(words.lower(i));
            if (!relative || language == Language.DE) {
                said.append(said.isEmpty() ? "" : " ").append(words.written(i, i + 1));
            }
        }
        String english = shotWords.english(said.toString(), language);
        List<String> told =
                english == null
                        ? null
                        : told(trimmed(List.of(english.toLowerCase(Locale.ROOT).split(" ", -1))));
        return told == null ? null : new Told(said.toString(), told);
    }

    private @Nullable List<String> told(List<String> said) {
        boolean one = !said.isEmpty() && known.ones(Language.EN).contains(said.getFirst());
        boolean somebodyAt = one && ANYBODY.contains(said.getFirst());
        int who = somebodyAt ? 0 : -1;
        for (int i = 0; one && i < said.size(); i++) {
            String word = said.get(i);
            Sort sort = sights.sortAnywhere(word);
            boolean somebody = sort != null && (tale || sort.isLiving());
            boolean told = i > 0 && known.relatives(Language.EN).contains(said.get(i - 1));
            boolean verb = EnglishForms.isThird(word) && (sort == null || i == who + 1 || told);
            boolean doing = i == who + 1 && word.endsWith(DOING) && word.length() > SHORTEST_DOING;
            if (who >= 0 && i > who && (verb || doing)) {
                return said.size() >= FEWEST ? said : null;
            }
            boolean passed = word.equals("being") && i > 1 && i <= NEAR;
            if (passed && sights.sortAnywhere(said.get(i - 1)) != null) {
                // "a bike being passed on"
                return said.size() >= FEWEST ? said : null;
            }
            who = i <= NEAR && !somebodyAt && somebody && (who < 0 || i == who + 1) ? i : who;
        }
        return null;
    }

    private List<String> trimmed(List<String> said) {
        int end = said.size();
        while (end > 0 && known.hanging().contains(said.get(end - 1))) {
            end--;
        }
        return said.subList(0, end);
    }
}
