package dev.shotlist.director.demands;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each demanded line where it stands: the words that lead up to it in the brief name its
 * place ("opens with", "closes on") and its carrier ("the narrator", "a card").
 */
public final class DemandedLines {
    /** Further before a line than this, in words, nothing belongs to it. */
    private static final int FARTHEST = 12;

    /** From this length on, in seconds, a notice has a scene to itself. */
    private static final double TIME_FOR_A_NOTICE = 20;

    private static final String STOPS = ".!?\n\"\u201c\u201d\u201e\u00ab\u00bb";

    private final DemandWords words;

    public DemandedLines(DemandWords words) {
        this.words = words;
    }

    /** All lines of the settled facts in their order; an explainer opens with its question. */
    public List<DemandedLine> of(Settled settled) {
        List<DemandedLine> placed = new ArrayList<>();
        for (RequiredLine line : settled.lines()) {
            DemandedLine one = placed(line, lead(settled, line));
            boolean brief = settled.specs().duration().value() < TIME_FOR_A_NOTICE;
            boolean open = one.place() == DemandedLine.Place.INNER;
            boolean last = open && holds(tail(settled, line), words.endings());
            if (last || (brief && isExclusion(one))) {
                one = one.at(DemandedLine.Place.END);
            }
            boolean question = line.text().endsWith("?");
            boolean inner = one.place() == DemandedLine.Place.INNER;
            placed.add(question && inner ? one.at(DemandedLine.Place.OPENING) : one);
        }
        for (RequiredLine line : QuotedDemands.of(settled, words)) {
            DemandedLine one = new DemandedLine(line.text(), DemandedLine.Place.INNER, true, true);
            placed.add(isExclusion(one) ? one.at(DemandedLine.Place.END) : one);
        }
        return placed;
    }

    /** Whether the brief wants the name of the piece at its end. */
    public boolean wantsTitleLast(Settled settled) {
        List<String> all = words(settled.reading().text());
        for (int i = 0; i < all.size(); i++) {
            if (words.titles().contains(all.get(i))) {
                List<String> near =
                        all.subList(Math.max(0, i - 3), Math.min(all.size(), i + 1 + 3));
                if (near.stream().anyMatch(words.endings()::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an order is for a line alone, which is set in the edit and no picture. */
    public boolean isLettering(String order, Settled settled) {
        boolean whole =
                settled.lines().stream()
                        .anyMatch(line -> order.isBlank() || Words.same(line.text(), order));
        List<String> said = words(Lettering.without(order));
        List<String> first = said.subList(0, Math.min(2, said.size()));
        boolean quotes = Lettering.without(order).length() < order.strip().length();
        boolean carried =
                first.stream().anyMatch(words.cards()::contains)
                        || first.stream().anyMatch(words.speakers()::contains);
        boolean titled = !first.isEmpty() && words.titles().contains(first.getFirst());
        return whole || titled || (carried && quotes);
    }

    /** "Call 0800 555 0142" */
    public String ring(String number, Language language) {
        return words.ring().getOrDefault(language, "{number}").replace("{number}", number);
    }

    /** Whether the words ask the viewer to do something. */
    public boolean isCall(String line) {
        List<String> said = words(line);
        return !said.isEmpty() && words.calls().contains(said.getFirst());
    }

    /** "Not including plants" stands where the offer is asked for. */
    public boolean isExclusion(DemandedLine line) {
        List<String> said = words(line.text());
        return !said.isEmpty() && words.exclusions().contains(said.getFirst());
    }

    public boolean isContact(String word) {
        return words.contacts().contains(word) || words.calls().contains(word);
    }

    private DemandedLine placed(RequiredLine line, List<String> lead) {
        boolean card = holds(lead, words.cards());
        boolean speaker = holds(lead, words.speakers());
        DemandedLine.Place place = DemandedLine.Place.INNER;
        for (int i = lead.size() - 1; i >= 0 && place == DemandedLine.Place.INNER; i--) {
            if (words.endings().contains(lead.get(i))) {
                place = DemandedLine.Place.END;
            } else if (words.openings().contains(lead.get(i))) {
                place = DemandedLine.Place.OPENING;
            }
        }
        if (line.where() == RequiredLine.Where.END_CARD) {
            place = DemandedLine.Place.END;
        }
        boolean silent = line.where() == RequiredLine.Where.SCREEN || (card && !speaker);
        boolean endCard = line.where() == RequiredLine.Where.END_CARD;
        return new DemandedLine(line.text(), place, endCard || silent || !speaker, !silent);
    }

    private static boolean holds(List<String> lead, Set<String> words) {
        return lead.stream().anyMatch(words::contains);
    }

    /** The words of the sentence before the line; none where the line came from elsewhere. */
    private static List<String> lead(Settled settled, RequiredLine line) {
        Fact<RequiredLine> fact = fact(settled, line);
        if (fact == null) {
            return List.of();
        }
        String text = settled.reading().text();
        int end = text.offsetByCodePoints(0, fact.span().start());
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && STOPS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        List<String> all = words(text.substring(from, end));
        return all.subList(Math.max(0, all.size() - FARTHEST), all.size());
    }

    /** The words of the sentence behind the line: "... must be on the last frame". */
    private static List<String> tail(Settled settled, RequiredLine line) {
        Fact<RequiredLine> fact = fact(settled, line);
        if (fact == null) {
            return List.of();
        }
        String text = settled.reading().text();
        int from = text.offsetByCodePoints(0, fact.span().end());
        while (from < text.length() && STOPS.indexOf(text.charAt(from)) > 3) {
            from++;
        }
        int end = from;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        // What leads up to another quote belongs to that one.
        boolean other = end < text.length() && STOPS.indexOf(text.charAt(end)) > 3;
        List<String> all = other ? List.of() : words(text.substring(from, end));
        return all.subList(0, Math.min(FARTHEST, all.size()));
    }

    private static @Nullable Fact<RequiredLine> fact(Settled settled, RequiredLine line) {
        for (Fact<RequiredLine> fact : settled.reading().lines()) {
            if (fact.value().equals(line)) {
                return fact;
            }
        }
        return null;
    }

    private static List<String> words(String text) {
        List<String> all = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i < text.length()
                            && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-');
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                all.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return all;
    }
}
