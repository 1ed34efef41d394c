package dev.shotlist.director.facts;

import dev.shotlist.brief.BriefText;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a brief has told in whole sentences, each once. */
final class ToldLines {
    private final BriefWords words;
    private final ClauseJudge judge;
    private final CopyEditor editor;
    private final List<String> told = new ArrayList<>();

    ToldLines(BriefWords words, FactWords known, ClauseJudge judge) {
        this.words = words;
        this.judge = judge;
        this.editor = new CopyEditor(known);
    }

    List<String> all() {
        return told;
    }

    /** Each step of a method: "link your bank", after "How it works:". */
    void addMethod(List<Clause> sentence) {
        sentence.stream().filter(this::isMethod).forEach(one -> add(one.from(), one.to()));
    }

    private boolean isMethod(Clause one) {
        return one.size() >= ToldSentences.SHORTEST - 1
                && one.size() <= ToldSentences.LONGEST
                && words.unshut(one.from(), one.to())
                && !judge.isAside(one.from(), one.to());
    }

    void add(int from, int to) {
        add(words.written(from, to));
    }

    /** Once: "we text you" may have been told with its condition. */
    private void add(String said) {
        String line = editor.edited(said);
        String bare = BriefText.bare(line);
        if (!bare.isEmpty() && told.stream().noneMatch(one -> BriefText.bare(one).contains(bare))) {
            told.add(Words.capitalised(line) + ".");
        }
    }
}
