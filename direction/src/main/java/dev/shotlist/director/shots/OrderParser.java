package dev.shotlist.director.shots;

import dev.shotlist.director.shots.ShotLexicon.Part;
import dev.shotlist.director.shots.ShotLexicon.Piece;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the words of an ordered shot into pieces whose English is known, and others. */
final class OrderParser {
    /** Longest phrase of the lexicon, in words. */
    private static final int LONGEST = 3;

    /** Stands before a word that is in no list, which is left as it was said. */
    static final char UNKNOWN = '\u201c';

    private final ShotLexicon lexicon;

    OrderParser(ShotLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Piece> pieces(String words, Language language, boolean steps) {
        return language == Language.EN ? english(words, steps) : foreign(words, language);
    }

    /** A verb where the order begins with one: "trim the hedge". */
    private List<Piece> english(String words, boolean steps) {
        String[] said = words.toLowerCase(Locale.ROOT).split(" ", -1);
        String verb = steps ? lexicon.verb(said) : null;
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
                piece = lexicon.piece(bare(key), language);
                length -= piece == null ? 1 : 0;
            }
            pieces.add(
                    piece == null ? new Piece(Part.UNKNOWN, UNKNOWN + said[i] + '\u201d') : piece);
            i += Math.max(1, length);
        }
        return pieces;
    }

    private static String bare(String key) {
        int end = key.length();
        while (end > 0 && ".,;:!".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }
}
