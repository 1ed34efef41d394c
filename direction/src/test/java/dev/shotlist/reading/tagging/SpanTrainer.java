package dev.shotlist.reading.tagging;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Learns {@code tagging.model} anew from marked briefs and from those that tell what a fair reader
 * expects, or measures in five folds over writers what rules and tables find of what was marked.
 * Both say the day and the number of briefs.
 *
 * <p>Arguments: files of briefs, then {@code folds} or the model to write.
 */
final class SpanTrainer {
    private static final int FOLDS = 5;

    /** Any seed; the figures of five differ by less than one in a hundred. */
    private static final long SEED = 3;

    private final Map<Sought, int[]> named = new EnumMap<>(Sought.class);
    private final Map<Sought, int[]> unnamed = new EnumMap<>(Sought.class);

    private SpanTrainer() {}

    public static void main(String[] arguments) throws IOException {
        int last = arguments.length - 1;
        List<LabelledBrief> briefs = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            briefs.addAll(LabelledBrief.all(Path.of(arguments[i])));
        }
        System.out.println(LocalDate.now(ZoneOffset.UTC) + ", " + briefs.size() + " briefs");
        if (!arguments[last].equals("folds")) {
            SpanTraining training = new SpanTraining();
            training.learn(briefs, SEED);
            String day = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
            training.write(Path.of(arguments[last]), Integer.parseInt(day));
            return;
        }
        SpanTrainer measured = new SpanTrainer();
        for (int fold = 0; fold < FOLDS; fold++) {
            measured.fold(briefs, fold);
        }
        measured.print();
    }

    private void fold(List<LabelledBrief> briefs, int fold) {
        List<String> writers =
                briefs.stream()
                        .filter(brief -> !brief.byRules())
                        .map(LabelledBrief::writer)
                        .sorted()
                        .distinct()
                        .toList();
        List<LabelledBrief> learned = new ArrayList<>();
        List<LabelledBrief> asked = new ArrayList<>();
        for (LabelledBrief brief : briefs) {
            boolean held = !brief.byRules() && writers.indexOf(brief.writer()) % FOLDS == fold;
            (held ? asked : learned).add(brief);
        }
        Tables tables = new SpanTraining().learn(learned, SEED);
        for (LabelledBrief brief : asked) {
            var found = new SpanTagger(brief.text(), tables).find(brief.hints());
            for (Sought sought : Sought.values()) {
                List<Stretch> right = brief.named().get(sought);
                if (right == null) {
                    continue;
                }
                List<Stretch> rules = brief.hints().of(sought.rule());
                Map<Sought, int[]> counts = right.isEmpty() ? unnamed : named;
                int[] count = counts.computeIfAbsent(sought, _ -> new int[3]);
                count[0]++;
                Stretch rule = rules.isEmpty() ? null : rules.getFirst();
                count[1] += brief.isRight(sought, rule) ? 1 : 0;
                count[2] +=
                        brief.isRight(sought, Objects.requireNonNull(found.get(sought)).stretch())
                                ? 1
                                : 0;
            }
        }
    }

    private void print() {
        for (Sought sought : Sought.values()) {
            row(sought, "named", named.get(sought));
            row(sought, "not named", unnamed.get(sought));
        }
    }

    private static void row(Sought sought, String how, int @Nullable [] count) {
        if (count != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: %d, rules %.3f, tables %.3f%n",
                    sought,
                    how,
                    count[0],
                    count[1] / (double) count[0],
                    count[2] / (double) count[0]);
        }
    }
}
