package dev.shotlist.reading.shots;

import dev.shotlist.plan.Ratio;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Replaced;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every shape of frame that is asked for. */
public final class FrameFinder {
    private final BriefText brief;

    public FrameFinder(BriefText brief) {
        this.brief = brief;
    }

    /** Every ratio that is asked for, in order, the same one once. */
    public List<Fact<Ratio>> ratios() {
        List<Fact<Ratio>> found = new ArrayList<>(2);
        for (Hit hit : brief.all(Kind.RATIO)) {
            Token token = brief.tokens[hit.start()];
            if (!token.denied
                    && !describesThing(hit)
                    && token.quote < 0
                    && !token.aside
                    && !Replaced.isReplaced(brief, hit.start())) {
                add(found, hit.value(), hit.start(), hit.end());
            }
        }
        lone(found);
        counted(found);
        if (found.size() > 1) {
            // "4:5? não, 9:16": the first is only asked about
            found.removeIf(ratio -> isOnlyAsked(ratio.span()));
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    /** Figures say it exactly: "widescreen 2.39" is not 16:9. */
    private void counted(List<Fact<Ratio>> found) {
        List<Fact<Ratio>> exact = new ArrayList<>(2);
        for (int i = 0; i < brief.size(); i++) {
            String ratio = i + 2 < brief.size() ? figures(i) : null;
            int end = ratio == null ? i + 1 : i + FIGURES;
            String said = ratio == null ? scope(i) : ratio;
            if (said != null && !brief.tokens[i].denied && !Replaced.isReplaced(brief, i)) {
                add(exact, said, i, end);
            }
        }
        boolean wide = exact.stream().anyMatch(one -> isScope(one.value()));
        found.removeIf(one ->
                exact.stream().anyMatch(figure -> figure.value().equals(one.value()))
                        || (wide && one.value().isLandscape()));
        found.addAll(exact);
    }

    /** So many tokens are "21:9". */
    private static final int FIGURES = 3;

    /** Wider than any television. */
    private static boolean isScope(Ratio ratio) {
        return ratio.value() > WIDEST_SCREEN;
    }

    private static final double WIDEST_SCREEN = 1.92;

    /** The ratios of cinema that are named by their first figure alone: 2.39, 2.35. */
    private @Nullable String scope(int at) {
        Token token = brief.tokens[at];
        String figure = token.key.replace(',', '.');
        boolean price = brief.cue(Cue.MONEY, at - 1) || brief.cue(Cue.MONEY, at + 1);
        if (!token.isNumber() || !SCOPE.contains(figure) || price || brief.is(Kind.UNIT, at + 1)) {
            return null;
        }
        for (int i = at - NEAR; i <= at + NEAR; i++) {
            boolean beside = i != at && brief.sameSentence(i, at);
            if (beside && (brief.cue(Cue.FRAME_NOUN, i) || brief.is(Kind.RATIO, i))) {
                return figure + ":1";
            }
        }
        return null;
    }

    private static final Set<String> SCOPE = Set.of("2.39", "2.35", "2.4", "2.40", "2.55", "2.76");

    /** So many words may stand between a figure and what it measures. */
    private static final int NEAR = 3;

    /** "40 seconds, landscape.": a word that means much else, alone between marks. */
    private void lone(List<Fact<Ratio>> found) {
        for (int i = 1; i < brief.size(); i++) {
            boolean wide = brief.cue(Cue.FRAME_WIDE, i);
            boolean alone =
                    (wide || brief.cue(Cue.FRAME_TALL, i))
                            && brief.tokens[i].quote < 0
                            && !brief.tokens[i].denied
                            && !brief.tokens[i].aside
                            && !brief.tokens[i - 1].isWord()
                            && !brief.tokens[i - 1].isNumber()
                            && (i + 1 >= brief.size() || !brief.tokens[i + 1].isWord());
            if (alone && !brief.is(Kind.RATIO, i) && !isListed(i)) {
                add(found, wide ? "16:9" : "9:16", i, i + 1);
            }
        }
    }

    /** "portrait, still life, landscape": kinds of pictures. */
    private boolean isListed(int at) {
        return (brief.mark(at - 1, ',') && brief.is(Kind.NOUN, at - 2))
                || (brief.mark(at + 1, ',') && brief.is(Kind.NOUN, at + 2));
    }

    /** "porque é quadrado": what the thing is, and not its film. */
    private boolean describesThing(Hit hit) {
        if (brief.cue(Cue.EACH, hit.start() - 1)
                || (brief.cue(Cue.OF, hit.end()) && brief.sameClause(hit.end(), hit.start()))) {
            // "1 acre per square", "a flattened square of grass"
            return true;
        }
        // "15s square": the seconds are no "is"
        if (!brief.cue(Cue.COPULA, hit.start() - 1) || brief.is(Kind.UNIT, hit.start() - 1)) {
            return false;
        }
        for (int i = brief.clauseStart(hit.start()); brief.sameClause(i, hit.start()); i++) {
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT, Kind.PLATFORM, Kind.PLACEMENT)) {
                return false;
            }
        }
        return hit.start() - brief.clauseStart(hit.start()) > 1;
    }

    private boolean isOnlyAsked(Span span) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.chars(brief.tokens[i].from, brief.tokens[i].to).start() >= span.end()) {
                return Manner.isAsked(brief, i - 1) && refusedBehind(i);
            }
        }
        return false;
    }

    private boolean refusedBehind(int from) {
        for (int i = from; i < from + 8 && i < brief.size(); i++) {
            if (brief.cue(Cue.REFUSES, i)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Fact<Ratio>> found, String ratio, int start, int end) {
        Ratio value = Ratio.of(ratio);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).value().equals(value)) {
                return;
            }
        }
        found.add(new Fact<>(value, brief.span(start, end), 0.95));
    }

    private @Nullable String figures(int at) {
        Token left = brief.tokens[at];
        Token mid = brief.tokens[at + 1];
        Token right = brief.tokens[at + 2];
        if (!left.isNumber()
                || !right.isNumber()
                || !(mid.isMark(':')
                        || mid.key.equals("x")
                        || mid.isMark('/')
                        || mid.key.equals("by"))) {
            return null;
        }
        return switch (left.key.replace(',', '.') + ":" + right.key) {
            case "9:16", "1080:1920" -> "9:16";
            case "16:9", "1920:1080", "3840:2160" -> "16:9";
            case "1:1", "1080:1080" -> mid.isMark('/') ? null : "1:1";
            case "4:5", "1080:1350" -> mid.isMark('/') ? null : "4:5";
            case "2:3" -> mid.isMark('/') ? null : "2:3";
            case "3:4" -> mid.isMark('/') ? null : "3:4";
            case "4:3" -> mid.isMark('/') ? null : "4:3";
            case "21:9" -> "21:9";
            case "2.39:1", "2.35:1", "2.4:1", "2.40:1", "1.91:1", "1.85:1", "2:1", "2.76:1" ->
                    mid.isMark('/') ? null : left.key.replace(',', '.') + ":1";
            default -> null;
        };
    }
}
