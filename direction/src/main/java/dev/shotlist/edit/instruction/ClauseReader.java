package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.VoiceWords;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.scenes.SceneDoubts;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.scenes.SpokenScenes;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.edit.words.WearWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Clause by clause: which kind of change each one asks for, and of which scenes. */
final class ClauseReader {
    private final Workbench bench;
    private final List<EditWarning> notes;
    private final SceneDoubts doubts;
    private final SpokenScenes spoken;
    private final MeantScenes meant;
    private final Unread unread;
    private final PlanReader plan;
    private final TermsReader terms;
    private final WordsReader words;
    private final LineMoves lineMoves;
    private final SoundReader sound;
    private final StructureReader structure;
    private final SplitHalves halves;
    private final LengthReader lengths;
    private final SeenReader seen;
    private final TransferReader transfers;
    private final TransitionReader transitions;
    private final InstrumentReader instruments;
    private final EffectReader effects;
    private final TypeReader types;
    private final AddedThing things;

    ClauseReader(
            Workbench bench,
            SceneFinder finder,
            Phrasebook book,
            Set<String> stop,
            Set<String> pronouns,
            ColorWords colors,
            WishReader wishes,
            VoiceWords voices,
            Articles articles,
            WearWords wear,
            List<String> quotes,
            List<EditWarning> notes) {
        this.bench = bench;
        this.notes = notes;
        this.spoken = new SpokenScenes(finder.count(), pronouns);
        this.meant = new MeantScenes(finder, spoken);
        this.unread = new Unread(finder);
        this.doubts = new SceneDoubts(finder, notes);
        this.plan = new PlanReader(bench, notes);
        PlanWords said = new PlanWords(bench, book::copyNames, quotes);
        this.terms = new TermsReader(bench, said, stop);
        this.words = new WordsReader(bench, said, voices, stop, notes);
        this.lineMoves = new LineMoves(said, finder);
        this.sound = new SoundReader(bench);
        this.halves = new SplitHalves(stop);
        this.things = new AddedThing(bench, finder);
        this.structure = new StructureReader(bench, finder);
        this.lengths = new LengthReader(bench);
        this.seen =
                new SeenReader(bench, finder, book, stop, articles, wear, lengths, wishes, notes);
        this.transfers = new TransferReader(bench, finder);
        this.transitions = new TransitionReader(bench);
        this.instruments = new InstrumentReader(bench);
        this.effects = new EffectReader(bench, stop, book::names);
        this.types = new TypeReader(bench, said, colors);
    }

