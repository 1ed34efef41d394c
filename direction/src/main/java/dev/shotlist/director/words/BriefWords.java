package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of a brief that may be pictures: without what it forbids, quotes, demands to be said,
 * uses as a button, or says beside the matter.
 */
public final class BriefWords extends TextWords {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private final boolean[] shut;

    public BriefWords(Settled settled) {
        super(settled.reading().text(), settled.reading().language());
        shut = new boolean[text().length() + 1];
        shutSaid(settled.reading(), false, false);
    }

    private BriefWords(TextWords words, boolean[] shut) {
        super(words);
        this.shut = shut;
    }

    /** Quoted lines too, which are pictures in a song. */
    public BriefWords sung(Settled settled) {
        BriefWords sung = new BriefWords(this, new boolean[shut.length]);
        sung.shutSaid(settled.reading(), true, false);
        return sung;
    }

    /** Also what the brief only says beside the piece: whom it is made by. */
    public BriefWords withAsides(Settled settled) {
        BriefWords all = new BriefWords(this, new boolean[shut.length]);
        all.shutSaid(settled.reading(), false, true);
        return all;
    }

    /**
     * Also what is said in passing elsewhere: in a story somebody is "on the way home". Only what
     * is forbidden, read or pressed is no part of it.
     */
    public BriefWords told(Settled settled) {
        BriefWords all = new BriefWords(this, new boolean[shut.length]);
        Reading reading = settled.reading();
        reading.avoid().forEach(fact -> all.shut(fact.span()));
        reading.lines().forEach(fact -> all.shut(fact.span()));
        if (reading.cta() != null) {
            all.shut(reading.cta().span());
        }
        return all;
    }

    /** The same words with more of them shut out. */
    public BriefWords without(List<? extends Fact<?>> facts) {
        if (facts.isEmpty()) {
            return this;
        }
        BriefWords fewer = new BriefWords(this, shut.clone());
        facts.forEach(fact -> fewer.shut(fact.span()));
        return fewer;
    }

    private void shutPassing() {
        for (int word = 0; word < size(); word++) {
            int before = word == 0 ? 0 : end(word - 1);
            boolean line = word == 0 || text().substring(before, start(word)).indexOf('\n') >= 0;
            int greeting = line ? SaidInPassing.greeting(this, word) : 0;
            boolean head = clauseStart(word) == word && SaidInPassing.isLabel(this, word);
            int label = head ? clauseEnd(word) - word : 0;
            int length = Math.max(Math.max(greeting, label), SaidInPassing.idiom(this, word));
            if (length > 0) {
                Arrays.fill(shut, start(word), end(word + length - 1), true);
            }
        }
    }

    /** "No drones, the vicar complains": why something is not wanted, up to the sentence's end. */
    private void shutReason(int from) {
        int word = 0;
        while (word < size() && start(word) < from) {
            word++;
        }
        boolean same = word > 0 && word < size() && !endsSentence(word - 1);
        while (same && word < size() && POLITE.contains(lower(word)) && !endsSentence(word)) {
            word++;
        }
        if (!same || word >= size() || !SaidInPassing.isReason(this, word)) {
            return;
        }
        int last = word;
        while (last + 1 < size() && !endsSentence(last)) {
            last++;
        }
        Arrays.fill(shut, start(word), end(last), true);
    }

    private static final Set<String> POLITE =
            Set.of("please", "pls", "por", "favor", "bitte", "svp", "s'il", "vous", "plaît", "per");

    private void shutSaid(Reading reading, boolean sung, boolean asides) {
        shutPassing();
        reading.avoid()
                .forEach(fact -> {
                    shut(fact.span());
                    shutReason(part(fact.span()).to());
                });
        if (!sung) {
            reading.lines().forEach(fact -> shut(fact.span()));
        }
        if (!asides) {
            reading.besides().forEach(this::shut);
        }
        if (reading.cta() != null) {
            shut(reading.cta().span());
        }
        if (reading.voice() != null) {
            shut(reading.voice().span());
        }
        boolean quoted = false;
        for (int i = 0; i < text().length() && !sung; i++) {
            quoted ^= QUOTES.indexOf(text().charAt(i)) >= 0;
            shut[i] |= quoted;
        }
    }

    private void shut(Span span) {
        Part part = part(span);
        Arrays.fill(shut, part.from(), part.to(), true);
    }

    /** Whether the words stand together in one clause, and none of them is shut out. */
    public boolean open(int from, int to) {
        return unshut(from, to) && together(from, to);
    }

    /** Whether none of the words is shut out. */
    public boolean unshut(int from, int to) {
        for (int word = from; word < to; word++) {
            for (int i = start(word); i < end(word); i++) {
                if (shut[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * A part of the text.
     *
     * @param from its first char
     * @param to the char behind its last
     */
    public record Part(int from, int to) {}

    /** Where a span stands in the text; finding out may cost a walk along the text. */
    public Part part(Span span) {
        if (isPlain()) {
            return new Part(span.start(), span.end());
        }
        int from = text().offsetByCodePoints(0, span.start());
        return new Part(from, text().offsetByCodePoints(from, span.end() - span.start()));
    }

    /** Whether any of the words lies within the part. */
    public boolean within(int from, int to, Part part) {
        return start(from) < part.to() && end(to - 1) > part.from();
    }
}
