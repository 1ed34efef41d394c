package dev.shotlist.translation;

import java.util.Map;
import java.util.Set;

/** The English of a clause as far as it is written. */
final class Sentence {
    private final StringBuilder out = new StringBuilder();
    private String last = "";

    void say(String english) {
        if (english.isEmpty()) {
            return;
        }
        out.append(out.isEmpty() ? "" : " ").append(english);
        last =
                english.equals("and") || english.equals("where")
                        ? "and"
                        : english.endsWith("full") ? "full" : "";
    }

    /** Parts what stands there from what comes. */
    void comma() {
        out.append(out.isEmpty() ? "" : ",");
    }

    /** What stands there binds nothing that comes. */
    void close() {
        last = "";
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Whether "and" or "full" was said last, which bind what comes. */
    boolean isOpen(String word) {
        return last.equals(word);
    }

    boolean endsWith(String english) {
        return out.toString().endsWith(english);
    }

    boolean contains(String english) {
        return out.indexOf(english) >= 0;
    }

    /** Takes all of it back and returns what stood behind its beginning. */
    String withdraw(String beginning) {
        String rest = out.substring(beginning.length());
        out.setLength(0);
        return rest;
    }

    String english() {
        return usual(undangled(out.toString().strip().replace(" ,", ",")));
    }

    /** The same as it is said: "the same restaurant". */
    static String usual(String english) {
        String said = " " + english + " ";
        for (Map.Entry<String, String> put : PUT.entrySet()) {
            said = said.replace(put.getKey(), put.getValue());
        }
        return said.strip();
    }

    /** What word for word is no English: "a same street", "she standing", "folds up it". */
    private static final Map<String, String> PUT =
            Map.ofEntries(
                    Map.entry(" a same ", " the same "),
                    Map.entry(" an asleep ", " a sleeping "),
                    Map.entry(" an alone ", " a lone "),
                    Map.entry(" through through ", " through "),
                    Map.entry(" she standing ", " she stands "),
                    Map.entry(" he standing ", " he stands "),
                    Map.entry(" they standing ", " they stand "),
                    Map.entry(" up it ", " it up "),
                    Map.entry(" up them ", " them up "),
                    Map.entry(" away it ", " it away "),
                    Map.entry(" away them ", " them away "),
                    Map.entry(" out it ", " it out "),
                    Map.entry(" out them ", " them out "),
                    Map.entry(" in into ", " into "),
                    Map.entry(" drives by bike ", " rides a bike "),
                    Map.entry(" drive by bike ", " ride bikes "),
                    Map.entry(" drives a wheel ", " rides a bike "),
                    Map.entry(" after at ", " after "),
                    Map.entry(" someone empty ", " someone empties "),
                    Map.entry(" to the work ", " to work "),
                    Map.entry(" a X-ray", " an X-ray"));

    /** "bites into with eyes closed": what led to a word that is not there goes with it. */
    private static String undangled(String english) {
        StringBuilder said = new StringBuilder();
        String[] words = english.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean leads = LEADING.contains(words[i].replace(",", ""));
            boolean ends = i + 1 == words.length || words[i].endsWith(",");
            if (i + 1 == words.length && i > 0 && JOINING.contains(words[i])) {
                break;
            }
            if (!leads || !(ends || FOLLOWING.contains(words[i + 1]))) {
                said.append(said.isEmpty() ? "" : " ").append(words[i]);
            } else if (words[i].endsWith(",")) {
                said.append(",");
            }
        }
        return said.toString();
    }

    private static final Set<String> LEADING = Set.of("into", "onto", "of", "at", "to", "with");

    private static final Set<String> JOINING = Set.of("and", "or", "but");

    private static final Set<String> FOLLOWING =
            Set.of("with", "in", "on", "under", "behind", "and", "into", "onto", "of", "at");
}
