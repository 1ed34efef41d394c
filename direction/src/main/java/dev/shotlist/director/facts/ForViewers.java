package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing become copy that clients and makers say to each other, nor half a sentence: silence
 * is better than either.
 */
final class ForViewers {
    /** Of these, words of the job may be the matter itself: "live music", "a film". */
    private static final Set<Format> STAGED =
            EnumSet.of(Format.EVENT_PROMO, Format.TRAILER, Format.MUSIC_VIDEO);

    private final Settled settled;
    private final FactWords known;
    private final JobTalk talk;
    private final Language language;
    private final String text;
    private final Set<String> own = new HashSet<>();
    private final BareFigures figures;
    private final LabelledLines labels;
    private final SaidBesides besides;

    ForViewers(Settled settled, FactWords known, JobTalk talk) {
        this.settled = settled;
        this.known = known;
        this.talk = talk;
        this.language = settled.language();
        this.text = settled.reading().text().toLowerCase(Locale.ROOT);
        this.figures = new BareFigures(known, talk, language);
        this.besides = new SaidBesides(settled, known.months());
        this.labels = new LabelledLines(known, JobTalk.in(talk.labels(), language), own);
        own(settled.noun());
        own(settled.product().name());
        own(settled.product().brand());
        if (STAGED.contains(settled.specs().format())) {
            own.addAll(talk.stage());
        }
    }

    /** What the product is called is no word of the job: "a voice recorder". */
    private void own(@Nullable String words) {
        if (words != null) {
            own.addAll(CopyLine.of(words).words());
        }
    }

    BriefFacts of(BriefFacts all) {
        List<String> shown =
                all.shown().stream()
                        .map(this::cut)
                        .map(this::mended)
                        .filter(this::isShown)
                        .toList();
        List<String> occasion =
                all.occasion().stream()
                        .map(this::cut)
                        .map(this::mended)
                        .filter(shown::contains)
                        .toList();
        boolean speaks = settled.specs().format() == Format.BRAND_FILM;
        List<String> told = all.told().stream().filter(line -> isTold(line, speaks)).toList();
        if (ListBan.stands(settled, talk)) {
            told = told.stream().filter(line -> !ListBan.enumerates(line)).toList();
            shown = shown.stream().filter(this::isOffered).toList();
            occasion = List.of();
        }
        return new BriefFacts(
                shown,
                occasion,
                all.invites().stream().filter(line -> isClean(CopyLine.of(line))).toList(),
                told,
                all.witnessed().stream().filter(line -> isWhole(CopyLine.of(line))).toList(),
                all.viewers().stream().filter(line -> isTold(line, false)).toList(),
                introduction(all.introduction()),
                ending(all.ending()));
    }

    private @Nullable String ending(@Nullable String line) {
        return line != null && isTold(line, false) ? line : null;
    }

    private @Nullable String introduction(@Nullable String what) {
        if (what == null || isWhole(CopyLine.of(what))) {
            return what;
        }
        // what it is may be said where whom it is for is described for the makers alone
        for (String purpose : known.introducing().purposes()) {
            int at = what.indexOf(' ' + purpose + ' ');
            if (at > 0 && what.indexOf(' ') < at && isWhole(CopyLine.of(what.substring(0, at)))) {
                return what.substring(0, at);
            }
        }
        return null;
    }

