package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.Locale;

/** Tells the language of a brief by its everyday words and the letters only some languages have. */
@SuppressWarnings("EnumOrdinal") // places in an array of scores
final class LanguageGuess {
    private static final Language[] ALL = Language.values();
    private static final double LETTER = 0.6;

    /** Below this score a brief is too short for everyday words to tell. */
    private static final double SHORT = 3;

    private static final double CLOSE = 1.2;

    /** What a word spelt the way of a language adds where words do not tell; goods add 1. */
    private static final double SPELT = 0.4;

    /** What a word adds that names a thing: more languages share those. */
    private static final double NAMED = 0.5;

    private LanguageGuess() {}

    static Language of(String text, Token[] tokens, Lexicons lexicons) {
        double[] score = new double[ALL.length];
        // English wins where nothing speaks for another language
        score[Language.EN.ordinal()] = 0.3;
        for (Token token : tokens) {
            // the "s" of "15s" is no word of any language
            boolean unit = token.glued && token.to - token.from == 1;
            if (!token.isWord() || token.quote >= 0 || unit) {
                continue;
            }
            int languages = lexicons.everyday().languagesOf(token.key);
            if (languages != 0) {
                double weight = 1.0 / Integer.bitCount(languages);
                for (Language language : ALL) {
                    // "thé" is no English word
                    boolean foreign = language == Language.EN && isAccented(text, token);
                    if (!foreign && (languages & 1 << language.ordinal()) != 0) {
                        score[language.ordinal()] += weight;
                    }
                }
            }
            letters(text, token, score);
        }
        Language best = highest(score);
        if (isClose(score, best)) {
            spelling(text, tokens, lexicons.everyday(), score);
            best = highest(score);
        }
        return score[best.ordinal()] < SHORT ? byTrade(tokens, lexicons, score, best) : best;
    }

    private static boolean isAccented(String text, Token token) {
        for (int i = token.from; i < token.to; i++) {
            if (text.charAt(i) > LAST_PLAIN && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static final char LAST_PLAIN = '\u007f';

    private static boolean isClose(double[] score, Language best) {
        for (Language language : ALL) {
            boolean other = language != best && language != Language.EN;
            if (other && score[language.ordinal()] > score[best.ordinal()] - CLOSE) {
                return true;
            }
        }
        return false;
    }

    private static void spelling(
            String text, Token[] tokens, EverydayWords everyday, double[] score) {
        for (Token token : tokens) {
            if (!token.isWord() || token.quote >= 0 || token.capital || token.glued) {
                continue;
            }
            String word = text.substring(token.from, token.to).toLowerCase(Locale.ROOT) + "|";
            for (Language language : ALL) {
                for (String letters : everyday.spellings(language)) {
                    if (word.contains(letters)) {
                        score[language.ordinal()] += SPELT;
                        break;
                    }
                }
            }
        }
    }

    private static Language highest(double[] score) {
        Language best = Language.EN;
        for (Language language : ALL) {
            if (score[language.ordinal()] > score[best.ordinal()]) {
                best = language;
            }
        }
        return best;
    }

    /** A few words settle nothing: then the language that knows the most of them as goods wins. */
    private static Language byTrade(
            Token[] tokens, Lexicons lexicons, double[] score, Language best) {
        Language winner = best;
        double most = -1;
        for (Language language : ALL) {
            if (score[language.ordinal()] < score[best.ordinal()] - CLOSE) {
                continue;
            }
            double known = score[language.ordinal()] + (language == best ? 0.01 : 0);
            for (Token token : tokens) {
                Lexicon lexicon = lexicons.of(language);
                boolean named = token.isWord() && lexicon.names(token.key);
                known += token.isWord() && lexicon.knows(token.key) ? 1 : named ? NAMED : 0;
            }
            if (known > most) {
                most = known;
                winner = language;
            }
        }
        return winner;
    }

    private static void letters(String text, Token token, double[] score) {
        for (int i = token.from; i < token.to; i++) {
            switch (text.charAt(i)) {
                case 'é' ->
                        score[Language.PT.ordinal()] += token.to - token.from == 1 ? 2 * LETTER : 0;
                case 'ñ', '¿', '¡' -> score[Language.ES.ordinal()] += 2 * LETTER;
                case 'ã', 'õ' -> score[Language.PT.ordinal()] += 2 * LETTER;
                case 'ç' -> {
                    score[Language.PT.ordinal()] += LETTER;
                    score[Language.FR.ordinal()] += LETTER;
                }
                case 'ß', 'ä', 'ö' -> score[Language.DE.ordinal()] += 2 * LETTER;
                case 'ü' -> score[Language.DE.ordinal()] += LETTER;
                case 'ê', 'â' -> {
                    score[Language.FR.ordinal()] += LETTER / 2;
                    score[Language.PT.ordinal()] += LETTER / 2;
                }
                case 'è', 'ù' -> {
                    score[Language.FR.ordinal()] += LETTER / 2;
                    score[Language.IT.ordinal()] += LETTER / 2;
                }
                case 'ò', 'ì' -> score[Language.IT.ordinal()] += LETTER;
                default -> {}
            }
        }
    }
}
