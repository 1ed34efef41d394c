package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A brief cut into tokens, clauses, sentences, quotes and the words of the lists found in it: what
 * the finders look at.
 */
final class BriefText {
    final String text;
    final Token[] tokens;
    final Language language;
    final Lexicon lexicon;
    final Lexicons lexicons;
    final List<Quote> quotes = new ArrayList<>(4);

    /** Most letters are capitals, so that capitals mark no names. */
    final boolean shouted;

    private final Map<Kind, List<Hit>> byKind = new EnumMap<>(Kind.class);
    private final @Nullable List<Hit>[] byStart;
    private final long[] low;
    private final long[] high;
    private final int @Nullable [] codePoints;
    private final int sentences;

    /** What the brief denies, in order. */
    final List<Denial> denials;

    BriefText(String text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        tokens = Tokenizer.tokens(text, lexicons.everyday());
        placeQuotes();
        language = LanguageGuess.of(text, tokens, lexicons);
        lexicon = lexicons.of(language);
        Map<String, ? extends Set<Cue>> cues = lexicons.cues().of(language);
        for (Token token : tokens) {
            Set<Cue> known = cues.get(token.key);
            token.cues = known == null ? Set.of() : known;
        }
        codePoints = codePoints(text);
        shouted = isShouted();
        sentences = Sentences.number(tokens, lexicons.everyday().abbreviations());
        low = new long[tokens.length];
        high = new long[tokens.length];
        byStart = starts(tokens.length);
        for (Hit hit : new Matcher(tokens, lexicon, language).hits()) {
            put(hit);
        }
        MailThread.mark(this);
        denials = Negations.mark(this);
        Asides.mark(this);
        Struck.mark(this);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Hit>[] starts(int length) {
        return new List[length];
    }

    int size() {
        return tokens.length;
    }

    int sentences() {
        return sentences;
    }

    private void put(Hit hit) {
        byKind.computeIfAbsent(hit.kind(), _ -> new ArrayList<>(8)).add(hit);
        List<Hit> here = byStart[hit.start()];
        if (here == null) {
            here = new ArrayList<>(2);
            byStart[hit.start()] = here;
        }
        here.add(hit);
        int ordinal = hit.kind().bit();
        for (int i = hit.start(); i < hit.end(); i++) {
            if (ordinal < Long.SIZE) {
                low[i] |= 1L << ordinal;
            } else {
                high[i] |= 1L << (ordinal - Long.SIZE);
            }
        }
    }

    /** All of a kind, in the order of the text. */
    List<Hit> all(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Where the piece is to be silent; "a silent motor" is none. */
    List<Hit> silences() {
        return all(Kind.SOUND_ALL).stream()
                .filter(hit -> hit.length() > 1 || !describes(hit))
                .toList();
    }

    private boolean describes(Hit hit) {
        int before = hit.start() - 1;
        // "una sveglia muta": outside English and German the noun stands in front
        boolean behindNoun =
                language != Language.EN
                        && language != Language.DE
                        && sameClause(before, hit.start())
                        && tokens[before].isWord()
                        && !isAny(before, Kind.STOP, Kind.VIDEO_WORD, Kind.FORMAT)
                        && !tokens[before].key.endsWith("ment")
                        && !tokens[before].key.endsWith("mente");
        if (behindNoun) {
            return true;
        }
        int next = hit.end();
        return sameClause(next, hit.start())
                && tokens[next].isWord()
                && !isAny(next, Kind.STOP, Kind.VIDEO_WORD, Kind.FORMAT, Kind.BUT);
    }

    /** Said of the piece itself: not denied, not quoted, not in a mail's head. */
    boolean isSaid(Hit hit) {
        Token token = tokens[hit.start()];
        return !token.denied && token.quote < 0 && !token.header;
    }

    /** Whether a token lies in a word or phrase of this kind. */
    boolean is(Kind kind, int token) {
        if (token < 0 || token >= tokens.length) {
            return false;
        }
        int ordinal = kind.bit();
        return ordinal < Long.SIZE
                ? (low[token] & 1L << ordinal) != 0
                : (high[token] & 1L << (ordinal - Long.SIZE)) != 0;
    }

    boolean isAny(int token, Kind... kinds) {
        for (Kind kind : kinds) {
            if (is(kind, token)) {
                return true;
            }
        }
        return false;
    }

    /** The longest of a kind that starts at a token. */
    @Nullable Hit at(Kind kind, int token) {
        if (!is(kind, token)) {
            return null;
        }
        List<Hit> here = byStart[token];
        Hit best = null;
        if (here != null) {
            for (Hit hit : here) {
                if (hit.kind() == kind && (best == null || hit.length() > best.length())) {
                    best = hit;
                }
            }
        }
        return best;
    }

    /** One of a kind that the token lies in. */
    @Nullable Hit over(Kind kind, int token) {
        for (int i = token; i >= 0 && i > token - 7 && is(kind, i); i--) {
            Hit hit = at(kind, i);
            if (hit != null && hit.holds(token)) {
                return hit;
            }
        }
        return null;
    }

    /** One of a kind that ends right before the token. */
    @Nullable Hit before(Kind kind, int token) {
        if (!is(kind, token - 1)) {
            return null;
        }
        for (int i = token - 1; i >= 0 && i > token - 7; i--) {
            Hit hit = at(kind, i);
            if (hit != null && hit.end() == token) {
                return hit;
            }
        }
        return null;
    }

    boolean key(int token, String key) {
        return token >= 0 && token < tokens.length && tokens[token].key.equals(key);
    }

    /** Whether a token does something in its sentence, by the lists of the brief's language. */
    boolean cue(Cue cue, int token) {
        return token >= 0 && token < tokens.length && tokens[token].cues.contains(cue);
    }

    /** A word that is in no list and that no ending marks as an everyday word: perhaps a name. */
    boolean isUnlisted(int token) {
        Token word = tokens[token];
        return word.isWord()
                && word.quote < 0
                && word.to - word.from > 2
                && !lexicon.knows(word.key)
                && lexicons.everyday().languagesOf(word.key) == 0
                && !isAny(token, Kind.NOUN, Kind.ORG, Kind.MOOD, Kind.COLOR, Kind.PERSON)
                && !word.key.endsWith("ing")
                && !word.key.endsWith("ed")
                && !word.key.endsWith("ly");
    }

    boolean mark(int token, char mark) {
        return token >= 0 && token < tokens.length && tokens[token].isMark(mark);
    }

    boolean sameSentence(int a, int b) {
        return a >= 0
                && b >= 0
                && a < tokens.length
                && b < tokens.length
                && tokens[a].sentence == tokens[b].sentence;
    }

    boolean sameClause(int a, int b) {
        return a >= 0
                && b >= 0
                && a < tokens.length
                && b < tokens.length
                && tokens[a].clause == tokens[b].clause;
    }

    /** First token of the sentence that a token is in. */
    int sentenceStart(int token) {
        int i = token;
        while (i > 0 && tokens[i - 1].sentence == tokens[token].sentence) {
            i--;
        }
        return i;
    }

    int sentenceEnd(int token) {
        int i = token;
        while (i < tokens.length && tokens[i].sentence == tokens[token].sentence) {
            i++;
        }
        return i;
    }

    int clauseStart(int token) {
        int i = token;
        while (i > 0 && tokens[i - 1].clause == tokens[token].clause) {
            i--;
        }
        return i;
    }

    int clauseEnd(int token) {
        int i = token;
        while (i < tokens.length && tokens[i].clause == tokens[token].clause) {
            i++;
        }
        return i;
    }

    boolean firstOfSentence(int token) {
        int i = token - 1;
        while (i >= 0 && sameSentence(i, token)) {
            if (!tokens[i].isWord() && !tokens[i].isNumber()) {
                i--;
            } else {
                return false;
            }
        }
        return true;
    }

    /** The text from one token to before another, as written. */
    String slice(int start, int end) {
        return start >= end ? "" : text.substring(tokens[start].from, tokens[end - 1].to);
    }

    /** The words that a span covers, on one line. */
    String words(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        return Phrases.oneLine(text.substring(start, end));
    }

    String raw(int token) {
        return text.substring(tokens[token].from, tokens[token].to);
    }

    Span span(int start, int end) {
        if (tokens.length == 0 || start >= end) {
            return new Span(0, 0);
        }
        return chars(tokens[start].from, tokens[end - 1].to);
    }

    Span chars(int from, int to) {
        return codePoints == null ? new Span(from, to) : new Span(codePoints[from], codePoints[to]);
    }

    private static int @Nullable [] codePoints(String text) {
        int length = text.length();
        int first = 0;
        while (first < length && !Character.isSurrogate(text.charAt(first))) {
            first++;
        }
        if (first == length) {
            return null;
        }
        int[] places = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            places[i] = count;
            boolean half =
                    Character.isHighSurrogate(text.charAt(i))
                            && i + 1 < length
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (!half) {
                count++;
            }
        }
        places[length] = count;
        return places;
    }

    private boolean isShouted() {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
                letters++;
            } else if (Character.isLowerCase(c)) {
                letters++;
            }
        }
        return letters > 8 && capitals * 5 > letters * 3;
    }

    private void placeQuotes() {
        int token = 0;
        for (int[] stretch : QuoteScanner.stretches(text)) {
            while (token < tokens.length && tokens[token].from < stretch[0]) {
                token++;
            }
            int start = token;
            while (token < tokens.length && tokens[token].from < stretch[1]) {
                tokens[token].quote = quotes.size();
                token++;
            }
            if (token > start) {
                quotes.add(new Quote(stretch[0], stretch[1], start, token));
            }
        }
    }
}
