package dev.shotlist.director.shots;

import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What English words for a place tell: whether it is one, and how it is seen. */
record PlaceWords(Phrases phrases, Sights sights) {
    private static final List<String> JOINTS = List.of(" with ", " of ", " before ", " at ");

    /** "Ice" and "bus" are no places, whatever stood around them. */
    boolean isPlace(String words) {
        Sort sort = sights.sort(words);
        return sort == null || sort == Sort.PLACE || sort == Sort.EVENT;
    }

    /** Nobody stands in a sea: it is seen from its shore. */
    String shore(String place) {
        String water = noun(place);
        String shore = phrases.shores().get(water);
        return shore == null ? place : shore.replace("{place}", place);
    }

    /** Where the words of an ordered shot say it is; empty where they do not. */
    String own(String words) {
        int comma = words.indexOf(',');
        String head = comma < 0 ? words : words.substring(0, comma);
        String own = placeIn(words);
        if (own.isEmpty() && sights.sort(head) == Sort.PLACE && !sights.phrases().tells(head)) {
            return head;
        }
        boolean place = sights.sortAnywhere(own) == Sort.PLACE;
        return place || sights.sort(own) == Sort.EVENT ? own : "";
    }

    /** "In a cold white aisle" is elsewhere, "in the doorway" a part of where we are; or empty. */
    String elsewhere(String subject) {
        String own = own(subject);
        boolean other = own.startsWith("a ") || own.startsWith("an ");
        boolean in = subject.contains(" in " + own) || subject.contains(" on " + own);
        // a slot or a word that goes on with the deed is no part of a place
        boolean whole = own.indexOf('{') < 0 && !own.contains("ing ");
        return other && in && whole ? own : "";
    }

    /** What is left where an idea's own place is forbidden too. */
    private static final String ANYWHERE = "a plain wall and a bare floor";

    /** A look at a place with nobody there, instead of a picture. */
    Picture deserted(String place, Picture instead, int next) {
        Phrases.Look look = phrases.looks().get(next % phrases.looks().size());
        return look.picture(place.isEmpty() ? ANYWHERE : place, instead, Purpose.CONTEXT);
    }

    /** "A courtyard with tiles" is a place itself; null for all else. */
    @Nullable String itself(String words) {
        String head = head(words);
        boolean whole = sights.sort(head) == Sort.PLACE && !sights.phrases().tells(words);
        return whole && placeIn(words).isEmpty() ? words : null;
    }

    /** "a fox crossing a bridge at night" is at "night"; one word is no place, two may be one. */
    private String placeIn(String words) {
        String first = "";
        int best = words.length();
        for (String preposition : phrases.prepositions()) {
            int at = words.indexOf(preposition);
            String place = at < 0 ? "" : upTo(words.substring(at + preposition.length()));
            if (Words.count(place) >= 2 && sights.sortAnywhere(place) == Sort.PLACE) {
                return place;
            }
            if (at >= 0 && at < best) {
                best = at;
                first = place;
            }
        }
        return Words.count(first) >= 2 ? first : "";
    }

    /** "a mountain ridge at dawn" is a mountain ridge. */
    private String upTo(String place) {
        String head = place;
        for (String preposition : phrases.prepositions()) {
            int at = head.indexOf(preposition);
            head = at < 0 ? head : head.substring(0, at);
        }
        // "stands in the nursery and rocks"
        int and = head.indexOf(" and ");
        head = and < 0 ? head : head.substring(0, and);
        // "at night like a kid's bedroom" is at night
        int like = head.indexOf(" like ");
        return like < 0 ? head : head.substring(0, like);
    }

    /** "a huge bare hall with pillars, puddles" is a hall. */
    static String noun(String place) {
        int comma = place.indexOf(',');
        String head = head(comma < 0 ? place : place.substring(0, comma));
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** Without what only says more of it. */
    private static String head(String place) {
        String head = place;
        for (String joint : JOINTS) {
            int at = head.indexOf(joint);
            head = at < 0 ? head : head.substring(0, at);
        }
        return head;
    }
}
