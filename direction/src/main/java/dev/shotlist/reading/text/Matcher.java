package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Lexicon.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words and phrases of the lists among the tokens, inflected forms too. */
final class Matcher {
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_PHRASE = 6;

    private final Token[] tokens;
    private final Lexicon lexicon;
    private final Language language;
    private final List<Hit> found = new ArrayList<>();

    Matcher(Token[] tokens, Lexicon lexicon, Language language) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.language = language;
    }

    List<Hit> hits() {
        for (int i = 0; i < tokens.length; i++) {
            Token token = tokens[i];
            if (token.isBreak()) {
                continue;
            }
            int before = found.size();
            collect(i, lexicon.startingWith(token.key), false, false);
            boolean content = hasContent(before);
            if (token.isWord()) {
                inflected(i, token.key, content);
            }
            if (token.isWord() && !content) {
                if (language == Language.DE && found.size() == before && !afterSeller(i)) {
                    Hit color = Compounds.color(lexicon, token.key, i);
                    Hit compound = color != null || !token.capital ? color : compound(token.key, i);
                    if (compound != null) {
                        found.add(compound);
                    }
                }
            }
        }
        return withoutCovered();
    }

    private @Nullable Hit compound(String key, int at) {
        Hit person = Compounds.person(lexicon, key, at);
        return person == null ? Compounds.noun(lexicon, key, at) : person;
    }

    /** Behind "Baeckerei" or "Firma" a capital word is the name, whatever nouns it is made of. */
    private boolean afterSeller(int at) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).end() >= at - 1; i--) {
            Kind kind = found.get(i).kind();
            if (found.get(i).end() == at
                    && (kind == Kind.ORG || kind == Kind.BRAND_MARK || kind == Kind.NAME_MARK)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasContent(int from) {
        for (int i = from; i < found.size(); i++) {
            Kind kind = found.get(i).kind();
            if (kind == Kind.STOP
                    || (Inflection.inflects(kind)
                            && kind != Kind.VOICE_QUALITY
                            && kind != Kind.GLOSS
                            && kind != Kind.THING
                            && kind != Kind.ATTRIBUTE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param phrasesOnly the word is known as it stands; only phrases that it opens are looked for
     */
    private void inflected(int at, String key, boolean phrasesOnly) {
        if (tokens[at].capital && Inflection.isDiminutive(key, language)) {
            // "Velas Noitinha" is called so, and is no little night
            return;
        }
        for (String stem : Inflection.stems(key, language)) {
            if (stem.length() >= SHORTEST_STEM) {
                int before = found.size();
                collect(at, lexicon.startingWith(stem), true, phrasesOnly);
                if (hasSense(before)) {
                    return;
                }
            }
        }
    }

    private boolean hasSense(int from) {
        for (int i = from; i < found.size(); i++) {
            if (found.get(i).kind() != Kind.GLOSS) {
                return true;
            }
        }
        return false;
    }

    private void collect(
            int at, @Nullable List<Phrase> phrases, boolean inflected, boolean phrasesOnly) {
        if (phrases == null) {
            return;
        }
        char next = opening(at + 1);
        for (Phrase phrase : phrases) {
            // Articles and the like begin hundreds of phrases, hardly one of which goes on so.
            if (!phrase.isWord() && phrase.second() != next) {
                continue;
            }
            Kind kind = phrase.sense().kind();
            boolean lone = phrase.isWord() && kind != Kind.THING;
            if ((inflected && !Inflection.inflects(kind)) || (phrasesOnly && lone)) {
                continue;
            }
            int end = end(at, phrase.rest());
            if (end > 0) {
                found.add(new Hit(kind, phrase.sense().value(), at, end));
            }
        }
    }

    /** With what a token begins; 0 where none stands there that a phrase can go on with. */
    private char opening(int at) {
        boolean none = at >= tokens.length || tokens[at].isBreak() || tokens[at].key.isEmpty();
        return none ? 0 : tokens[at].key.charAt(0);
    }

    private int end(int at, List<String> rest) {
        int next = at + 1;
        // by index, since most phrases are one word: an iterator for each is half of what this
        // costs
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            if (next >= tokens.length || tokens[next].isBreak() || !same(tokens[next].key, word)) {
                return 0;
            }
            next++;
        }
        return next;
    }

    private static boolean same(String key, String word) {
        if (key.equals(word)) {
            return true;
        }
        int longer = key.length() - word.length();
        return longer > 0
                && longer <= 2
                && word.length() > 2
                && key.startsWith(word)
                && Inflection.isEnding(key, word.length());
    }

    private List<Hit> withoutCovered() {
        List<Hit> phrases = new ArrayList<>();
        for (Hit hit : found) {
            if (hit.length() > 1) {
                phrases.add(hit);
            }
        }
        List<Hit> kept = new ArrayList<>(found.size());
        int first = 0;
        for (Hit hit : found) {
            while (first < phrases.size()
                    && phrases.get(first).start() < hit.start() - LONGEST_PHRASE) {
                first++;
            }
            if (!covered(hit, phrases, first)) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private static boolean covered(Hit hit, List<Hit> phrases, int first) {
        for (int i = first; i < phrases.size() && phrases.get(i).start() <= hit.start(); i++) {
            Hit phrase = phrases.get(i);
            if (phrase.end() >= hit.end()
                    && phrase.length() > hit.length()
                    && phrase.kind().covers(hit.kind())) {
                return true;
            }
        }
        return false;
    }
}
