package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A brief cut into tokens, clauses, sentences, quotes and the words of the lists found in it: what
 * the finders look at.
 */
public final class BriefText {
    public final String text;
    public final Token[] tokens;
    public final Language language;
    public final Lexicon lexicon;
    public final Lexicons lexicons;
    public final List<Quote> quotes;

    /** Who speaks where it is a talk. */
    public final Turns turns;

    /** Most letters are capitals, so that capitals mark no names. */
    public final boolean shouted;

    private final FoundWords found;
    private final CodePoints places;
    private final int sentences;
    private final int[] openings;

    /** The first token of each clause and of each sentence, and behind the last the end. */
    private final int[] clauseStarts;

    private final int[] sentenceStarts;

    /** What the brief denies, in order. */
    public final List<Denial> denials;

    public BriefText(String text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        tokens = Tokenizer.tokens(text, lexicons.everyday());
        TableRows.read(tokens);
        quotes = QuoteScanner.place(text, tokens);
        language = LanguageGuess.of(text, tokens, lexicons);
        lexicon = lexicons.of(language);
        Map<String, EnumSet<Cue>> cues = lexicons.cues().of(language);
        for (Token token : tokens) {
            token.cues = cues.getOrDefault(token.key, token.cues);
        }
        places = new CodePoints(text);
        shouted = isShouted();
        sentences = Sentences.number(tokens, lexicons.everyday().abbreviations());
        openings = openings();
        clauseStarts = starts(token -> token.clause);
        sentenceStarts = starts(token -> token.sentence);
        found = new FoundWords(tokens.length, new Matcher(tokens, lexicon, language).hits());
        turns = new Turns(this);
        MailThread.mark(this);
        denials = Negations.mark(this);
        Asides.mark(this);
        Struck.mark(this);
        TakenBack.mark(this);
    }

    public int size() {
        return tokens.length;
    }

    /** All of a kind, in the order of the text. */
    public List<Hit> all(Kind kind) {
        return found.all(kind);
    }

    /** Where the piece is to be silent; "a silent motor" is none. */
    public List<Hit> silences() {
        return new Silences(this).all();
    }

    /** Whether denying words tell how things are and forbid nothing. */
    public boolean states(Hit denial) {
        return new Statements(this).states(denial);
    }

    /** Said of the piece itself: not denied, not quoted, not in a mail's head. */
    public boolean isSaid(Hit hit) {
        Token token = tokens[hit.start()];
        return !token.denied && token.quote < 0 && !token.header;
    }

    /** Whether a token lies in a word or phrase of this kind. */
    public boolean is(Kind kind, int token) {
        return found.is(kind, token);
    }

    public boolean isAny(int token, Kind... kinds) {
        for (Kind kind : kinds) {
            if (is(kind, token)) {
                return true;
            }
        }
        return false;
    }

    /** The kinds of the listed words and phrases that a token lies in. */
    public List<Kind> kinds(int token) {
        return found.kinds(token);
    }

    /** All that a token does in its sentence. */
    public Set<Cue> cues(int token) {
        return Collections.unmodifiableSet(tokens[token].cues);
    }

    /** The longest of a kind that starts at a token. */
    public @Nullable Hit at(Kind kind, int token) {
        return found.at(kind, token);
    }

    /** One of a kind that the token lies in. */
    public @Nullable Hit over(Kind kind, int token) {
        return found.over(kind, token);
    }

    /** One of a kind that ends right before the token. */
    public @Nullable Hit before(Kind kind, int token) {
        return found.before(kind, token);
    }

    public boolean key(int token, String key) {
        return token >= 0 && token < tokens.length && tokens[token].key.equals(key);
    }

    /** Whether a token does something in its sentence, by the lists of the brief's language. */
    public boolean cue(Cue cue, int token) {
        return token >= 0 && token < tokens.length && tokens[token].cues.contains(cue);
    }

    /** A word that is in no list and that no ending marks as an everyday word: perhaps a name. */
    public boolean isUnlisted(int token) {
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

    /** Whether nothing but a hyphen stands between a word and the one before. */
    public boolean isHyphened(int token) {
        if (token < 1 || token >= tokens.length) {
            return false;
        }
        Token word = tokens[token];
        return word.isWord()
                && tokens[token - 1].isWord()
                && tokens[token - 1].to == word.from - 1
                && text.charAt(word.from - 1) == '-';
    }

    public boolean mark(int token, char mark) {
        return token >= 0 && token < tokens.length && tokens[token].isMark(mark);
    }

    public boolean sameSentence(int a, int b) {
        return a >= 0
                && b >= 0
                && a < tokens.length
                && b < tokens.length
                && tokens[a].sentence == tokens[b].sentence;
    }

    public boolean sameClause(int a, int b) {
        return a >= 0
                && b >= 0
                && a < tokens.length
                && b < tokens.length
                && tokens[a].clause == tokens[b].clause;
    }

    /** First token of the sentence that a token is in. */
    public int sentenceStart(int token) {
        return token <= 0 ? token : sentenceStarts[tokens[token].sentence];
    }

    public int sentenceEnd(int token) {
        return token >= tokens.length ? token : sentenceStarts[tokens[token].sentence + 1];
    }

    public int clauseStart(int token) {
        return token <= 0 ? token : clauseStarts[tokens[token].clause];
    }

    public int clauseEnd(int token) {
        return token >= tokens.length ? token : clauseStarts[tokens[token].clause + 1];
    }

    /** Laid out once: a clause of thousands of words is asked for by each of them. */
    private int[] starts(ToIntFunction<Token> part) {
        int parts = tokens.length == 0 ? 0 : part.applyAsInt(tokens[tokens.length - 1]) + 1;
        int[] first = new int[parts + 1];
        Arrays.fill(first, tokens.length);
        for (int i = tokens.length - 1; i >= 0; i--) {
            first[part.applyAsInt(tokens[i])] = i;
        }
        return first;
    }

    /** Whether no word or number stands before it in its sentence. */
    public boolean firstOfSentence(int token) {
        return token < 0 || token >= tokens.length || openings[tokens[token].sentence] >= token;
    }

    /** Where the first word or number of each sentence stands; behind all of them where none is. */
    private int[] openings() {
        int[] first = new int[sentences + 1];
        Arrays.fill(first, tokens.length);
        for (int i = tokens.length - 1; i >= 0; i--) {
            if (tokens[i].isWord() || tokens[i].isNumber()) {
                first[tokens[i].sentence] = i;
            }
        }
        return first;
    }

    /** The text from one token to before another, as written. */
    public String slice(int start, int end) {
        return start >= end ? "" : text.substring(tokens[start].from, tokens[end - 1].to);
    }

    /** The words that a span covers, on one line. */
    public String words(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        return Phrases.oneLine(text.substring(start, end));
    }

    /** The first token within a span; how many tokens there are where none is. */
    public int firstIn(Span span) {
        int at = 0;
        while (at < tokens.length && !span(at, at + 1).isWithin(span)) {
            at++;
        }
        return at;
    }

    public String raw(int token) {
        return text.substring(tokens[token].from, tokens[token].to);
    }

    public Span span(int start, int end) {
        if (tokens.length == 0 || start >= end) {
            return new Span(0, 0);
        }
        return chars(tokens[start].from, tokens[end - 1].to);
    }

    public Span chars(int from, int to) {
        return places.span(from, to);
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
}
