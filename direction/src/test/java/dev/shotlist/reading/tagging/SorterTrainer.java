package dev.shotlist.reading.tagging;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures by five folds how often rules and tables tell category and format, or learns from all
 * labelled briefs and writes the tables.
 *
 * <p>Arguments: the files of labelled briefs, then {@code folds} or the model to write.
 */
final class SorterTrainer {
    private static final int FOLDS = 5;
    private static final long SEED = 3;

    private SorterTrainer() {}

    public static void main(String[] args) throws IOException {
        int files = args.length - 1;
        List<SortedBrief> all = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(0, files)) {
            all.addAll(SortedBrief.all(Path.of(file)));
        }
        if (args[files].equals("folds")) {
            measure(all);
        } else {
            SorterTraining training = new SorterTraining();
            training.learn(all, SEED);
            String day = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
            training.write(Path.of(args[files]), Integer.parseInt(day));
        }
    }

    /** Only those are counted that the rules were not made with. */
    private static void measure(List<SortedBrief> all) {
        Tally marked = new Tally("category, names as marked");
        Tally ruled = new Tally("category, names by rule");
        Tally formats = new Tally("format");
        Tally none = new Tally("no format said");
        for (int fold = 0; fold < FOLDS; fold++) {
            List<SortedBrief> known = new ArrayList<>();
            List<SortedBrief> asked = new ArrayList<>();
            for (SortedBrief one : all) {
                boolean kept =
                        one.fresh() && Math.floorMod(one.brief().id().hashCode(), FOLDS) == fold;
                (kept ? asked : known).add(one);
            }
            SortingTables tables = new SorterTraining().learn(known, SEED);
            for (SortedBrief one : asked) {
                if (one.category() >= 0) {
                    int rule = one.categoryByRule();
                    marked.add(one.category(), rule, category(tables, one, one.namesMarked()));
                    ruled.add(one.category(), rule, category(tables, one, one.namesByRule()));
                }
                if (one.format() >= 0) {
                    Tally tally = one.format() == BriefSorter.NO_FORMAT ? none : formats;
                    int found = best(tables.formats(), one.clues());
                    tally.add(one.format(), one.formatByRule(), found);
                }
            }
        }
        List.of(marked, ruled, formats, none).forEach(System.out::println);
    }

    private static int category(SortingTables tables, SortedBrief one, int[] names) {
        return best(tables.categories(), BriefSorter.withNames(one.clues(), names));
    }

    private static int best(Table table, int[] clues) {
        return BriefSorter.best(BriefSorter.chances(table, table.rows(clues)));
    }

    /** How often rules and tables were right. */
    private static final class Tally {
        private final String what;
        private int all;
        private int rules;
        private int tables;

        Tally(String what) {
            this.what = what;
        }

        void add(int right, int rule, int table) {
            all++;
            rules += rule == right ? 1 : 0;
            tables += table == right ? 1 : 0;
        }

        @Override
        public String toString() {
            double each = Math.max(1, all);
            return "%s: %d, by rules %.3f, by tables %.3f"
                    .formatted(what, all, rules / each, tables / each);
        }
    }
}
