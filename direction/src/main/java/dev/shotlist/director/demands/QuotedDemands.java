package dev.shotlist.director.demands;

import dev.shotlist.brief.BriefText;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Words;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines in quotation marks that a brief wants said although something else stands in the same
 * sentence: "has to say 'Entries close 1 June' and please no sweaty pros".
 */
final class QuotedDemands {
    private static final Pattern PARTING = Pattern.compile("[ ,:;(]");

    private static final String OPEN = "\"\u201c\u201e\u00ab";
    private static final String CLOSE = "\"\u201d\u201c\u00bb";
    private static final String STOPS = ".!?\n";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private QuotedDemands() {}

    static List<RequiredLine> of(Settled settled, DemandWords words) {
        List<RequiredLine> found = new ArrayList<>();
        String text = settled.reading().text();
        int i = 0;
        while (i < text.length()) {
            int kind = OPEN.indexOf(text.charAt(i));
            int end = kind < 0 ? -1 : text.indexOf(CLOSE.charAt(kind), i + 1);
            if (end < 0) {
                i++;
                continue;
            }
            String said = text.substring(i + 1, end).strip();
            int count = Words.count(said);
            boolean line = count >= SHORTEST && count <= LONGEST && !isKnown(settled, said);
            if (line && isDemanded(text, i, end, words) && !isTaken(settled.reading(), i)) {
                found.add(new RequiredLine(said, RequiredLine.Where.ANYWHERE));
            }
            i = end + 1;
        }
        return found;
    }

    private static boolean isKnown(Settled settled, String said) {
        boolean line =
                settled.lines().stream()
                        .anyMatch(one ->
                                BriefText.bare(one.text()).contains(BriefText.bare(said))
                                        || BriefText.bare(said)
                                                .contains(BriefText.bare(one.text())));
        String name = settled.product().name();
        CallToAction cta = settled.cta();
        String asked = cta == null ? null : cta.text();
        boolean call = asked != null && Words.same(asked, said);
        return line || call || BriefText.bare(name).contains(BriefText.bare(said));
    }

    private static boolean isDemanded(String text, int from, int to, DemandWords words) {
        int start = from;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String round = text.substring(start, from) + ' ' + text.substring(to, end);
        boolean must = false;
        for (String word : PARTING.split(round.toLowerCase(Locale.ROOT), -1)) {
            must |= words.musts().contains(word);
        }
        return must;
    }

    private static boolean isTaken(Reading reading, int from) {
        List<Span> taken = new ArrayList<>(reading.besides());
        for (Fact<?> fact : reading.avoid()) {
            taken.add(fact.span());
        }
        String text = reading.text();
        for (Span span : taken) {
            int start = text.offsetByCodePoints(0, span.start());
            int end = text.offsetByCodePoints(0, span.end());
            if (start < from && end > from) {
                return true;
            }
        }
        return false;
    }
}
