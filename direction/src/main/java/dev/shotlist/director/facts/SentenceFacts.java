package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import java.util.List;

/** Keeps what one sentence of a brief states, clause for clause. */
final class SentenceFacts {
    private final Settled settled;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final ListedFacts lists;
    private final ClauseFacts clauses;
    private final ShownFacts shown;
    private final ToldLines told;
    private final WholeSentences whole;

    SentenceFacts(
            Settled settled,
            BriefWords words,
            FactWords known,
            ClauseJudge judge,
            ClauseFacts clauses,
            ShownFacts shown,
            ToldLines told) {
        this.settled = settled;
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.lists = new ListedFacts(words, known, judge, shown.longest());
        this.clauses = clauses;
        this.shown = shown;
        this.told = told;
        this.whole = new WholeSentences(settled, words, known, judge, shown, told);
    }

    void read(List<Clause> said) {
        String label = said.getFirst().label();
        if (known.labels().contains(label)) {
            return;
        }
        if (ViewerWords.isProblem(label)) {
            return;
        }
        boolean notice = known.notices().contains(label);
        if (notice || (known.methods().contains(label) && settled.shots().isEmpty())) {
            told.addMethod(said);
        }
        int facts = 0;
        boolean order = false;
        boolean dated = false;
        for (Clause one : said) {
            boolean ordered = judge.isOrder(one.from(), one.to());
            order |= ordered;
            boolean fact = !ordered && judge.states(one.from(), one.to());
            facts += fact ? 1 : 0;
            dated |= fact && isDated(one);
        }
        if (!notice && whole.keep(said, dated)) {
            return;
        }
        boolean list = !order && (facts > 1 || dated);
        boolean occasion = dated;
        int i = 0;
        while (i < said.size()) {
            int next = i + 1;
            Clause one = said.get(i);
            if (lists.isSequel(said, i)) {
                shown.keep(words.written(one.from(), said.get(next).to()), occasion);
                i = next + 1;
                continue;
            }
            if (list && lists.isListed(one)) {
                next = lists.lineEnd(said, i);
                shown.keep(words.written(one.from(), said.get(next - 1).to()), occasion);
            } else {
                clauses.read(said, i, facts > 0, occasion);
            }
            i = next;
        }
    }

    private boolean isDated(Clause one) {
        for (int i = one.from(); i < one.to(); i++) {
            if (known.dates(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
