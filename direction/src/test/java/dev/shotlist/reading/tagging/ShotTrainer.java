package dev.shotlist.reading.tagging;

import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.tagging.Hints.Held;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Learns {@code shots.model} anew, or measures how many orders come back whole by rules and by
 * tables: in five folds of all marked briefs, or of those of one writer by what the others wrote.
 *
 * <p>Arguments: files of marked briefs (those with {@code expect} instead teach words alone), then
 * {@code folds}, {@code writer=} and how the writer's ids begin, or the model to write.
 */
final class ShotTrainer {
    private static final int FOLDS = 5;

    /** Any seed; the figures of three differ by less than two in a hundred. */
    private static final long SEED = 3;

    /** Share of the words of two stretches that must agree. */
    private static final double SAME = 0.6;

    /** Logarithms of how many times likelier than the rules' own another cut must be. */
    private static final double[] ODDS = {0, 0.5, 1, 2, 3, 4};

    private final int[] kept = new int[ODDS.length + 1];
    private final int[] none = new int[ODDS.length + 1];
    private int orders;
    private int nones;

    private ShotTrainer() {}

    public static void main(String[] arguments) throws IOException {
        int last = arguments.length - 1;
        String wanted = arguments[last];
        List<LabelledBrief> briefs = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            briefs.addAll(LabelledBrief.all(Path.of(arguments[i])));
        }
        briefs.removeIf(brief -> brief.shots() == null);
        System.out.println(LocalDate.now(ZoneOffset.UTC) + ", " + briefs.size() + " briefs");
        ShotTrainer measured = new ShotTrainer();
        if (wanted.startsWith("writer=")) {
            String writer = wanted.substring("writer=".length());
            measured.held(briefs, brief -> brief.id().startsWith(writer));
        } else if (wanted.equals("folds")) {
            for (int i = 0; i < FOLDS; i++) {
                int fold = i;
                measured.held(briefs, brief -> Math.floorMod(brief.id().hashCode(), FOLDS) == fold);
            }
        } else {
            ShotTraining training = new ShotTraining();
            training.learn(briefs, SEED);
            String day = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
            training.write(Path.of(wanted), Integer.parseInt(day));
            return;
        }
        measured.print();
    }

    private void held(List<LabelledBrief> briefs, Predicate<LabelledBrief> asked) {
        List<LabelledBrief> learned =
                briefs.stream().filter(brief -> brief.byRules() || !asked.test(brief)).toList();
        ShotTagger tagger = new ShotTagger(new ShotTraining().learn(learned, SEED));
        for (LabelledBrief brief : briefs) {
            if (!brief.byRules() && asked.test(brief)) {
                count(brief, tagger);
            }
        }
    }

    private void count(LabelledBrief brief, ShotTagger tagger) {
        List<Stretch> right = Objects.requireNonNull(brief.shots());
        List<Stretch> rules = brief.hints().of(Held.SHOT);
        ShotFinder ruled = brief.ruled();
        ShotTagger.Cut cut = tagger.find(brief.text(), rules, ruled.way());
        int[] counts = right.isEmpty() ? none : kept;
        orders += right.isEmpty() ? 0 : 1;
        nones += right.isEmpty() ? 1 : 0;
        counts[0] += isRight(brief.text(), right, rules) ? 1 : 0;
        for (int i = 0; i < ODDS.length; i++) {
            boolean surer = cut.odds() > ODDS[i] && !ruled.isCounted();
            List<Stretch> found = surer ? cut.shots() : rules;
            counts[i + 1] += isRight(brief.text(), right, found) ? 1 : 0;
        }
    }

    /** Whether as many shots were found, each with most of the words of its own. */
    static boolean isRight(BriefText brief, List<Stretch> right, List<Stretch> found) {
        if (right.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < right.size(); i++) {
            Stretch a = right.get(i);
            Stretch b = found.get(i);
            int all = words(brief, a.start(), a.end()) + words(brief, b.start(), b.end());
            int shared = words(brief, Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
            if (2.0 * shared < SAME * all) {
                return false;
            }
        }
        return true;
    }

    /** Words that only bring in a shot count half. */
    private static int words(BriefText brief, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean small =
                    brief.isAny(i, Kind.STOP, Kind.ORDER)
                            || brief.cue(Cue.SHOW_VERB, i)
                            || brief.cue(Cue.THEN, i);
            boolean own = brief.tokens[i].isWord() || brief.tokens[i].isNumber();
            words += small ? 1 : own ? 2 : 0;
        }
        return words;
    }

    private void print() {
        for (int i = 0; i <= ODDS.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d orders kept %.3f, %d without stay so %.3f%n",
                    i == 0 ? "rules" : "tables, odds over " + ODDS[i - 1],
                    orders,
                    kept[i] / (double) orders,
                    nones,
                    none[i] / (double) nones);
        }
    }
}
