package dev.shotlist.edit.instruction;

import dev.shotlist.edit.applying.Editing;
import dev.shotlist.edit.clause.Alternatives;
import dev.shotlist.edit.clause.BareTempos;
import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Clauses;
import dev.shotlist.edit.clause.Contradictions;
import dev.shotlist.edit.clause.Corrections;
import dev.shotlist.edit.clause.Dictation;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Pronouns;
import dev.shotlist.edit.clause.Replacements;
import dev.shotlist.edit.clause.Sequences;
import dev.shotlist.edit.clause.VoiceWords;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.edit.words.Folded;
import dev.shotlist.edit.words.WearWords;
import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words in six languages to operations on one plan. What it does not understand it leaves alone and
 * says so; it never guesses at a scene that the plan does not have.
 */
public final class InstructionReader {
    private final Phrasebook book;
    private final Dictation dictation;
    private final ColorWords colors;
    private final WishReader wishes;
    private final VoiceWords voices;
    private final Articles articles;
    private final WearWords wear;
    private final PictureEnglish english;
    private final Set<String> stop;
    private final Set<String> pronouns;

    public InstructionReader(FactFiles files) {
        this.book = Phrasebook.load(files);
        this.dictation = Dictation.load(files);
        this.colors = new ColorWords(files);
        this.wishes = new WishReader(files);
        this.voices = VoiceWords.load(files);
        this.articles = Articles.load(files);
        this.wear = WearWords.load(files);
        this.english = new PictureEnglish(files);
        JsonNode lists = files.read("edit/words.json", JsonNode.class).path("words");
        this.stop = listed(lists.path("stop"));
        this.pronouns = listed(lists.path("pronoun"));
    }

    private static Set<String> listed(JsonNode kind) {
        Set<String> words = new HashSet<>();
        for (String word : kind.path("=").asString("").split(", ", -1)) {
            words.add(Folded.text(word));
        }
        return Set.copyOf(words);
    }

    /**
     * @param plan as {@link Editing#previous} gives it
     */
    public Understood read(String instruction, ObjectNode plan) {
        Workbench bench = new Workbench(plan);
        List<Clause> told = told(instruction, bench);
        List<Clause> said = said(told, bench);
        List<String> quotes = told.stream().flatMap(clause -> clause.quotes().stream()).toList();
        SceneFinder finder = new SceneFinder(bench.scenes(), stop, book);
        Keeping keeping = new Keeping(finder, new PlanWords(bench));
        List<Clause> asking = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Clause clause = said.get(i);
            if (i + 1 < said.size() && Staying.isNamedFor(clause, said.get(i + 1), finder)) {
                clause = clause.named();
            }
            boolean taken = keeping.takes(clause);
            Clause rest = taken ? clause : keeping.exempted(clause);
            clauses.add(rest);
            if (!taken) {
                keeping.hear(rest);
                asking.add(rest);
            }
        }
        List<Operation> operations = new ArrayList<>();
        List<EditWarning> notes = new ArrayList<>();
        ClauseReader reader =
                new ClauseReader(
                        bench, finder, book, stop, pronouns, colors, wishes, voices, articles, wear,
                        quotes, notes);
        Wholes wholes = new Wholes(bench, finder, book, colors, keeping, stop);
        wholes.read(asking, operations, notes);
        reader.read(clauses, asking, operations);
        new MoodReader(bench).read(asking, operations);
        notes.addAll(wholes.unread(reader.unread(), asking));
        if (keeping.keeps("cta")) {
            operations.replaceAll(one -> spared(one, bench));
        }
        if (keeping.isFree("cta") && !keeping.isFree("text")) {
            operations.replaceAll(one -> called(one, bench));
        }
        List<Operation> wanted =
                new LinkedHashSet<>(operations)
                        .stream()
                                .filter(keeping::allows)
                                .map(keeping::narrowed)
                                .filter(one -> !Keeps.isIdle(one))
                                .toList();
        wanted = Keeps.unlocked(keeping.played(wanted));
        wanted = keeping.othersStay() ? Keeps.othersHeld(wanted, finder.count()) : wanted;
        wanted = Ordering.settled(wanted, bench, notes);
        wanted = english.of(wanted, instruction, bench);
        if (wanted.isEmpty() && notes.isEmpty() && !keeping.any()) {
            notes.add(
                    new EditWarning(
                            "edit_not_understood",
                            "The instruction names nothing that could be changed; nothing was."));
        }
        return new Understood(wanted, notes, Sureness.of(wanted, instruction), keeping);
    }

    /** The clauses of an instruction as they were written. */
    private List<Clause> told(String instruction, Workbench bench) {
        PlanVocabulary words = new PlanVocabulary(bench);
        return Clauses.of(
                words.unquoted(Reported.told(dictation.written(instruction), book)),
                words.in(book),
                words.spelled(stop));
    }

    /** The same as they were meant. */
    private List<Clause> said(List<Clause> clauses, Workbench bench) {
        PlanWords words = new PlanWords(bench);
        return BareTempos.told(
                Pronouns.resolved(
                        Contradictions.joined(
                                Sequences.joined(
                                        Alternatives.joined(
                                                Replacements.joined(Corrections.made(clauses)))),
                                words::names,
                                words::isCalledSo),
                        pronouns));
    }

    /**
     * Somebody else's operations for the same instruction, without what it keeps, with what this
     * reader is sure of, and in an order in which each does what was meant.
     *
     * @param notes what that leaves open is added to them
     */
    public List<Operation> settled(
            List<Operation> proposed, ObjectNode plan, Understood read, List<EditWarning> notes) {
        Keeping keeping = read.keeping();
        List<Operation> wanted =
                proposed.stream()
                        .filter(keeping::allows)
                        .map(keeping::narrowed)
                        .filter(one -> !Keeps.isIdle(one))
                        .collect(Collectors.toCollection(ArrayList::new));
        read.sure().stream().filter(one -> !wanted.contains(one)).forEach(wanted::add);
        return Ordering.settled(wanted, new Workbench(plan), notes);
    }

    /** "all text off but keep the CTA": the text that calls stays too. */
    private static Operation spared(Operation operation, Workbench bench) {
        int call = new OverlayTexts(bench).call();
        List<Integer> others =
                Places.others(bench.overlays().size(), call > 0 ? List.of(call) : List.of());
        return switch (operation) {
            case TextOperation.RemoveOverlays one when one.overlays() == null && call > 0 ->
                    new TextOperation.RemoveOverlays(others);
            case TextOperation.StyleOverlays one when one.overlays() == null && call > 0 ->
                    new TextOperation.StyleOverlays(
                            others, one.fontSize(), one.position(), one.animation());
            default -> operation;
        };
    }

    /** Where only the call may change, its overlay's new words are the call's. */
    private static Operation called(Operation operation, Workbench bench) {
        ObjectNode call = bench.partOrNull("cta");
        if (!(operation instanceof TextOperation.SetOverlay one) || call == null) {
            return operation;
        }
        String read = Workbench.text(bench.overlays().get(one.overlay() - 1), "text");
        boolean calls = read != null && read.equalsIgnoreCase(Workbench.text(call, "text"));
        return calls ? new TextOperation.SetCta(one.text(), null) : operation;
    }
}
