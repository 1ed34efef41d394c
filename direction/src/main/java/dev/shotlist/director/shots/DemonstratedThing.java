package dev.shotlist.director.shots;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.world.Picture;
import java.util.Set;

/**
 * Who acts in a demonstration that names nobody: "il pivote", "se pliega" and "passe en machine"
 * are said of the thing that is shown, or of the part of it that was shown last.
 */
final class DemonstratedThing {
    /**
     * @param pronouns that a list calls the thing by
     * @param happens what a thing does by itself, in the third person
     */
    private record File(String asOf, String source, Set<String> pronouns, Set<String> happens) {}

    private final File file;

    DemonstratedThing(FactFiles files) {
        file = files.read("director/demonstrated.json", File.class);
    }

    /**
     * @param before the part that was shown last; empty for none
     * @return the subject with the thing in the place of nobody
     */
    String named(String subject, String before) {
        int space = subject.indexOf(' ');
        String first = space < 0 ? subject : subject.substring(0, space);
        if (space > 0 && file.pronouns.contains(first)) {
            return "the " + Picture.PRODUCT + subject.substring(space);
        }
        String somebody = "the " + Picture.PERSON + ' ';
        if (!subject.startsWith(somebody)) {
            return subject;
        }
        String does = subject.substring(somebody.length());
        int end = does.indexOf(' ');
        boolean itself = file.happens.contains(end < 0 ? does : does.substring(0, end));
        int that = before.indexOf(" that ");
        String part = that < 0 ? before : before.substring(0, that);
        String thing = part.isEmpty() ? "the " + Picture.PRODUCT : part;
        return itself ? thing + ' ' + does : subject;
    }
}
