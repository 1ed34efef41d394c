package dev.shotlist.edit.clause;

import dev.shotlist.edit.words.CopyWords;
import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What words and phrases of all six languages stand for in an instruction. */
public final class Phrasebook {
    /** Words of the longest phrase. */
    static final int LONGEST = 14;

    private final Map<String, List<Phrase>> byFirst;

    private final OwnPhrases own;
    private final Map<String, List<String>> things;

    private final MomentWords moments;
    private final Neighbours neighbours;
    private final FunctionWords functionWords;
    private final Homographs homographs;
    private final SlipMending mending;
    private final CopyWords copy;
    private final Marks marks;

    /** Whether the instruction is in Portuguese. */
    private boolean portuguese;

    private Phrasebook(
            PhraseLists lists,
            MomentWords moments,
            Neighbours neighbours,
            FunctionWords functionWords,
            Homographs homographs,
            CopyWords copy,
            SlipMending mending) {
        this.moments = moments;
        this.neighbours = neighbours;
        this.functionWords = functionWords;
        this.homographs = homographs;
        this.copy = copy;
        this.mending = mending;
        this.marks = new Marks(this::phrases, moments, neighbours);
        byFirst = lists.byFirst();
        things = lists.things();
        own = new OwnPhrases(byFirst);
    }

    private Phrasebook(Phrasebook shared, OwnPhrases own) {
        this.own = own;
        byFirst = shared.byFirst;
        things = shared.things;
        mending = shared.mending;
        moments = shared.moments;
        neighbours = shared.neighbours;
        functionWords = shared.functionWords;
        homographs = shared.homographs;
        copy = shared.copy;
        marks = new Marks(this::phrases, moments, neighbours);
    }

    public static Phrasebook load(FactFiles files) {
        FunctionWords words = FunctionWords.load(files);
        PhraseLists lists = new PhraseLists(files);
        return new Phrasebook(
                lists,
                MomentWords.load(files),
                Neighbours.load(files),
                words,
                Homographs.load(files, words),
                CopyWords.load(files),
                SlipMending.load(lists, files));
    }

    /** Words by which what these stand for is put together. */
    public FunctionWords functionWords() {
        return functionWords;
    }

    private List<Phrase> phrases(String first) {
        List<Phrase> all = own.of(first);
        return !homographs.concern(first)
                        || all.stream().allMatch(one -> homographs.allow(one, portuguese))
                ? all
                : all.stream().filter(one -> homographs.allow(one, portuguese)).toList();
    }

    /** The same book as the language of an instruction has its words. */
    Phrasebook spoken(List<Token> instruction) {
        Phrasebook told = new Phrasebook(this, own);
        told.portuguese = homographs.isPortuguese(instruction);
        return told;
    }

    /** Words with their slips mended, where they mean nothing as they stand. */
    List<Token> mended(List<Token> tokens, Supplier<Set<String>> known) {
        List<Token> mended = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token one = mending.mended(tokens.get(i), known);
            // "a pizza": a noun is no slip of a verb.
            boolean noun =
                    i > 0
                            && !one.equals(tokens.get(i))
                            && functionWords.is(FunctionWord.A, tokens.get(i - 1).key())
                            && phrases(one.key()).stream().anyMatch(is -> is.kind().equals("act"));
            mended.add(noun ? tokens.get(i) : one);
        }
        return mended;
    }

    /** "sc3" and "shot12" as a word for a scene and its number. */
    List<Token> apart(Token token) {
        return SlipMending.apart(
                token, word -> phrases(word).stream().anyMatch(one -> one.kind().equals("scene")));
    }

    /** Whether words as a whole stand for one of these kinds. */
    public boolean means(String words, String... kinds) {
        List<Token> tokens = Tokens.of(words).all();
        return marks(tokens).stream()
                .anyMatch(mark ->
                        mark.length() == tokens.size() && Stream.of(kinds).anyMatch(mark::is));
    }

    /** The words themselves, and what the same thing is called in the languages that we know. */
    public List<String> names(String words) {
        List<String> names = new ArrayList<>(List.of(words));
        List<Token> tokens = Tokens.of(words).all();
        for (Mark mark : marks(tokens)) {
            if (mark.is("thing") && mark.length() == tokens.size()) {
                names.addAll(things.getOrDefault(mark.value(), List.of()));
            }
        }
        return names;
    }

    /** The same for words that are read or said, where pictures have no say in what they mean. */
    public List<String> copyNames(String words) {
        List<String> names = names(words);
        names.addAll(copy.names(words));
        return names;
    }

    /**
     * What English, in which pictures are described, calls a thing; the words themselves if none.
     */
    public String sameLanguage(String words) {
        List<String> names = names(words);
        return names.size() > 1 ? names.get(1) : words;
    }

    /** A book with more words in it, for one plan's own names. */
    public Phrasebook with(
            Collection<String> colors,
            Collection<String> played,
            Collection<String> said,
            Collection<String> moods) {
        OwnPhrases more = new OwnPhrases(byFirst);
        more.add(colors, played, said, moods);
        return new Phrasebook(this, more);
    }

    /** All meanings in a stretch of tokens; what lies within a longer one is left out. */
    public List<Mark> marks(List<Token> tokens) {
        return marks.in(tokens);
    }
}
