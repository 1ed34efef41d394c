package dev.shotlist.director;

import dev.shotlist.director.ShotLexicon.Part;
import dev.shotlist.director.ShotLexicon.Piece;
import dev.shotlist.director.ShotLexicon.Verb;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in English what a shot shows that a brief orders in any of the six languages. */
final class ShotWords {
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

    private final ShotLexicon lexicon;
    private final OrderParser parser;

    ShotWords(FactFiles files) {
        lexicon = new ShotLexicon(files);
        parser = new OrderParser(lexicon);
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
        String verb = null;
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : parser.pieces(words, language, steps)) {
            if (verb == null && piece.part() == Part.VERB) {
                verb = piece.english();
            } else {
                rest.add(piece);
            }
        }
        Verb known = verb == null ? null : lexicon.known(verb);
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
}
