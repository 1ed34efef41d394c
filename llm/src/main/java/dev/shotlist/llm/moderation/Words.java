package dev.shotlist.llm.moderation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text as the list compares it: compatibility forms, accents, invisible marks and look-alike
 * letters folded away, cut into words that know their sentence. Linear in the length of the text.
 */
final class Words {
    /** A folded word, and how it reads with digits taken for letters. */
    record Word(String plain, String disguised, int sentence) {
        boolean is(String term) {
            return plain.equals(term) || disguised.equals(term);
        }
    }

    /** So many letters standing alone are one word in disguise. */
    private static final int SPELLED_OUT = 4;

    private static final String DIGITS = "0134578@$";
    private static final String LETTERS = "oieastbas";

    private Words() {}

    static List<Word> of(String text, Map<Character, Character> lookAlikes) {
        return joined(cut(folded(text, lookAlikes)));
    }

    private static String folded(String text, Map<Character, Character> lookAlikes) {
        // Marks go first: normalizing a hundred thousand of them in a row takes quadratic time.
        String bare = withoutMarks(text);
        String plain = Normalizer.normalize(bare, Form.NFKC).toLowerCase(Locale.ROOT);
        String open = withoutMarks(Normalizer.normalize(plain, Form.NFD));
        var out = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            out.append(lookAlikes.getOrDefault(open.charAt(i), open.charAt(i)).charValue());
        }
        return out.toString();
    }

    private static String withoutMarks(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!invisible(c)) {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static List<Word> cut(String text) {
        var words = new ArrayList<Word>();
        var word = new StringBuilder();
        int sentence = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || signInWord(text, i)) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                words.add(word(word.toString(), sentence));
                word.setLength(0);
            }
            if (c == '.' || c == '!' || c == '?' || c == '\n') {
                sentence++;
            }
        }
        return words;
    }

    /** An at or dollar sign that touches a letter stands for one. */
    private static boolean signInWord(String text, int i) {
        if (i >= text.length() || (text.charAt(i) != '@' && text.charAt(i) != '$')) {
            return false;
        }
        return (i > 0 && Character.isLetter(text.charAt(i - 1)))
                || (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
    }

    private static Word word(String plain, int sentence) {
        if (!hasLetter(plain) || !isDisguised(plain)) {
            return new Word(plain, plain, sentence);
        }
        var disguised = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int at = DIGITS.indexOf(plain.charAt(i));
            disguised.append(at < 0 ? plain.charAt(i) : LETTERS.charAt(at));
        }
        return new Word(plain, disguised.toString(), sentence);
    }

    private static boolean hasLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure or sign in it may stand for a letter. */
    private static boolean isDisguised(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (DIGITS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> joined(List<Word> words) {
        var out = new ArrayList<Word>(words.size());
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && words.get(end).plain().length() == 1) {
                end++;
            }
            if (end - i >= SPELLED_OUT) {
                var whole = new StringBuilder();
                words.subList(i, end).forEach(one -> whole.append(one.plain()));
                out.add(word(whole.toString(), words.get(i).sentence()));
                i = end;
            } else {
                out.add(words.get(i));
                i++;
            }
        }
        return out;
    }
}
