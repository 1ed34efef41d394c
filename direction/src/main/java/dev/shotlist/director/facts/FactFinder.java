package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Looks through the clauses of a brief for what they state of the product. */
final class FactFinder {
    private static final int SHORTEST_TOLD = ToldSentences.SHORTEST;
    private static final int LONGEST_TOLD = ToldSentences.LONGEST;

    /** A clause beside facts in a list is a fact too, up to this many words. */
    private static final int LONGEST_LISTED = 8;

    /** A look or mood said in so few words is nothing else. */
    private static final int LONGEST_LOOK = 2;

    private final Settled settled;
    private final FactWords known;
    private final BriefWords words;
    private final ClauseJudge judge;
    private final ToldSentences sentences;
    private final FactPhrase phrases;
    private final ShownFacts shown;
    private final List<Clause> clauses;
    private final List<String> told = new ArrayList<>();
    private final List<String> invites = new ArrayList<>();

    FactFinder(Settled settled, BriefWords words, FactWords known, Forbidden forbidden) {
        this.settled = settled;
        this.known = known;
        this.words = words;
        this.judge = new ClauseJudge(settled, words, known);
        this.sentences = new ToldSentences(settled, words, known, judge, forbidden);
        this.shown = new ShownFacts(settled, forbidden);
        this.phrases = new FactPhrase(words, known, shown.longest());
        this.clauses = FactClauses.of(words, known);
    }

    BriefFacts found() {
        int next = 0;
        for (int i = 0; i < clauses.size(); i = next) {
            next = i + 1;
            while (next < clauses.size()
                    && clauses.get(next).sentence() == clauses.get(i).sentence()) {
                next++;
            }
            sentence(clauses.subList(i, next));
        }
        footnote();
        String offer = settled.product().offer();
        if (offer != null && offer.indexOf(". ") < 0 && isWhole(offer)) {
            shown.keepOffer(offer);
        }
        return new BriefFacts(
                shown.distinct(),
                occasion(),
                invites,
                told,
                new WitnessWords(settled, words, known, judge).of(clauses),
                new EndingFinder(words, known).find(clauses));
    }

    /** "that's a median from our 2024 customer survey (n=214)", where a footnote is asked for. */
    private void footnote() {
        boolean asked = false;
        for (int i = 0; i < words.size(); i++) {
            asked |= known.footnotes().contains(words.lower(i));
        }
        for (int i = 0; asked && i < clauses.size(); i++) {
            Clause one = clauses.get(i);
            if (!isSource(one)) {
                continue;
            }
            int from = one.from();
            while (from < one.to()
                    && (isThat(from) || known.articles().contains(words.lower(from)))) {
                from++;
            }
            boolean sample = i + 1 < clauses.size() && words.gap(one.to() - 1).endsWith("(");
            String note = words.written(from, one.to());
            String size =
                    sample ? " (" + words.written(one.to(), clauses.get(i + 1).to()) + ")" : "";
            shown.keepCondition(note + size);
            return;
        }
    }

    private boolean isThat(int word) {
        String lower = words.lower(word);
        return known.leads().contains(lower) || lower.startsWith("that") || lower.equals("das");
    }

    private boolean isSource(Clause one) {
        for (int i = one.from(); i < one.to(); i++) {
            if (known.surveys().contains(words.lower(i))) {
                return words.unshut(one.from(), one.to());
            }
        }
        return false;
    }

    /** Whether the brief's own clause ends where the offer does. */
    private boolean isWhole(String offer) {
        String text = settled.reading().text();
        int end = text.indexOf(offer) + offer.length();
        boolean found = text.contains(offer);
        return found && (end == text.length() || !isWordly(text.substring(end)));
    }

    private static boolean isWordly(String rest) {
        String after = rest.stripLeading();
        return !after.isEmpty()
                && Character.isLetterOrDigit(after.charAt(0))
                && !rest.startsWith("\n");
    }

    /** Of the facts round a date the date itself first. */
    private List<String> occasion() {
        List<String> all = new ArrayList<>(shown.occasion());
        all.sort(Comparator.comparing(this::isMonthless));
        return all;
    }

