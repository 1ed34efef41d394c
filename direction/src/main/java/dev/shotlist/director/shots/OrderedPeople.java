package dev.shotlist.director.shots;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Format;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who "she" is in a list of shots: a generator has no memory, so whoever an earlier shot brought in
 * is called in full again, and of a witness's own life it is the witness.
 */
final class OrderedPeople {
    private static final Set<String> PLACING = Set.of("in", "with", "of", "on", "from", "at");

    private final Sights sights;
    private final @Nullable Person witness;
    private final @Nullable Person player;
    private String somebody = "";

    /** Of two nobody knows which one is meant. */
    private boolean several;

    OrderedPeople(Sights sights, Format format, @Nullable Person cast) {
        this.sights = sights;
        witness = format == Format.TESTIMONIAL ? cast : null;
        player = tells(format) ? cast : null;
    }

    /** Whether such a piece is a tale of its own. */
    static boolean tells(Format format) {
        return TALES.contains(format);
    }

    /** The subject with whoever it means in place of a pronoun that it begins with. */
    String named(String subject) {
        return played(called(subject));
    }

    /** "A girl misses the last metro": she is who plays in all other scenes, and looks like her. */
    private String played(String subject) {
        if (player == null) {
            return subject;
        }
        String called = EnglishArticles.withoutArticle(player.brief());
        for (String head : List.of(called, HEAD_END.split(player.look(), 2)[0])) {
            for (String article : ARTICLES) {
                String who = article + head + ' ';
                if (subject.startsWith(who)) {
                    return PERSON + ' ' + subject.substring(who.length());
                }
            }
        }
        return subject;
    }

    /** In these one person plays all that is told of them. */
    private static final Set<Format> TALES = EnumSet.of(Format.MUSIC_VIDEO, Format.TRAILER);

    private static final Pattern HEAD_END = Pattern.compile(" |,");

    private static final List<String> ARTICLES = List.of("a ", "an ", "the ", "one ");

    private String called(String subject) {
        int space = subject.indexOf(' ');
        String first = space < 0 ? subject : subject.substring(0, space);
        if (first.equals("she") || first.equals("he")) {
            if (meets(subject, first)) {
                return subject;
            }
            String who = witness != null && witness.who().equals(first) ? PERSON : somebody;
            return who.isEmpty() ? subject : who + subject.substring(space);
        }
        String found = somebody(subject);
        if (found.isEmpty()) {
            boolean goesOn =
                    !somebody.isEmpty()
                            && EnglishForms.isThird(first)
                            && first.indexOf('\'') < 0
                            && sights.sortAnywhere(first) == null;
            return goesOn ? somebody + ' ' + subject : subject;
        }
        several |= !somebody.isEmpty() && !somebody.equals(found);
        somebody = several ? "" : found;
        return subject;
    }

    /** "He falls asleep in her lap" is about two, and who is who is not told. */
    private static boolean meets(String subject, String first) {
        String said = ' ' + subject + ' ';
        return first.equals("he")
                ? said.contains(" her ") || said.contains(" she ")
                : said.contains(" him ") || said.contains(" his ") || said.contains(" he ");
    }

    private static final String PERSON = "the " + Picture.PERSON;

    /** "a tired woman in scrubs" of "a tired woman in scrubs climbs the stairs". */
    private String somebody(String subject) {
        List<String> words = List.of(subject.split(" ", -1));
        for (int i = 1; i + 1 < words.size() && i <= LONGEST; i++) {
            String word = words.get(i);
            boolean does = EnglishForms.isThird(word) && !PLACING.contains(words.get(i - 1));
            if (!does) {
                continue;
            }
            String who = String.join(" ", words.subList(0, i));
            return who.indexOf('{') < 0 && sights.sortAnywhere(head(who)) == Sort.PERSON ? who : "";
        }
        return "";
    }

    private static String head(String who) {
        String head = who;
        for (String word : PLACING) {
            int at = head.indexOf(' ' + word + ' ');
            head = at < 0 ? head : head.substring(0, at);
        }
        return head;
    }

    /** Nobody is called by more words. */
    private static final int LONGEST = 7;
}
