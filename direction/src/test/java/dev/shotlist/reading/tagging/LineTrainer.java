package dev.shotlist.reading.tagging;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns {@code lines.model} anew from marked briefs, or measures by rules and by tables how many
 * of the marked lines are found and how many of those found are none, always of writers that were
 * not learned from.
 *
 * <p>Arguments: files of marked briefs, then the model to write, or {@code folds}.
 */
final class LineTrainer {
    private static final long SEED = 3;
    private static final int FOLDS = 8;

    /** Chances from which a line is one. */
    private static final double[] LEAST = {0.2, 0.3, 0.4, 0.5, 0.7};

    private static final Set<String> LINES =
            Set.of("VOICE", "SCREEN", "END_CARD", "ANYWHERE", "CALL");

    private final Map<String, int[]> tallies = new TreeMap<>();

    private LineTrainer() {}

    public static void main(String[] args) throws IOException {
        List<LinedBrief> briefs = new ArrayList<>();
        int i = 0;
        while (args[i].endsWith(".jsonl")) {
            briefs.addAll(LinedBrief.all(Path.of(args[i])));
            i++;
        }
        System.out.println(LocalDate.now(ZoneOffset.UTC) + ", " + briefs.size() + " briefs");
        if (!args[i].equals("folds")) {
            LineTraining training = new LineTraining();
            training.learn(briefs, SEED);
            String day = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
            training.write(Path.of(args[i]), Integer.parseInt(day));
            return;
        }
        LineTrainer measured = new LineTrainer();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<LinedBrief> others =
                    briefs.stream()
                            .filter(brief -> brief.labelled() || fold(brief) != left)
                            .toList();
            LineTables tables = new LineTraining().learn(others, SEED);
            briefs.stream()
                    .filter(brief -> fold(brief) == left && !brief.labelled())
                    .forEach(brief -> measured.ask(tables, brief));
        }
        measured.print();
    }

    /** By the writer: the letters that an id begins with. */
    private static int fold(LinedBrief brief) {
        int letters = 0;
        while (letters < brief.id().length() && Character.isLetter(brief.id().charAt(letters))) {
            letters++;
        }
        return Math.floorMod(brief.id().substring(0, letters).hashCode(), FOLDS);
    }

    private void ask(LineTables tables, LinedBrief brief) {
        List<Stretch> ruled = new ArrayList<>();
        for (RuledLine rule : brief.rules()) {
            if (LINES.contains(rule.role())) {
                ruled.add(rule.stretch());
            }
        }
        count("rules", brief, ruled);
        LineTagger tagger = new LineTagger(tables, brief.text(), brief.rules());
        for (double least : LEAST) {
            List<Stretch> found = new ArrayList<>();
            tagger.found(_ -> least).forEach(one -> found.add(one.stretch()));
            count(String.format(Locale.ROOT, "tables %.1f", least), brief, found);
        }
    }

    private void count(String how, LinedBrief brief, List<Stretch> found) {
        count(how + ", all", brief, brief.marked(), found);
        for (int column = 0; column < LinePlaces.COLUMNS; column++) {
            int which = column;
            LinePlaces places = new LinePlaces(brief.text());
            count(
                    how + (column == 0 ? ", quoted" : ", bare"),
                    brief,
                    brief.marked().stream()
                            .filter(line -> places.column(line.start()) == which)
                            .toList(),
                    found.stream().filter(one -> places.column(one.start()) == which).toList());
        }
    }

    private void count(String how, LinedBrief brief, List<Stretch> marked, List<Stretch> found) {
        int[] tally = tallies.computeIfAbsent(how, _ -> new int[4]);
        for (Stretch line : marked) {
            tally[0]++;
            tally[1] += found.stream().anyMatch(one -> brief.isSame(line, one)) ? 1 : 0;
        }
        for (Stretch one : found) {
            tally[2]++;
            tally[3] += brief.isMarked(one) ? 0 : 1;
        }
    }

    private void print() {
        tallies.forEach((how, tally) ->
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d marked, found %.3f; %d found, false %d%n",
                        how,
                        tally[0],
                        tally[1] / (double) Math.max(1, tally[0]),
                        tally[2],
                        tally[3]));
    }
}
