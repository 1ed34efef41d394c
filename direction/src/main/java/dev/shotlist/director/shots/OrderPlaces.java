package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where that happens which a list of shots names and places nowhere: a kettle stands in a kitchen,
 * whatever the trade's own story plays in.
 */
final class OrderPlaces {
    private final List<Entry> entries;
    private final Sights sights;

    OrderPlaces(FactFiles files, Sights sights) {
        this.sights = sights;
        entries =
                files.read("director/order-places.json", File.class).places().stream()
                        .map(one -> new Entry(one.at(), words(one)))
                        .toList();
    }

    private record Entry(String at, List<Word> words) {}

    /**
     * @param padded with a space on either side
     * @param weight what is called by more words says more
     */
    private record Word(String word, String padded, int weight) {
        static Word of(String word) {
            return new Word(word, ' ' + word + ' ', Words.count(word));
        }
    }

    /** As the file has it. */
    record File(String source, String asOf, List<Place> places) {}

    /**
     * @param at the place with its article
     * @param words English for what is found or done there, lower case, with commas between them
     */
    record Place(String at, String words) {}

    private static List<Word> words(Place place) {
        return Stages.items(place.words()).stream().map(Word::of).toList();
    }

    /**
     * @param subject what is seen, in English
     * @param here where the shot before was; whoever is only somebody stays there
     * @param own the place of the trade's story, which stays where such a thing is at home there
     * @return null where the subject may be anywhere
     */
    @Nullable String of(String subject, String here, String own) {
        String said = padded(subject);
        String best = null;
        int most = 0;
        for (Entry entry : entries) {
            for (Word word : entry.words()) {
                // among equals the narrow place
                if (word.weight() > most
                        && said.contains(word.padded())
                        && (here.isEmpty() || isPlace(said, word.word()))) {
                    most = word.weight();
                    String itself = itself(subject, word.word());
                    best =
                            itself != null
                                    ? itself
                                    : isAt(entry, word.word(), own) ? own : entry.at();
                }
            }
        }
        return best;
    }

    /** Somebody is wherever they are, and "the watchmaker's hand" is at work. */
    private boolean isPlace(String said, String word) {
        return sights.sortAnywhere(word) != Sort.PERSON || said.contains(' ' + word + " s ");
    }

    /** "A sorting office at night" is where it says; null where the word is no place. */
    private @Nullable String itself(String subject, String word) {
        int comma = subject.indexOf(',');
        String head = comma < 0 ? subject : subject.substring(0, comma);
        for (String joint : JOINTS) {
            int at = head.indexOf(joint);
            head = at < 0 ? head : head.substring(0, at);
        }
        boolean article =
                head.startsWith("a ") || head.startsWith("an ") || head.startsWith("the ");
        return article && head.endsWith(' ' + word) && sights.sort(word) == Sort.PLACE
                ? head
                : null;
    }

    private static final List<String> JOINTS = List.of(" at ", " with ", " before ", " in the ");

    /** "An open kitchen with a hearth" is the kitchen that would be meant. */
    private static boolean isAt(Entry entry, String word, String own) {
        String place = padded(own);
        return place.contains(' ' + word + ' ')
                || place.contains(' ' + PlaceWords.noun(entry.at()) + ' ');
    }

    private static String padded(String text) {
        StringBuilder padded = new StringBuilder(" ");
        text.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(c -> padded.append(Character.isLetter(c) || c == '-' ? (char) c : ' '));
        return padded.append(' ').toString();
    }
}
