package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.WearWords;
import java.util.List;
import java.util.Set;

/** What is seen, for how long, and what it feels like. */
final class SeenReader {
    private final Workbench bench;
    private final List<EditWarning> notes;
    private final SceneryReader scenery;
    private final PictureReader pictures;
    private final Wardrobe wardrobe;
    private final ContentReader contents;
    private final Repainting repainting;
    private final LengthReader lengths;
    private final LookReader looks;
    private final WishReader wishes;

    SeenReader(
            Workbench bench,
            SceneFinder finder,
            Phrasebook book,
            Set<String> stop,
            Articles articles,
            WearWords wear,
            LengthReader lengths,
            WishReader wishes,
            List<EditWarning> notes) {
        this.bench = bench;
        this.notes = notes;
        this.scenery = new SceneryReader(bench, stop);
        this.pictures = new PictureReader(bench, finder);
        this.wardrobe = new Wardrobe(bench, book, wear);
        this.contents = new ContentReader(bench, finder, stop, book, articles);
        this.repainting = new Repainting(bench, finder, book, wear, stop);
        this.lengths = lengths;
        this.looks = new LookReader(bench);
        this.wishes = wishes;
    }

    /** Scenes that a clause speaks of, so that "the others" are none of them. */
    void heard(SceneFinder.Found found) {
        pictures.heard(found);
    }

    /**
     * @param heard whether a bare word of mood is said of the music
     */
    void read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            boolean heard,
            List<Operation> operations) {
        boolean around = scenery.read(clause, found, scenes, operations);
        boolean apart =
                !around || clause.has("distance") || clause.has("size") || clause.has("move");
        boolean framed = apart && pictures.read(clause, found, scenes, operations);
        boolean turned = clause.word(0, FunctionWord.RATHER) || exchanges(clause);
        boolean moved =
                around
                        && (turned
                                ? contents.read(clause, found, scenes, operations)
                                : ElsewhereReader.read(clause, found, scenes, operations));
        boolean picture =
                around
                        || framed
                        || moved
                        || wardrobe.read(clause, found, operations)
                        || contents.read(clause, found, scenes, operations)
                        || repainting.read(clause, found, operations);
        boolean timed =
                !picture
                        || Seconds.named(clause)
                        || (clause.has("size_of") && !(framed && breathes(clause)));
        boolean length = timed && lengths.read(clause, found, scenes, operations);
        if (!picture && !length && !heard && !wished(clause, found, operations)) {
            looked(clause, found, scenes, operations);
        }
    }

    /** "instead of the hotel, a boat at dawn": one thing for another, and when. */
    private static boolean exchanges(Clause clause) {
        return clause.all("instead").stream()
                .anyMatch(mark ->
                        clause.has("thing", mark.to())
                                || (clause.has("thing", mark.to() + 1)
                                        && !clause.has("condition", mark.to())));
    }

    /** "the logo needs to breathe, a wide shot": room around it, and no time. */
    private static boolean breathes(Clause clause) {
        return clause.has("size")
                && clause.all("size_of").stream().allMatch(one -> clause.has("pace", one.from()));
    }

    private boolean wished(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        return wishes.read(clause, found.scenes(), bench, operations, notes);
    }

    private void looked(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        int before = operations.size();
        looks.read(clause, found, scenes, operations);
        if (operations.size() == before && found.scenes().isEmpty()) {
            StyleReader.read(clause, operations);
        }
    }
}
