package dev.shotlist.dialect;

import dev.shotlist.plan.CameraMovement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes a director's prompt apart: what is seen stays, in its words; camera, style, ratio and
 * lettering go, since each generator is told of them in its own way, or not at all.
 */
final class SeenReader {
    /** What is said of a move in more words than this is about something else too. */
    private static final int LONGEST_MOVE = 10;

    private static final String OF = " of ";
    private static final String OPENING = "\"\u201C\u201E\u00AB";
    private static final String CLOSING = "\"\u201D\u201C\u00BB";

    private final Words words;

    SeenReader(Words words) {
        this.words = words;
    }

    /**
     * @param subject what stands first, should the prompt speak of it only together with the camera
     * @param verbatim descriptions that must be in the outcome word for word
     */
    Seen seen(
            String prompt,
            String subject,
            CameraMovement move,
            String anchor,
            List<String> verbatim) {
        List<String> parts = new ArrayList<>();
        List<String> camera = new ArrayList<>();
        List<String> sentences = Scan.sentences(prompt.replace(anchor, ""), verbatim);
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = i == 0 ? withoutFraming(sentences.get(i)) : sentences.get(i);
            String kept = kept(sentence, verbatim, camera);
            if (!kept.isEmpty()) {
                parts.add(kept);
            } else if (i == 0) {
                parts.add(withoutLettering(subject));
            }
        }
        if (parts.isEmpty()) {
            parts.add(withoutLettering(subject));
        }
        for (String description : verbatim) {
            if (parts.stream().noneMatch(one -> one.contains(description))) {
                parts.add(description);
            }
        }
        return new Seen(parts, named(move, camera));
    }

    /** The first of the clauses about the camera that names the move. */
    private @Nullable String named(CameraMovement move, List<String> camera) {
        List<String> stems = words.moveStems().getOrDefault(move, List.of());
        for (String clause : camera) {
            String lower = clause.toLowerCase(Locale.ROOT);
            if (Scan.words(clause) <= LONGEST_MOVE && stems.stream().anyMatch(lower::contains)) {
                return clause;
            }
        }
        return null;
    }

    private String kept(String sentence, List<String> verbatim, List<String> camera) {
        boolean brief = Scan.words(sentence) <= words.cameraClauseWords();
        if (brief && isCamera(sentence) && !Scan.holdsAny(sentence, verbatim)) {
            camera.add(sentence);
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String clause : Scan.clauses(sentence, verbatim)) {
            if (Scan.holdsAny(clause, verbatim)) {
                kept.add(clause);
            } else if (isCamera(clause)) {
                camera.add(clause);
            } else if (!Scan.namesRatio(clause) && !isLettering(clause)) {
                String plain = withoutLettering(clause);
                if (!plain.isEmpty()) {
                    kept.add(plain);
                }
            }
        }
        return String.join(", ", kept);
    }

    private boolean isCamera(String clause) {
        if (words.cameraClauses().contains(clause.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean named = Scan.names(clause, words.cameraWords());
        return named
                && (Scan.words(clause) <= words.cameraClauseWords()
                        || Scan.names(clause, List.of("camera"))
                        || beginsWithMove(clause));
    }

    /** "Slow tilt down with the drop"; one word alone may begin a thing, as in handheld fan. */
    private boolean beginsWithMove(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        for (int blank = lower.indexOf(' '); blank > 0; blank = lower.indexOf(' ')) {
            if (!words.moveAdverbs().contains(lower.substring(0, blank))) {
                break;
            }
            lower = lower.substring(blank + 1);
        }
        String rest = lower;
        return words.cameraWords().stream()
                .filter(word -> word.indexOf(' ') > 0 || word.indexOf('-') > 0)
                .anyMatch(rest::startsWith);
    }

    private boolean isLettering(String clause) {
        return Scan.names(clause, words.letteringWords());
    }

    /** "Wide shot from above: a stool" and "Wide shot of a stool" both come to "a stool". */
    private String withoutFraming(String sentence) {
        int colon = sentence.indexOf(": ");
        if (colon > 0 && frames(sentence.substring(0, colon))) {
            return sentence.substring(colon + 1).strip();
        }
        for (int of = sentence.indexOf(OF); of > 0; of = sentence.indexOf(OF, of + 1)) {
            if (frames(sentence.substring(0, of))) {
                return sentence.substring(of + OF.length()).strip();
            }
        }
        return sentence;
    }

    /** Whether it says size and angle and nothing else. */
    private boolean frames(String head) {
        String letters = head.toLowerCase(Locale.ROOT).replace('-', ' ');
        for (String word : letters.split(" ", -1)) {
            if (!word.isEmpty() && !words.framingWords().contains(word)) {
                return false;
            }
        }
        return Scan.names(head, words.sizeWords());
    }

    /** Quoted lines go, with the words that lead up to them: they are set in the edit. */
    String withoutLettering(String clause) {
        String text = clause;
        for (int open = opening(text); open >= 0; open = opening(text)) {
            int close = closing(text, open + 1);
            String before = text.substring(0, open).strip();
            String after = close < 0 ? "" : text.substring(close + 1).strip();
            text = (withoutLead(before) + " " + after).strip();
        }
        return text;
    }

    private static int opening(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private String withoutLead(String before) {
        String lower = before.toLowerCase(Locale.ROOT);
        for (String lead : words.letteringLeads()) {
            if (lower.endsWith(" " + lead) || lower.equals(lead)) {
                return before.substring(0, before.length() - lead.length()).strip();
            }
        }
        return before;
    }
}
