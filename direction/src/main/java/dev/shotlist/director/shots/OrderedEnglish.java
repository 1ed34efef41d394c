package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An order in English nearly word for word: without the words that only bring it in, and told as
 * what is seen now.
 */
final class OrderedEnglish {
    /** Fewer words than this need a frame around them to be a picture. */
    private static final int FEWEST = 3;

    /** What brings a shot in and is none of it, longest first. */
    private static final List<String> LEADS =
            List.of(
                    "i would like to see ",
                    "i'd like to see ",
                    "i'd love to see ",
                    "i want ",
                    "i'd like ",
                    "i'd love ",
                    "we want ",
                    "we'd like ",
                    "we want to see ",
                    "and then we see ",
                    "then we see ",
                    "then you see ",
                    "you can see ",
                    "first you see ",
                    "so first you see ",
                    "i want to see ",
                    "we open on ",
                    "we finish on ",
                    "we end on ",
                    "we start on ",
                    "we start with ",
                    "we begin with ",
                    "it starts with ",
                    "it opens on ",
                    "it ends on ",
                    "close-up of ",
                    "close up of ",
                    "close-up on ",
                    "close up on ",
                    "closeup of ",
                    "a close-up of ",
                    "wide shot of ",
                    "a wide shot of ",
                    "a shot of ",
                    "shots of ",
                    "shot of ",
                    "a picture of ",
                    "an image of ",
                    "footage of ",
                    "and finally ",
                    "and then ",
                    "after that ",
                    "followed by ",
                    "you see ",
                    "we see ",
                    "i see ",
                    "we get ",
                    "we have ",
                    "there is ",
                    "there's ",
                    "starts with ",
                    "start with ",
                    "starting with ",
                    "start on ",
                    "begin at ",
                    "begin with ",
                    "begins with ",
                    "open on ",
                    "opens on ",
                    "opening on ",
                    "end on ",
                    "ends on ",
                    "finish on ",
                    "cut to ",
                    "show me ",
                    "show us ",
                    "show ",
                    "finally ",
                    "lastly ",
                    "first ",
                    "next ",
                    "then ",
                    "also ",
                    "now ",
                    "plus ",
                    "so ",
                    "just ",
                    "and ",
                    "maybe ",
                    "um ",
                    "uh ",
                    "like ");

    /** That nobody is there is shown by nobody being there. */
    private static final List<String> DESERTED =
            List.of(
                    " with nobody on it",
                    " with nobody in it",
                    " with nobody there",
                    " with nobody around",
                    " with nobody",
                    " with no one on it",
                    " with no one in it",
                    " with no one around",
                    " with no one",
                    " without people",
                    " without anyone",
                    " with no people",
                    ", no people",
                    ", nobody there",
                    ", nobody around",
                    ", no one there",
                    ", no one around",
                    " and nobody else",
                    ", nobody");

    /**
     * @param deserted whether it says that nobody is there
     */
    record Clause(String words, boolean deserted) {}

    private final Sights sights;

    OrderedEnglish(Sights sights) {
        this.sights = sights;
    }

    /**
     * @param before what the shot before was done to, which "it" may mean
     */
    Clause clause(String words, String before) {
        int colon = words.indexOf(": ");
        String behind = colon < 0 ? "" : words.substring(colon + 2);
        boolean told =
                colon > 0
                        && (sights.opening(behind) != Sights.Opening.OTHER
                                || sights.isPicture(behind));
        String said = withoutLead(colon < 0 ? words : told ? behind : words.substring(0, colon));
        said = said.startsWith("it ") ? "the " + Picture.PRODUCT + said.substring(2) : said;
        if (!before.isEmpty()) {
            String thing =
                    before.startsWith("the ") || before.startsWith("a ") ? before : "the " + before;
            said = said.replace(" it ", ' ' + thing + ' ');
        }
        for (String nobody : DESERTED) {
            int at = said.toLowerCase(Locale.ROOT).indexOf(nobody);
            if (at > 0) {
                String left = said.substring(0, at) + said.substring(at + nobody.length());
                return new Clause(sights.asSeen(others(left)) + ", deserted", true);
            }
        }
        return new Clause(sights.asSeen(others(said)), false);
    }

    private static String withoutLead(String words) {
        String said = words.strip();
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String lead : LEADS) {
                if (said.length() > lead.length()
                        && said.regionMatches(true, 0, lead, 0, lead.length())) {
                    said = said.substring(lead.length()).strip();
                    cut = true;
                    break;
                }
            }
        }
        return said;
    }

    private static final Set<String> OURS = Set.of("my", "our", "your");

    /** What is mine to the client is "the" to a camera, and what "we" do nobody sees. */
    private static String others(String said) {
        StringBuilder others = new StringBuilder();
        String[] words = said.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equalsIgnoreCase("we") && i + 1 < words.length) {
                i++;
                continue;
            }
            boolean ours = OURS.contains(word.toLowerCase(Locale.ROOT));
            others.append(others.isEmpty() ? "" : " ").append(ours ? "the" : word);
        }
        return others.toString();
    }

    /** A bare thing fills the frame, a place lies in it. */
    String framed(String subject) {
        if (Words.count(subject) >= FEWEST) {
            return subject;
        }
        Sort sort = sights.sort(subject);
        boolean wide = sort == Sort.PLACE || sort == Sort.EVENT || sort == Sort.WEATHER;
        return subject + (wide ? ", all of it in view" : ", filling the frame");
    }

    private static final Set<String> HANDS =
            Set.of(
                    "hand",
                    "hands",
                    "finger",
                    "fingers",
                    "thumb",
                    "fingertip",
                    "fingertips",
                    "palm",
                    "fist");

    boolean showsHands(String subject) {
        return Arrays.stream(subject.toLowerCase(Locale.ROOT).split("[ ,.]+", -1))
                .anyMatch(HANDS::contains);
    }
}
