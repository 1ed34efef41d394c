package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a director's prompt apart: what is seen stays, in its words; camera, style, ratio and
 * lettering go, since each generator is told of them in its own way, or not at all.
 */
final class SeenReader {
    /** "Extreme close-up from a low angle" has so many words before its colon. */
    private static final int LONGEST_FRAMING = 8;

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
    List<String> seen(String prompt, String subject, String anchor, List<String> verbatim) {
        List<String> seen = new ArrayList<>();
        List<String> sentences = Scan.sentences(prompt.replace(anchor, ""), verbatim);
        for (int i = 0; i < sentences.size(); i++) {
            String kept =
                    kept(i == 0 ? withoutFraming(sentences.get(i)) : sentences.get(i), verbatim);
            if (!kept.isEmpty()) {
                seen.add(kept);
            } else if (i == 0) {
                seen.add(withoutLettering(subject));
            }
        }
        if (seen.isEmpty()) {
            seen.add(withoutLettering(subject));
        }
        for (String description : verbatim) {
            if (seen.stream().noneMatch(one -> one.contains(description))) {
                seen.add(description);
            }
        }
        return seen;
    }

    private String kept(String sentence, List<String> verbatim) {
        List<String> kept = new ArrayList<>();
        for (String clause : Scan.clauses(sentence, verbatim)) {
            if (Scan.holdsAny(clause, verbatim)) {
                kept.add(clause);
            } else if (!isCamera(clause) && !Scan.namesRatio(clause) && !isLettering(clause)) {
                String plain = withoutLettering(clause);
                if (!plain.isEmpty()) {
                    kept.add(plain);
                }
            }
        }
        return String.join(", ", kept);
    }

    private boolean isCamera(String clause) {
        boolean named = Scan.names(clause, words.cameraWords());
        return named
                && (Scan.words(clause) <= words.cameraClauseWords()
                        || Scan.names(clause, List.of("camera")));
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
        int of = sentence.indexOf(" of ");
        if (of > 0 && frames(sentence.substring(0, of))) {
            return sentence.substring(of + 4).strip();
        }
        return sentence;
    }

    private boolean frames(String head) {
        return Scan.words(head) <= LONGEST_FRAMING && Scan.names(head, words.sizeWords());
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
