package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a product is, of the plain words that stand beside its name, and what or whom it is for:
 * "our invoicing software for freelancers" behind "Ledgerly".
 */
final class PlainWords {
    /** Between the name and the plain words stand no more than these. */
    private static final int LONGEST_GAP = 4;

    /** What it is for is told in no more words. */
    private static final int LONGEST_PURPOSE = 11;

    /** Where one is taught what to do with it, the thing says nothing of who teaches. */
    private static final Set<Format> TAUGHT = EnumSet.of(Format.TUTORIAL, Format.MUSIC_VIDEO);

    /** One word beside a name says something only where it is a German compound. */
    private static final int LONG_WORD = 10;

    private final Settled settled;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;

    PlainWords(Settled settled, BriefWords words, FactWords known, ClauseJudge judge) {
        this.settled = settled;
        this.words = words;
        this.known = known;
        this.judge = judge;
    }

    /** "invoicing software for freelancers"; null where the brief does not say it so. */
    @Nullable String find() {
        String noun = settled.noun();
        String name = name(noun);
        boolean taught = TAUGHT.contains(settled.specs().format());
        boolean own = settled.product().name().equals(name);
        if (noun == null || name == null || (taught && !own)) {
            return null;
        }
        List<String> named = CopyLine.of(name).words();
        List<String> plain = CopyLine.of(noun).words();
        for (int i = 0; i + named.size() <= words.size(); i++) {
            for (int k = 0; stands(named, i) && k + plain.size() <= words.size(); k++) {
                if (stands(plain, k) && isBeside(i, i + named.size(), k, k + plain.size())) {
                    int to = whole(k, k + plain.size());
                    int end = Math.max(i + named.size(), to);
                    String what = written(k, to, end, purpose(end));
                    if (what != null) {
                        return what;
                    }
                }
            }
        }
        return null;
    }

    /** The product's own name, else its maker's. */
    private @Nullable String name(@Nullable String noun) {
        String name = settled.product().name();
        boolean proper = Character.isUpperCase(name.codePointAt(0)) && !name.equals(noun);
        return proper ? name : settled.product().brand();
    }

    private boolean stands(List<String> said, int at) {
        for (int i = 0; i < said.size(); i++) {
            if (!words.lower(at + i).replace('\u2019', '\'').equals(said.get(i))) {
                return false;
            }
        }
        return !said.isEmpty();
    }

    /** Whether nothing parts them but what ties a name to a thing: "called", "brand =", "our". */
    private boolean isBeside(int name, int nameEnd, int noun, int nounEnd) {
        int from = Math.min(nameEnd, nounEnd);
        int to = Math.max(name, noun);
        boolean apart = nameEnd <= noun || nounEnd <= name;
        if (!apart || to - from > LONGEST_GAP || !words.unshut(noun, nounEnd)) {
            return false;
        }
        for (int i = from - 1; i < to; i++) {
            boolean tie = i < from || isTie(words.lower(i));
            if (!tie || (i + 1 <= to && words.endsSentence(i))) {
                return false;
            }
        }
        return true;
    }

    /** With the adjective that ends it: "autopartage en zone rurale". */
    private int whole(int from, int to) {
        boolean tied = to - from > 2 && known.trims().contains(words.lower(to - 2));
        boolean goesOn =
                tied
                        && to < words.size()
                        && words.gap(to - 1).equals(" ")
                        && !words.isCapital(to)
                        && words.unshut(to, to + 1);
        String next = goesOn ? words.lower(to) : "";
        boolean own =
                goesOn
                        && !known.hanging().contains(next)
                        && !known.leads().contains(next)
                        && !known.verbs().contains(next)
                        && !known.introducing().purposes().contains(next);
        return own ? to + 1 : to;
    }

    private boolean isTie(String word) {
        return known.introducing().ties().contains(word)
                || known.articles().contains(word)
                || known.ours().contains(word)
                || known.being().contains(word)
                || known.called().contains(word);
    }

    /** Where what it is for ends; the same place where the brief does not say it there. */
    private int purpose(int from) {
        String gap = from < words.size() ? words.gap(from - 1).strip() : ".";
        boolean goes = gap.isEmpty() || gap.equals(",") || gap.equals(")") || gap.equals("),");
        if (!goes || !known.introducing().purposes().contains(words.lower(from))) {
            return from;
        }
        int end = words.clauseEnd(from);
        boolean brief = end - from <= LONGEST_PURPOSE && end - from > 1;
        boolean said = brief && words.open(from, end) && !judge.isOfFilm(from, end);
        return said && !isPlacement(from, end) ? end : from;
    }

    private boolean isPlacement(int from, int to) {
        return holds(settled.reading().platform(), from, to)
                || holds(settled.reading().placement(), from, to)
                || holds(settled.reading().format(), from, to);
    }

    private boolean holds(@Nullable Fact<?> fact, int from, int to) {
        Span span = fact == null ? null : fact.span();
        return span != null && words.within(from, to, words.part(span));
    }

    private @Nullable String written(int from, int to, int plainEnd, int aimedEnd) {
        String noun = lowered(words.written(from, to));
        List<String> said = CopyLine.of(noun).words();
        boolean aimed = aimedEnd > plainEnd;
        boolean says = said.size() > 1 || (noun.length() >= LONG_WORD && words.isGerman());
        // the head of an English noun stands last, that of a Romance one first
        boolean last = words.isEnglish() || words.isGerman();
        Set<String> nothing = known.introducing().nothing();
        boolean weak =
                (last && nothing.contains(said.getLast()))
                        || (!words.isEnglish() && nothing.contains(said.getFirst()));
        if (weak || (!aimed && !says)) {
            return null;
        }
        return aimed ? noun + ' ' + words.written(plainEnd, aimedEnd) : noun;
    }

    /** What begins a sentence in the brief stands within one now; "VPN" stays as it is. */
    private String lowered(String noun) {
        boolean plain = noun.length() > 1 && Character.isLowerCase(noun.charAt(1));
        return settled.language() == Language.DE || !plain
                ? noun
                : noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1);
    }
}