    /** Without what is said to the makers behind it: "30% off in October so say that". */
    private String cut(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String cut : talk.cuts().getOrDefault(language, List.of())) {
            int at = lower.indexOf(' ' + cut);
            if (at > 0) {
                int end = at;
                while (end > 0 && " ,".indexOf(line.charAt(end - 1)) >= 0) {
                    end--;
                }
                return line.substring(0, end);
            }
        }
        return line;
    }

    /** With the two words that it was cut off from: "consomme 8 litres aux 100". */
    private String mended(String line) {
        int at = text.indexOf(line.toLowerCase(Locale.ROOT));
        int end = at + line.length();
        boolean goesOn =
                at >= 0 && end + 1 < text.length() && text.charAt(end) == ' ' && isLetter(end + 1);
        int to = end + 1;
        while (goesOn
                && to < text.length()
                && ",.;:!?()\n\"\u2014\u2013".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String all = settled.reading().text();
        if (!goesOn || all.length() != text.length() || to - end > LONGEST_WORD) {
            return line;
        }
        CopyLine rest = CopyLine.of(all.substring(end, to));
        String first = rest.word(0);
        boolean own =
                rest.words().size() <= 2
                        && !known.ands().contains(first)
                        && !known.leads().contains(first)
                        && !known.asides().contains(first)
                        && !known.contrasts().contains(first)
                        && !known.verbs().contains(first);
        return own ? line + all.substring(end, to).stripTrailing() : line;
    }

    private boolean isShown(String written) {
        CopyLine line = CopyLine.of(written);
        boolean offered = written.equals(settled.product().offer());
        return isWhole(line)
                && !besides.holds(written)
                && !line.holds(JobTalk.in(talk.selfs(), language))
                && !figures.alone(line)
                && !saysNothing(line)
                && (offered || !isHalf(written, line));
    }

    private boolean isOffered(String fact) {
        return fact.equals(settled.product().offer());
    }

    /** "In Sheffield" without what is there; "1187/24", which only an office understands. */
    private boolean saysNothing(CopyLine line) {
        boolean letters = line.written().codePoints().anyMatch(Character::isLetter);
        boolean figures = line.written().codePoints().anyMatch(Character::isDigit);
        boolean place =
                known.trims().contains(line.word(0))
                        && !known.without().contains(line.word(0))
                        && !figures
                        && line.words().stream().noneMatch(known.counts()::contains);
        // "the price" of which the rest has been cut off
        boolean bare = line.words().size() == 2 && known.articles().contains(line.word(0));
        return !isPriced(line) && (place || !letters || (bare && !figures));
    }

    private boolean isTold(String written, boolean speaks) {
        CopyLine line = CopyLine.of(written);
        boolean self = line.holds(JobTalk.in(talk.selfs(), language));
        boolean own = speaks && !line.holds(known.wishes());
        return isWhole(line) && !besides.holds(written) && (own || !self) && !figures.alone(line);
    }

    private boolean isWhole(CopyLine line) {
        return !line.words().isEmpty()
                && line.written().indexOf('\n') < 0
                && isClean(line)
                && line.isBalanced()
                && !line.ends(JobTalk.in(talk.ends(), language));
    }

    private boolean isClean(CopyLine line) {
        Set<String> words = JobTalk.in(talk.words(), language);
        boolean job =
                line.words().stream()
                        .anyMatch(word -> words.contains(word) && !isNamed(line.written(), word));
        return !job
                && !line.says(JobTalk.in(talk.phrases(), language))
                && !line.starts(JobTalk.in(talk.starts(), language))
                && !isNumbered(line)
                && !labels.isLabelled(line)
                && line.written().indexOf('|') < 0
                && !isColorCode(line.written());
    }

    /** "Our blue is #1B4F8A" tells the designer. */
    private static boolean isColorCode(String written) {
        int hash = written.indexOf('#');
        if (hash < 0 || written.length() - hash <= HEX_DIGITS) {
            return false;
        }
        return written.substring(hash + 1, hash + 1 + HEX_DIGITS)
                .chars()
                .allMatch(digit -> Character.digit(digit, 16) >= 0);
    }

    private static final int HEX_DIGITS = 6;

    /** The product's own word, or part of a name: "laurea in Ingegneria del Suono". */
    private boolean isNamed(String written, String word) {
        int at = written.toLowerCase(Locale.ROOT).indexOf(word);
        boolean capital = at > 1 && Character.isUpperCase(written.charAt(at));
        boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
        return own.contains(word) || (capital && !shouted && language != Language.DE);
    }

    /** "Shot 3", "Séquences : 1" */
    private boolean isNumbered(CopyLine line) {
        Set<String> parts = JobTalk.in(talk.numbered(), language);
        for (int i = 0; i + 1 < line.words().size(); i++) {
            boolean number = line.word(i + 1).chars().allMatch(Character::isDigit);
            if (number && parts.contains(line.word(i)) && !own.contains(line.word(i))) {
                return true;
            }
        }
        return isRatio(line.word(0));
    }

    /** "3:1 super wide"; a time of day has two figures behind its colon. */
    private static boolean isRatio(String word) {
        int colon = word.indexOf(':');
        return colon > 0 && word.length() - colon == 2 && Character.isDigit(word.charAt(0));
    }

    /** Cut out of a longer sentence it says something alone only where it is a price or a date. */
    private boolean isHalf(String written, CopyLine line) {
        String lower = written.toLowerCase(Locale.ROOT);
        int at = text.indexOf(lower);
        if (at < 0 || isPriced(line) || text.startsWith("/", at + lower.length())) {
            return false;
        }
        int end = at + lower.length();
        boolean begun = at > 1 && text.charAt(at - 1) == ' ' && isLetter(at - 2);
        boolean goesOn = end + 1 < text.length() && text.charAt(end) == ' ' && isLetter(end + 1);
        String next = goesOn ? CopyLine.of(rest(end)).word(0) : "";
        boolean joint =
                known.ands().contains(next)
                        || known.contrasts().contains(next)
                        || (known.leads().contains(next) && !known.copulas().contains(next));
        boolean figure =
                Character.isDigit(written.charAt(0)) || known.counts().contains(line.word(0));
        boolean tail =
                begun
                        && (known.joints().contains(line.word(0))
                                || known.trims().contains(line.word(0)));
        return tail || (goesOn && !joint && !figure);
    }

    private String rest(int from) {
        return text.substring(from, Math.min(text.length(), from + LONGEST_WORD));
    }

    private static final int LONGEST_WORD = 30;

    private boolean isLetter(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isPriced(CopyLine line) {
        for (String word : line.words()) {
            boolean money = word.codePoints().anyMatch(c -> "%\u00a3\u20ac$".indexOf(c) >= 0);
            if (money || known.months().contains(word) || known.signals().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
