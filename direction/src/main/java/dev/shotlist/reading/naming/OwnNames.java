package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.List;

/** The names in a brief that may be those of what is sold or of who sells it. */
final class OwnNames {
    private static final int LONGEST_ROAD = 5;

    private OwnNames() {}

    /**
     * "Big Ben no, we are called ...": a name that the brief denies is none of its own, and neither
     * is one in a line to say.
     */
    static List<Name> of(BriefText brief, List<Name> all, LineFinder lines, ShotFinder shots) {
        List<Name> own =
                all.stream()
                        .filter(name -> !brief.tokens[name.start()].denied)
                        .filter(name -> !isOnlySaid(brief, name, lines))
                        .filter(name -> !isOrigin(brief, name) && !isRoad(brief, name))
                        .toList();
        List<Name> outside =
                own.stream()
                        .filter(name -> opens(brief, name) || !isShown(brief, name, shots))
                        .toList();
        // German nouns in a list of shots look like names
        return outside.isEmpty() ? own : outside;
    }

    private static boolean isShown(BriefText brief, Name name, ShotFinder shots) {
        return shots.holds(brief.span(name.start(), name.end()));
    }

    /** "I invented the Grabbet, it's ...": what the first sentence introduces, shown or not. */
    private static boolean opens(BriefText brief, Name name) {
        return brief.tokens[name.start()].sentence == 0 && brief.language != Language.DE;
    }

    /** In a line to say; but "Humble, by Dettering" tells whose it is. */
    private static boolean isOnlySaid(BriefText brief, Name name, LineFinder lines) {
        boolean makers =
                brief.language == Language.EN && brief.before(Kind.BY, name.start()) != null;
        return lines.hold(name.start(), name.end()) && !makers;
    }

    /** "Indian takeaway", "Guten Tag" */
    private static boolean isOrigin(BriefText brief, Name name) {
        boolean greets = name.start() == 0 && brief.cue(Cue.GREETS, 0);
        boolean addressed = brief.cue(Cue.HONOURED, name.start() - 1);
        return greets
                || addressed
                || (name.end() == name.start() + 1 && brief.cue(Cue.ORIGIN, name.start()));
    }

    /** "an der B31" */
    private static boolean isRoad(BriefText brief, Name name) {
        String words = brief.slice(name.start(), name.end());
        boolean numbered =
                words.length() > 1
                        && words.length() <= LONGEST_ROAD
                        && Character.isLetter(words.charAt(0))
                        && words.substring(1).chars().allMatch(Character::isDigit);
        return numbered && brief.cue(Cue.ON_THE, name.start() - 1);
    }
}
