package dev.shotlist.director;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in English what a shot shows that a brief orders in any of the six languages. */
final class ShotWords {
    private static final int LONGEST = 3;

    /** A longer phrase than this is a picture of its own and needs nothing beside it. */
    private static final int SHORT = 4;

    private static final String HANDS = "two hands ";

    /** Where the product is while something is only looked at. */
    private static final List<String> BESIDE =
            List.of(
                    ", the {product} waiting at the edge of the frame",
                    ", the {product} close behind it",
                    ", the {product} set down beside it",
                    ", the {product} out of focus in front");

    /**
     * What is seen.
     *
     * @param seen what the order itself names, without hands and product
     * @param acts whether two hands do something
     * @param sound what it makes to hear; null where that is not known
     */
    record Worded(String subject, String seen, boolean acts, @Nullable String sound) {}

    /**
     * Something done by hand.
     *
     * @param words in the other languages, in columns
     * @param tail where the product is: "with the {product}"
     */
    private record Verb(String words, String tail, String sound) {}

    private record File(
            String asOf,
            String source,
            String languages,
            Map<String, Verb> verbs,
            Map<String, String> nouns,
            Map<String, String> adjectives,
            Map<String, String> small) {}

    private enum Part {
        VERB,
        NOUN,
        ADJECTIVE,
        SMALL,
        UNKNOWN
    }

    private record Piece(Part part, String english) {}

    private final Map<String, Verb> verbs;
    private final Map<Part, Dictionary> parts = new HashMap<>();
    private final Map<String, String> nouns;

    ShotWords(FactFiles files) {
        File file = files.read("director/shots.json", File.class);
        verbs = file.verbs();
        nouns = file.nouns();
        Map<String, String> acts = new HashMap<>();
        verbs.forEach((english, verb) -> acts.put(english, verb.words()));
        parts.put(Part.VERB, Dictionary.of(acts));
        parts.put(Part.NOUN, Dictionary.of(file.nouns()));
        parts.put(Part.ADJECTIVE, Dictionary.of(file.adjectives()));
        parts.put(Part.SMALL, Dictionary.of(file.small()));
    }

    /**
     * @param words without lettering
     * @param before what the shot before was done to; taken where this one says nothing of it
     * @param steps whether the piece shows how something is done
     * @param hands whether hands may be seen
     */
    Worded of(
            String words,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        List<Piece> pieces =
                language == Language.EN ? english(words, steps) : foreign(words, language);
        String verb = null;
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : pieces) {
            if (verb == null && piece.part() == Part.VERB) {
                verb = piece.english();
            } else {
                rest.add(piece);
            }
        }
        Verb known = verb == null ? null : verbs.get(verb);
        if (verb == null || known == null || !hands) {
            String seen = language == Language.EN ? words : phrase(rest);
            boolean plain = steps && Words.count(seen) <= SHORT;
            String subject = plain ? seen + BESIDE.get(index % BESIDE.size()) : seen;
            return new Worded(subject, seen, false, null);
        }
        String own = phrase(rest);
        String object = own.isEmpty() ? before : own.replace("{it}", "the " + Picture.PRODUCT);
        String done = done(verb, object);
        boolean there = done.contains(Picture.PRODUCT);
        return new Worded(
                HANDS + done + (there ? "" : " " + known.tail()),
                own.contains("{it}") ? before : own,
                true,
                known.sound());
    }

    /** "hang the thing up", "open the hatch" */
    private static String done(String verb, String object) {
        if (object.isEmpty()) {
            return verb + " the " + Picture.PRODUCT;
        }
        boolean article = object.startsWith("the ") || object.startsWith("a ");
        String named = article || object.charAt(0) == '\u201c' ? object : "the " + object;
        int space = verb.indexOf(' ');
        return space < 0
                ? verb + " " + named
                : verb.substring(0, space) + " " + named + verb.substring(space);
    }

    private static String phrase(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < ordered.size(); i++) {
            boolean behind =
                    ordered.get(i).part() == Part.NOUN
                            && ordered.get(i + 1).part() == Part.ADJECTIVE;
            if (behind) {
                ordered.add(i, ordered.remove(i + 1));
                i++;
            }
        }
        return String.join(" ", ordered.stream().map(Piece::english).toList());
    }

    /** A verb where the order begins with one: "trim the hedge". */
    private List<Piece> english(String words, boolean steps) {
        String[] said = words.toLowerCase(Locale.ROOT).split(" ", -1);
        String verb = steps ? verb(said) : null;
        if (verb == null) {
            return List.of();
        }
        String[] own = verb.split(" ", -1);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Part.VERB, verb));
        for (int i = 1; i < said.length; i++) {
            boolean particle = own.length > 1 && said[i].equals(own[1]);
            if (!particle) {
                pieces.add(new Piece(Part.UNKNOWN, said[i].equals("it") ? "{it}" : said[i]));
            }
        }
        return pieces;
    }

    private @Nullable String verb(String[] said) {
        String last = said[said.length - 1];
        boolean thing = said.length == 1 || nouns.containsKey(last) || last.equals("it");
        for (String verb : verbs.keySet()) {
            String[] own = verb.split(" ", -1);
            boolean starts = own[0].equals(said[0]);
            boolean whole = own.length == 1 || List.of(said).contains(own[1]);
            boolean article = said.length > 1 && (said[1].equals("the") || said[1].equals("a"));
            if (starts && whole && (own.length > 1 || thing || article)) {
                return verb;
            }
        }
        return null;
    }

    /** Word by word, the longest known phrase first; what is not known stays in quotes. */
    private List<Piece> foreign(String words, Language language) {
        String[] said = words.split(" ", -1);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < said.length) {
            int length = Math.min(LONGEST, said.length - i);
            Piece piece = null;
            while (length > 0 && piece == null) {
                String key = String.join(" ", List.of(said).subList(i, i + length));
                piece = piece(bare(key), language);
                length -= piece == null ? 1 : 0;
            }
            pieces.add(
                    piece == null ? new Piece(Part.UNKNOWN, '\u201c' + said[i] + '\u201d') : piece);
            i += Math.max(1, length);
        }
        return pieces;
    }

    private @Nullable Piece piece(String key, Language language) {
        for (Part part : List.of(Part.SMALL, Part.VERB, Part.NOUN, Part.ADJECTIVE)) {
            Dictionary dictionary = parts.get(part);
            boolean whole = part == Part.SMALL;
            String english =
                    dictionary == null
                            ? null
                            : whole
                                    ? dictionary.exactly(key, language)
                                    : dictionary.english(key, language);
            if (english != null) {
                return new Piece(part, english.equals("it") ? "{it}" : english);
            }
        }
        return null;
    }

    private static String bare(String key) {
        int end = key.length();
        while (end > 0 && ".,;:!".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }
}
