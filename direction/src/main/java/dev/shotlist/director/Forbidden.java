package dev.shotlist.director;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the brief forbids, asked of pictures, words and sounds. */
public final class Forbidden {
    private static final Set<String> PEOPLE =
            Set.of("people", "person", "humans", "actors", "models");
    private static final Set<String> FACES = Set.of("faces", "face");
    private static final Set<String> HANDS = Set.of("hands", "hand");
    private static final Set<String> DRONES = Set.of("drone", "drones", "drone shots", "aerials");

    private final List<String> words = new ArrayList<>();
    private final boolean people;
    private final boolean faces;
    private final boolean hands;
    private final boolean drones;

    public Forbidden(List<Avoidance> avoid) {
        boolean noPeople = false;
        boolean noFaces = false;
        boolean noHands = false;
        boolean noDrones = false;
        for (Avoidance one : avoid) {
            String english = one.english().toLowerCase(Locale.ROOT).strip();
            String head = english.substring(english.lastIndexOf(' ') + 1);
            if (PEOPLE.contains(english)) {
                noPeople = true;
            } else if (FACES.contains(head)) {
                noFaces = true;
            } else if (HANDS.contains(english)) {
                noHands = true;
            } else if (DRONES.contains(english) || english.startsWith("drone")) {
                noDrones = true;
            }
            add(english);
            add(one.words().toLowerCase(Locale.ROOT).strip());
        }
        people = noPeople;
        faces = noFaces || noPeople;
        hands = noHands || noPeople;
        drones = noDrones;
    }

    private void add(String word) {
        if (word.length() > 2 && !words.contains(word)) {
            words.add(word);
        }
    }

    public boolean people() {
        return people;
    }

    public boolean faces() {
        return faces;
    }

    public boolean hands() {
        return hands;
    }

    boolean picture(Picture picture) {
        return shows(picture.people()) || move(picture.move()) || text(picture.subject());
    }

    public boolean move(CameraMovement move) {
        return drones && move == CameraMovement.DRONE;
    }

    private boolean shows(People shown) {
        return switch (shown) {
            case FACE -> faces;
            case BACK -> people;
            case HANDS -> hands;
            case NONE -> false;
        };
    }

    /** Whether the text names something forbidden, as a word of its own or its plural. */
    public boolean text(String text) {
        String lower = ' ' + text.toLowerCase(Locale.ROOT) + ' ';
        for (String word : words) {
            if (names(lower, word) || (word.endsWith("s") && names(lower, chopped(word)))) {
                return true;
            }
        }
        return false;
    }

    private static String chopped(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    private static boolean names(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = !Character.isLetterOrDigit(text.charAt(at - 1));
            char after = text.charAt(Math.min(end, text.length() - 1));
            boolean ends = !Character.isLetterOrDigit(after) || after == 's';
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** For negative prompts: everything forbidden that can be seen. */
    List<String> seen() {
        return words.stream().filter(word -> !HEARD.contains(word)).toList();
    }

    private static final Set<String> HEARD =
            Set.of("music", "voiceover", "sound", "sound effects", "voice", "jargon", "no music");
}
