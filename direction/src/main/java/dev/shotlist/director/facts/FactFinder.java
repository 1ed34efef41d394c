package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Forbidden;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through the clauses of a brief for what they state of the product. */
final class FactFinder {
    private static final Pattern PARTING = Pattern.compile("[ ,]");

    private final Settled settled;
    private final FactWords known;
    private final BriefWords words;
    private final ClauseJudge judge;
    private final ShownFacts shown;
    private final ToldLines told;
    private final Invitations invites;
    private final MethodSentences methods;
    private final SentenceFacts sentences;

    FactFinder(Settled settled, BriefWords words, FactWords known, Forbidden forbidden) {
        this.settled = settled;
        this.known = known;
        this.words = words;
        this.judge = new ClauseJudge(settled, words, known);
        this.shown = new ShownFacts(settled, known, forbidden);
        this.told = new ToldLines(words, known, judge);
        this.invites = new Invitations(words, known, settled.language());
        this.methods = new MethodSentences(settled, words, known, judge, told);
        ToldSentences whole = new ToldSentences(settled, words, known, judge, forbidden);
        ClauseFacts facts =
                new ClauseFacts(product(), words, known, judge, whole, shown, told, invites);
        this.sentences = new SentenceFacts(settled, words, known, judge, facts, shown, told);
    }

    BriefFacts found() {
        List<Clause> clauses = FactClauses.of(words, known);
        int next = 0;
        for (int i = 0; i < clauses.size(); i = next) {
            next = i + 1;
            while (next < clauses.size()
                    && clauses.get(next).sentence() == clauses.get(i).sentence()) {
                next++;
            }
            methods.keep(clauses.subList(i, next));
            sentences.read(clauses.subList(i, next));
        }
        new AsideFacts(settled, words, known, judge).keep(shown);
        String source = new SurveyFootnote(words, known).find(clauses);
        if (source != null) {
            shown.keepCondition(source);
        }
        String offer = StatedOffer.of(settled);
        if (offer != null) {
            shown.keepOffer(offer);
        }
        return new BriefFacts(
                shown.distinct(),
                occasion(),
                invites.all(),
                told.all(),
                new WitnessWords(settled, words, known, judge).of(clauses),
                new ViewerWords(words, known, judge, settled.language()).of(clauses),
                introduction(clauses),
                new EndingFinder(words, known).find(clauses));
    }

    private @Nullable String introduction(List<Clause> clauses) {
        String said = new Introduction(settled, words, known, judge).find(clauses);
        return said == null ? new PlainWords(settled, words, known, judge).find() : said;
    }

    private int product() {
        var product = settled.reading().product();
        if (product == null) {
            return -1;
        }
        BriefWords.Part said = words.part(product.span());
        for (int i = 0; i < words.size(); i++) {
            if (words.within(i, i + 1, said)) {
                return i;
            }
        }
        return -1;
    }

    /** Of the facts round a date the date itself first. */
    private List<String> occasion() {
        List<String> all = new ArrayList<>(shown.occasion());
        all.sort(Comparator.comparing(this::isMonthless));
        return all;
    }

    private boolean isMonthless(String fact) {
        for (String word : PARTING.split(fact.toLowerCase(Locale.ROOT), -1)) {
            if (known.months().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
