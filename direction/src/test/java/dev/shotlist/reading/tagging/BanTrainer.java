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
import java.util.TreeSet;

/**
 * Learns {@code bans.model} anew from marked briefs, or measures by rules and by tables how many of
 * the marked bans are found and how many of those found are none, always of writers that were not
 * learned from.
 *
 * <p>Arguments: files of marked or labelled briefs, then the model to write, or {@code writers} and
 * the beginnings of the ids of those to ask.
 */
final class BanTrainer {
    private static final long SEED = 3;

    /** Share of what a marked ban says that must be found. */
    private static final double COVERED = 0.6;

    /** Chances below which a rule's ban is dropped, and from which one is added. */
    private static final double[] DROPS = {0, 0.05, 0.1, 0.15, 0.2};

    private static final double[] ADDS = {2, 0.9, 0.8, 0.7};

    private final Map<String, int[]> tallies = new TreeMap<>();

    private BanTrainer() {}

    public static void main(String[] args) throws IOException {
        List<BannedBrief> briefs = new ArrayList<>();
        int i = 0;
        while (args[i].endsWith(".jsonl") || args[i].endsWith(".txt")) {
            briefs.addAll(BannedBrief.all(Path.of(args[i])));
            i++;
        }
        System.out.println(LocalDate.now(ZoneOffset.UTC) + ", " + briefs.size() + " briefs");
        if (!args[i].equals("writers")) {
            BanTraining training = new BanTraining();
            training.learn(briefs, SEED);
            String day = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
            training.write(Path.of(args[i]), Integer.parseInt(day));
            return;
        }
        Set<String> writers = new TreeSet<>(List.of(args).subList(i + 1, args.length));
        BanTrainer measured = new BanTrainer();
        for (String writer : writers) {
            List<BannedBrief> others =
                    briefs.stream().filter(brief -> !brief.id().startsWith(writer)).toList();
            BanTables tables = new BanTraining().learn(others, SEED);
            for (BannedBrief brief : briefs) {
                if (brief.id().startsWith(writer)) {
                    measured.ask(tables, brief);
                }
            }
        }
        measured.print();
    }

    private void ask(BanTables tables, BannedBrief brief) {
        BanTagger tagger = new BanTagger(tables, brief.text(), brief.rules(), brief.shots());
        for (double drop : DROPS) {
            for (double add : ADDS) {
                List<Stretch> found = new ArrayList<>();
                for (Stretch rule : brief.rules()) {
                    if (tagger.chance(rule) >= drop) {
                        found.add(rule);
                    }
                }
                for (BanTagger.Found one : tagger.found()) {
                    boolean known = brief.rules().stream().anyMatch(one.stretch()::meets);
                    if (one.chance() >= add && !known) {
                        found.add(one.stretch());
                    }
                }
                String how = String.format(Locale.ROOT, "dropped %.2f, added %.2f", drop, add);
                count("all, " + how, brief, found);
                count(brief.text().language + ", " + how, brief, found);
            }
        }
    }

    private void count(String how, BannedBrief brief, List<Stretch> found) {
        int[] tally = tallies.computeIfAbsent(how, _ -> new int[4]);
        for (Stretch marked : brief.marked()) {
            List<Integer> content = brief.content(marked);
            long held =
                    content.stream()
                            .filter(at -> found.stream().anyMatch(one -> one.holds(at)))
                            .count();
            tally[0]++;
            tally[1] += held >= COVERED * content.size() ? 1 : 0;
        }
        for (Stretch one : found) {
            tally[2]++;
            tally[3] += brief.isRight(one) ? 0 : 1;
        }
    }

    private void print() {
        tallies.forEach((how, tally) ->
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d marked, found %.3f; %d found, false %.3f%n",
                        how,
                        tally[0],
                        tally[1] / (double) tally[0],
                        tally[2],
                        tally[3] / (double) Math.max(1, tally[2])));
    }
}