    /**
     * @param asking those of the clauses that do not only say what stays
     */
    void read(List<Clause> clauses, List<Clause> asking, List<Operation> operations) {
        structure.hear(asking);
        Clause last = null;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            while (i + 1 < clauses.size()
                    && structure.unfinished(clause, clauses.get(i + 1))
                    && asking.contains(clauses.get(i + 1))
                    && clauses.get(i + 1).sentence == clause.sentence) {
                clause = clause.with(clauses.get(++i));
            }
            if (spoken.opens(clause)) {
                sound.hear(asking, clause.sentence);
            }
            boolean asks = asking.contains(clauses.get(i));
            if (asks
                    && (halves.read(clause, operations)
                            || AddedFraming.read(clause, operations)
                            || things.read(clause, operations))) {
                continue;
            }
            SceneFinder.Found found = meant.in(clause, operations);
            if (!asks) {
                spoken.kept(found);
                heard(clause, found);
                sound.spokeOf(clause);
            } else if (found.missing() || spoken.leadsNowhere(clause, found)) {
                doubts.missing();
                spoken.lost();
            } else if (!spoken.speaksOfTheLost(clause, found)) {
                found = spoken.of(clause, found);
                int before = operations.size();
                List<Operation> was = List.copyOf(operations);
                int doubted = notes.size();
                one(clause, found, spoken.scenes(clause, found), operations);
                spoken.heard(clause, found, operations.size() > before);
                heard(clause, found);
                if (clause.act("split")) {
                    halves.read(clause, operations);
                }
                if (operations.size() == before && SceneDoubts.namesUnknownScene(clause, found)) {
                    doubts.unclear(found);
                    spoken.lost();
                } else if (operations.equals(was) && notes.size() == doubted) {
                    unread.hear(clause);
                } else if (last != null && !clause.has("scene")) {
                    unread.answered(last);
                }
                last = clause;
            }
        }
        sound.close(operations);
    }

    /** Clauses that asked for something of which nothing came here. */
    List<Clause> unread() {
        return unread.clauses();
    }

    private void heard(Clause clause, SceneFinder.Found found) {
        structure.heard(clause, found);
        seen.heard(found);
    }

    private void one(
            Clause said,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        Clause clause = withoutPurpose(said);
        boolean narrows =
                Narrowing.read(clause, found.scenes(), bench.scenes().size(), operations)
                        || Narrowing.spares(
                                clause, found.scenes(), new OverlayTexts(bench), operations);
        if (narrows) {
            return;
        }
        if (SilenceReader.silences(clause, scenes, operations)
                || words.besideButton(clause, operations)
                || terms.read(clause, operations)
                || lineMoves.read(clause, operations)
                || words.corrects(clause, found, operations)
                || transfers.read(clause, operations)) {
            return;
        }
        if (paces(clause) && clause.has("except") && !found.scenes().isEmpty()) {
            others(clause, found, operations);
        } else if (plan.read(clause, scenes, operations)
                || transitions.read(clause, scenes, operations)
                || sound.loudness(clause, heard(clause, found, scenes, operations), operations)
                || types.read(clause, scenes, operations)
                || played(clause, scenes, operations)
                || effects.read(clause, scenes, operations)
                || words.read(clause, found, scenes, operations)
                || sound.read(clause, scenes, operations)
                || structure.read(clause, found, operations)) {
            return;
        } else {
            boolean heard = sound.speaksOf(clause.sentence) && LookReader.isBareMood(clause);
            seen.read(clause, found, scenes, heard, operations);
        }
    }

    /** "mute the music so the voice sits dry": what it is for is not asked for. */
    private static Clause withoutPurpose(Clause clause) {
        for (int i = 2; i < clause.size(); i++) {
            if (clause.word(i, FunctionWord.SO_THAT)) {
                Clause asked = clause.part(0, i);
                Clause purpose = clause.part(i + 1, clause.size());
                boolean tells =
                        asked.has("act")
                                && asked.has("topic")
                                && purpose.has("topic")
                                && purpose.quote() == null
                                && !purpose.has("act")
                                && !purpose.has("number")
                                && !purpose.has("unit");
                return tells ? asked : clause;
            }
        }
        return clause;
    }

    /** "scene 2 shorter and the music quieter": the music is that of the piece. */
    private static List<Integer> heard(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        boolean apart =
                found.scenes().isEmpty()
                        && clause.topic("music")
                        && !operations.isEmpty()
                        && operations.getLast() instanceof CutOperation;
        return apart ? List.of() : scenes;
    }

    /** "music: jazz, 90 bpm, no strings": which instruments, and of what music. */
    private boolean played(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean read = instruments.read(clause, scenes, operations);
        boolean kind = clause.has("genre") || (clause.topic("music") && clause.has("tempo_of"));
        if (read && kind) {
            sound.read(clause, scenes, operations);
        }
        return read;
    }

    private static boolean paces(Clause clause) {
        boolean words = clause.topic("text") || clause.topic("voice") || clause.topic("music");
        return (clause.has("pace") || clause.has("size_of"))
                && !words
                && !clause.has("move")
                && !clause.has("size");
    }

    /** "everything but the last scene faster": of the piece, and that scene stays as it is. */
    private void others(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        SceneFinder.Found none =
                new SceneFinder.Found(List.of(), false, clause.size(), false, List.of());
        List<Operation> asked = new ArrayList<>();
        if (!sound.read(clause, List.of(), asked)) {
            lengths.read(clause, none, List.of(), asked);
        }
        Set<Integer> kept = Set.copyOf(found.scenes());
        asked.forEach(one -> operations.add(Keeps.narrowed(one, kept)));
    }
}
