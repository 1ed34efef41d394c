package dev.shotlist.director.casting;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what an English brief says that its product is made of and has. */
record StatedParts(BriefWords words, Sights sights, StatedLook.File file, String name) {
    /** "clear plastic", "brushed steel": what is said right of the thing, not of a table. */
    List<String> materials() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size() && found.isEmpty(); i++) {
            if (!file.materials().contains(words.lower(i)) || !words.unshut(i, i + 1)) {
                continue;
            }
            boolean shaded = i > 0 && file.shades().contains(words.lower(i - 1)) && near(i - 1);
            int from = shaded ? i - 1 : i;
            String before = from > 0 && near(from - 1) ? words.lower(from - 1) : "";
            boolean ends = i + 1 >= words.size() || !near(i);
            boolean made =
                    file.made().contains(before)
                            && from > 1
                            && words.lower(from - 2).equals("made");
            boolean ofIt = i + 1 < words.size() && near(i) && isHead(i + 1);
            boolean alone = ends && shaded && !file.onto().contains(before);
            boolean being = file.being().contains(before);
            if (made || ofIt || alone || being) {
                found.add(words.key(from, i + 1));
            }
        }
        return found;
    }

    private boolean near(int word) {
        return words.together(word, word + 2);
    }

    private boolean isHead(int word) {
        String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String said = words.lower(word);
        return said.equals(head) || EnglishForms.singular(said).equals(head);
    }

    /** "feeder: suction cups, ... tray slides out": the things named behind the product's word. */
    List<String> parts() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean list = isHead(i) && words.gap(i).strip().equals(":");
            boolean told = isHead(i) || file.materials().contains(words.lower(i));
            boolean having = told && near(i) && words.lower(i + 1).equals("with");
            if (list || having) {
                items(having ? i + 2 : i + 1, found);
                return found;
            }
        }
        return found;
    }

    private void items(int start, List<String> found) {
        int from = start;
        while (from < words.size() && found.size() < file.mostParts()) {
            int end = Math.min(words.clauseEnd(from), words.size());
            String part = part(from, end);
            if (!part.isEmpty()) {
                found.add(part);
            }
            if (end == words.size() || words.endsSentence(end - 1)) {
                return;
            }
            from = end;
        }
    }

    /** "suction cups"; "tray" of "tray slides out to rinse". */
    private String part(int from, int end) {
        int first = from;
        while (first < end && ("a".equals(words.lower(first)) || "an".equals(words.lower(first)))) {
            first++;
        }
        for (int i = first; i < Math.min(end, first + file.longestPart()); i++) {
            Sort sort = sights.sort(words.lower(i));
            boolean more = i + 1 < end && sights.sort(words.lower(i + 1)) == sort;
            if (!words.unshut(i, i + 1) || words.isFigure(i)) {
                return "";
            }
            if (sort != null && file.sorts().contains(sort) && !more) {
                String said = words.key(first, i + 1);
                return EnglishForms.isPlural(said) || first > from ? said : "a " + said;
            }
        }
        return "";
    }
}
