package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
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
    private final MentionedFacts mentioned;

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
        this.mentioned = new MentionedFacts(words, known, judge, shown, told);
    }

    void read(List<Clause> said) {
        String label = said.getFirst().label();
        if (known.labels().contains(label)) {
            return;
        }
        if (ViewerWords.isProblem(label) || isOfTheFilm(said.getFirst()) || mentioned.keep(said)) {
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
        if (isNamed(said)) {
            shown.keep(words.written(said.get(1).from(), said.getLast().to()), false);
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
                next = beside(said, i, occasion);
            }
            i = next;
        }
    }

    /** "Audience is port managers, mostly over 45": whatever follows is of them too. */
    private boolean isOfTheFilm(Clause first) {
        return first.size() > 2
                && known.labels().contains(words.lower(first.from()))
                && known.copulas().contains(words.lower(first.from() + 1));
    }

    /** "Aceite Finca Almadén, cosecha temprana, Jaén": behind its name stands what it is. */
    private boolean isNamed(List<Clause> said) {
        Clause first = said.getFirst();
        String name = settled.product().name();
        boolean named =
                said.size() > 1
                        && said.size() <= SHORT_ITEM
                        && !settled.specs().format().equals(Format.TRAILER)
                        && !isDated(first)
                        && words.written(first.from(), first.to()).startsWith(name)
                        && first.size() <= Words.count(name) + SHORT_ITEM;
        for (Clause one : said.subList(1, said.size())) {
            named &=
                    one.size() <= SHORT_ITEM
                            && !holdsBrand(one)
                            && !isName(one)
                            && lists.isListed(one)
                            && words.gap(one.from() - 1).equals(", ");
        }
        return named;
    }

    /** "Prefeitura de Vila Cambará, Secretaria de Saúde": an office of several words. */
    private boolean isName(Clause one) {
        return !words.isGerman() && one.size() > 1 && words.isCapital(one.from());
    }

    /** "Alpargatas, Casa Ferrán": who makes it is signed elsewhere. */
    private boolean holdsBrand(Clause one) {
        String brand = settled.product().brand();
        return brand != null && words.written(one.from(), one.to()).contains(brand);
    }

    /** "2 bed, wood burner, roof garden": what is listed behind a short fact is one too. */
    private int beside(List<Clause> said, int fact, boolean occasion) {
        Clause one = said.get(fact);
        int next = fact + 1;
        boolean leads =
                one.size() <= SHORT_ITEM
                        && words.isFigure(one.from())
                        && judge.states(one.from(), one.to())
                        && !judge.isOrder(one.from(), one.to());
        while (leads && next < said.size() && isItem(said.get(next))) {
            shown.keep(words.written(said.get(next).from(), said.get(next).to()), occasion);
            next++;
        }
        return next;
    }

    private static final int SHORT_ITEM = 3;

    private boolean isItem(Clause one) {
        return one.size() >= 2
                && one.size() <= SHORT_ITEM
                && lists.isListed(one)
                && words.gap(one.from() - 1).equals(", ");
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