    private boolean isMonthless(String fact) {
        for (String word : fact.toLowerCase(Locale.ROOT).split("[ ,]", -1)) {
            if (known.months().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void sentence(List<Clause> said) {
        String label = said.getFirst().label();
        if (known.labels().contains(label)) {
            return;
        }
        boolean notice = known.notices().contains(label);
        if (notice || (known.methods().contains(label) && settled.shots().isEmpty())) {
            said.stream().filter(this::isMethod).forEach(this::tell);
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
        boolean list = !order && (facts > 1 || dated);
        boolean occasion = dated;
        int i = 0;
        while (i < said.size()) {
            int next = i + 1;
            Clause one = said.get(i);
            if (next < said.size() && isSequel(said, i)) {
                shown.keep(words.written(one.from(), said.get(next).to()), occasion);
                i = next + 1;
                continue;
            }
            if (list && isListed(one)) {
                while (next < said.size() && isListed(said.get(next)) && isShort(said, i, next)) {
                    next++;
                }
                shown.keep(words.written(one.from(), said.get(next - 1).to()), occasion);
            } else {
                clause(one, said, i, facts > 0, occasion);
            }
            i = next;
        }
    }

    /** "link your bank", after "How it works:" */
    private boolean isMethod(Clause one) {
        return one.size() >= SHORTEST_TOLD - 1
                && one.size() <= LONGEST_TOLD
                && words.unshut(one.from(), one.to())
                && !judge.isAside(one.from(), one.to());
    }

    private void tell(Clause one) {
        tell(words.written(one.from(), one.to()));
    }

    /** Once: "we text you" may have been told with its condition. */
    private void tell(String said) {
        String bare = Words.bare(said);
        if (told.stream().noneMatch(line -> Words.bare(line).contains(bare))) {
            told.add(Words.capitalised(said) + ".");
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

    private void clause(
            Clause one, List<Clause> sentence, int at, boolean amongFacts, boolean occasion) {
        int from = one.from();
        int to = one.to();
        if (judge.isCondition(from, to) && (amongFacts || isNeeded(from, to))) {
            shown.keepCondition(words.written(from, to));
            return;
        }
        int said = saidFrom(from, to);
        if (said > from) {
            if (judge.isAside(said, to)) {
                return;
            }
            from = said;
        } else if (judge.isOrder(from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (known.qualities().contains(words.lower(i)) && words.unshut(i, i + 1)) {
                shown.keep(words.written(i, i + 1), false);
            }
        }
        while (to > from && !words.unshut(from, to)) {
            to--;
        }
        if (to - from < SHORTEST_TOLD && to < one.to()) {
            return;
        }
        if (from == to) {
            return;
        }
        if (at + 1 < sentence.size() && known.whos().contains(words.lower(from))) {
            wide(from, sentence.get(at + 1).to(), occasion);
        } else if (isInvite(from, to)) {
            invite(from, sentence.getLast().to(), to);
        } else if (isAdvice(from, to)) {
            tell(one);
        } else if (at + 1 < sentence.size() && isCase(one, sentence.get(at + 1))) {
            tell(new Clause(from, sentence.get(at + 1).to(), one.sentence(), one.label()));
        } else if (sentences.isTold(from, to)) {
            tell(words.written(from, sentences.endOf(sentence, at)));
            caption(from, to, occasion);
        } else if (judge.states(from, to)
                && !(to - from <= LONGEST_LOOK && judge.isLook(from, to))) {
            String line = phrases.of(from, to);
            if (line != null) {
                shown.keep(line, occasion);
            }
        }
    }

    /** What a voice says of figures and dates is also read. */
    private void caption(int from, int to, boolean occasion) {
        String line = judge.states(from, to) ? phrases.of(from, to) : null;
        if (line != null) {
            shown.keep(line, occasion);
        }
    }

    private boolean isNeeded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.needed().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind "it must say", unless that is denied, stands what shall be said. */
    private int saidFrom(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String word = words.lower(i);
            boolean order = i == from && known.orders().contains(word);
            if (order || known.without().contains(word)) {
                return from;
            }
            if (known.sayings().contains(word) && judge.states(i + 1, to)) {
                int next = i + 1;
                while (next < to && known.leads().contains(words.lower(next))) {
                    next++;
                }
                return next;
            }
        }
        return from;
    }

    /** "Wer drei Bücher liest, bekommt eine Urkunde" */
    private void wide(int from, int to, boolean occasion) {
        if (words.unshut(from, to)) {
            shown.keep(words.written(from, to), occasion);
        }
    }

    private boolean isInvite(int from, int to) {
        int count = to - from;
        return known.invites().contains(words.lower(from))
                && count >= SHORTEST_TOLD
                && !words.gap(to - 1).startsWith(":")
                && count <= LONGEST_LISTED;
    }

    /** "Bring seeds, take seeds": the whole sentence where it is short. */
    private void invite(int from, int last, int to) {
        String whole = words.written(from, last);
        boolean fits = whole.length() <= ShownFacts.LONGEST_LINE && words.unshut(from, last);
        invites.add(Words.capitalised(fits ? whole : words.written(from, to)));
    }

    /** "(check the toilet first ...)" */
    private boolean isAdvice(int from, int to) {
        boolean bracket = from > 0 && words.gap(from - 1).endsWith("(");
        return bracket && known.advices().contains(words.lower(from)) && to - from <= LONGEST_TOLD;
    }

    /** "if the flow never drops for 48 hours, we text you" */
    private boolean isCase(Clause one, Clause next) {
        return known.ifs().contains(words.lower(one.from()))
                && known.tellers().contains(words.lower(next.from()))
                && !judge.isOrder(next.from(), next.to())
                && words.unshut(next.from(), next.to())
                && next.to() - one.from() <= LONGEST_TOLD;
    }

    /** What stands in a list of facts: "dishwasher safe" behind "holds 14 plates". */
    private boolean isListed(Clause one) {
        int from = one.from();
        return one.size() <= LONGEST_LISTED
                && !judge.states(from, one.to())
                && !judge.isOrder(from, one.to())
                && !judge.isLook(from, one.to())
                && !known.tellers().contains(words.lower(from))
                && !known.leads().contains(words.lower(from))
                && !known.joins().contains(words.lower(from))
                && words.unshut(from, one.to());
    }

    /** "Free for up to 4 people, then £2.50 a month" */
    private boolean isSequel(List<Clause> said, int at) {
        Clause one = said.get(at);
        Clause next = said.get(at + 1);
        String line = words.written(one.from(), next.to());
        return known.sequels().contains(words.lower(next.from()))
                && judge.states(one.from(), one.to())
                && judge.states(next.from(), next.to())
                && !judge.isOrder(one.from(), one.to())
                && words.unshut(one.from(), next.to())
                && line.length() <= shown.longest();
    }

    /** "Mehl, Wasser, Salz" stand on one line. */
    private boolean isShort(List<Clause> said, int first, int next) {
        int from = said.get(first).from();
        String line = words.written(from, said.get(next).to());
        return line.length() <= shown.longest()
                && said.get(next).size() <= LONGEST_LOOK
                && words.gap(said.get(next).from() - 1).equals(", ");
    }
}
