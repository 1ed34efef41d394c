package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.VoiceWords;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.VoiceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is spoken: the lines of a voice, whose voice it is, and its language. */
final class SpeechReader {
    private final Workbench bench;
    private final PlanWords plan;
    private final VoiceWords voices;
    private final List<EditWarning> notes;
    private final NewLines fresh;

    SpeechReader(Workbench bench, PlanWords plan, VoiceWords voices, List<EditWarning> notes) {
        this.bench = bench;
        this.plan = plan;
        this.voices = voices;
        this.notes = notes;
        this.fresh = new NewLines(bench, plan, voices, notes);
    }

    /** "... And slower.": of the voice that the sentence before described. */
    private static boolean isSlower(Clause clause, int voiced) {
        return clause.has("pace")
                && clause.sentence - voiced <= 1
                && clause.marks.stream()
                        .allMatch(mark ->
                                mark.is("pace")
                                        || mark.is("join")
                                        || mark.is("more")
                                        || mark.is("also")
                                        || mark.is("courtesy")
                                        || mark.is("stop"));
    }

    /** "younger voice, male if possible": more of whom to hear. */
    boolean goesOn(Clause clause, int voiced, List<Operation> operations) {
        if (isSlower(clause, voiced)
                && !operations.isEmpty()
                && operations.getLast() instanceof SoundOperation.SetVoice before) {
            operations.removeLast();
            operations.add(
                    new SoundOperation.SetVoice(
                            before.description()
                                    + ", "
                                    + Objects.requireNonNull(clause.first("pace")).value()));
            return true;
        }
        Mark spoken = clause.first("language");
        boolean bare =
                spoken != null
                        && clause.sentence == voiced
                        && clause.size() <= 2
                        && !clause.has("topic");
        if (bare && spoken != null) {
            operations.add(new SoundOperation.SetVoiceLanguage(Language.of(spoken.value())));
            return true;
        }
        boolean described =
                clause.sentence == voiced
                        && LookReader.isBareMood(clause)
                        && !operations.isEmpty()
                        && operations.getLast() instanceof SoundOperation.SetVoice;
        if (described && operations.removeLast() instanceof SoundOperation.SetVoice before) {
            Mark mood = clause.first("mood");
            Mark how = mood == null ? Objects.requireNonNull(clause.first("light_kind")) : mood;
            operations.add(
                    new SoundOperation.SetVoice(
                            before.description() + ", " + clause.words(how.from(), clause.size())));
            return true;
        }
        Mark person = clause.first("person");
        boolean on =
                person != null
                        && clause.sentence == voiced
                        && !clause.has("topic")
                        && !clause.has("scene")
                        && !clause.has("act")
                        && !operations.isEmpty()
                        && operations.getLast() instanceof SoundOperation.SetVoice;
        if (on
                && person != null
                && operations.removeLast() instanceof SoundOperation.SetVoice before) {
            String more = voices.bare(clause, person);
            operations.add(new SoundOperation.SetVoice(before.description() + ", " + more));
        }
        return on;
    }

    void read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.quote() == null
                && AskedWords.of(clause, false) == null
                && fresh.read(clause, scenes, operations)) {
            return;
        }
        Mark kind = clause.first("voice_kind");
        if (kind != null && clause.quote() == null) {
            operations.add(
                    new SoundOperation.SetVoiceKind(
                            scenes.isEmpty() ? null : Places.names(scenes),
                            kind.value().equals("on_camera")
                                    ? VoiceKind.ON_CAMERA
                                    : VoiceKind.VOICE_OVER));
            return;
        }
        if (clause.quote() == null && anotherSpeaker(clause, operations)) {
            return;
        }
        if (Staying.keepsAlone(clause)) {
            List<Integer> others = Places.others(bench.scenes().size(), scenes);
            operations.add(new SoundOperation.VoiceOff(Places.names(others)));
            return;
        }
        boolean lines = clause.act("swap") && !clause.has("person") && !clause.has("language");
        if (lines && exchanged(clause, scenes, operations)) {
            return;
        }
        boolean says = clause.has("say") && clause.has("ordinal") && !clause.has("scene");
        if (says && line(clause, operations)) {
            return;
        }
        String words = AskedWords.of(clause, false);
        Mark person = clause.first("person");
        Mark language = clause.first("language");
        if (language != null
                && words == null
                && person == null
                && !clause.has("manner")
                && !AskedWords.removes(clause)) {
            operations.add(new SoundOperation.SetVoiceLanguage(Language.of(language.value())));
            return;
        }
        if (words != null && (clause.quote() != null || !scenes.isEmpty())) {
            int scene = scenes.isEmpty() ? unnamed(clause) : scenes.getFirst();
            if (scene == 0) {
                notes.add(
                        new EditWarning(
                                "edit_target_missing",
                                "The instruction does not say in which scene the line is spoken."));
            } else {
                operations.add(new SoundOperation.SetLine(String.valueOf(scene), words));
            }
        } else if (clause.has("except") && AskedWords.removes(clause)) {
            List<Integer> gone = new ArrayList<>(plan.spoken());
            gone.removeAll(exempt(clause, scenes));
            operations.add(new SoundOperation.VoiceOff(Places.names(gone)));
        } else if ((AskedWords.removes(clause) && person == null)
                || (clause.act("remove") && !clause.has("instead"))) {
            List<Integer> counted = scenes.isEmpty() ? counted(clause) : scenes;
            int named = counted.isEmpty() ? plan.lineNamed(clause) : 0;
            counted = named > 0 ? List.of(named) : counted;
            operations.add(
                    new SoundOperation.VoiceOff(counted.isEmpty() ? null : Places.names(counted)));
        } else if (person != null) {
            operations.add(new SoundOperation.SetVoice(voices.description(clause, person)));
        } else if (clause.has("manner")) {
            String manner = voices.manner(clause);
            boolean goesOn =
                    !operations.isEmpty()
                            && operations.getLast() instanceof SoundOperation.SetVoice;
            String now =
                    goesOn && operations.removeLast() instanceof SoundOperation.SetVoice before
                            ? before.description()
                            : described();
            operations.add(new SoundOperation.SetVoice(now == null ? manner : now + ", " + manner));
        }
    }

    /** Whose voice it is now. */
    private @Nullable String described() {
        ObjectNode sound = bench.partOrNull("audio_direction");
        ObjectNode voice = sound == null ? null : Workbench.object(sound, "voice");
        return voice == null ? null : Workbench.text(voice, "description");
    }

    /**
     * "swap the lines of scenes 2 and 4", "swap the two lines": each is spoken where the other was.
     */
    private boolean exchanged(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Integer> spoken = plan.spoken();
        List<Integer> counted =
                clause.all("ordinal").stream()
                        .map(mark -> Integer.parseInt(mark.value()))
                        .map(value -> value < 0 ? spoken.size() + value : value - 1)
                        .filter(at -> at >= 0 && at < spoken.size())
                        .map(spoken::get)
                        .distinct()
                        .toList();
        counted = counted.isEmpty() ? spoken : counted;
        List<Integer> two = scenes.isEmpty() ? counted : scenes;
        if (two.size() != 2) {
            return false;
        }
        String first = plan.line(two.getFirst());
        String last = plan.line(two.getLast());
        if (first == null && last == null) {
            return false;
        }
        said(two.getFirst(), last, operations);
        said(two.getLast(), first, operations);
        return true;
    }

    private static void said(int scene, @Nullable String line, List<Operation> operations) {
        operations.add(
                line == null
                        ? new SoundOperation.VoiceOff(Places.names(List.of(scene)))
                        : new SoundOperation.SetLine(Places.name(scene), line));
    }

    /** "the last line should say ...": the line that is spoken there, else the one that is read. */
    private boolean line(Clause clause, List<Operation> operations) {
        String words = AskedWords.of(clause, true);
        int ordinal = Integer.parseInt(Objects.requireNonNull(clause.first("ordinal")).value());
        List<Integer> spoken = plan.spoken();
        int all = spoken.isEmpty() ? bench.overlays().size() : spoken.size();
        int number = ordinal < 0 ? all + 1 + ordinal : ordinal;
        Mark place = Objects.requireNonNull(clause.first("ordinal"));
        if (words != null && place.length() > 1 && ordinal == -1 && !bench.scenes().isEmpty()) {
            // "at the end": of the piece, and not of what is spoken.
            operations.add(new SoundOperation.SetLine(Places.name(bench.scenes().size()), words));
            return true;
        }
        if (words == null || number < 1 || number > all) {
            return false;
        }
        if (!spoken.isEmpty()) {
            operations.add(new SoundOperation.SetLine(Places.name(spoken.get(number - 1)), words));
            return true;
        }
        ObjectNode call = bench.partOrNull("cta");
        String read = Workbench.text(bench.overlays().get(number - 1), "text");
        boolean calls = read != null && call != null && read.equals(Workbench.text(call, "text"));
        operations.add(
                calls
                        ? new TextOperation.SetCta(words, null)
                        : new TextOperation.SetOverlay(number, words));
        return true;
    }

    /** "the last line": by its place among what is spoken; empty where none is counted. */
    private List<Integer> counted(Clause clause) {
        List<Integer> spoken = plan.spoken();
        for (Mark ordinal : clause.all("ordinal")) {
            int value = Integer.parseInt(ordinal.value());
            int at = value < 0 ? spoken.size() + value : value - 1;
            boolean beside =
                    clause.marks.stream()
                            .anyMatch(mark ->
                                    mark.is("topic", "voice")
                                            && (mark.from() == ordinal.to()
                                                    || mark.to() == ordinal.from()));
            if (beside && at >= 0 && at < spoken.size()) {
                return List.of(spoken.get(at));
            }
        }
        return List.of();
    }

    /** The scenes whose lines stay: "but the last line", "except in scene 2". */
    private List<Integer> exempt(Clause clause, List<Integer> scenes) {
        List<Integer> spoken = plan.spoken();
        Mark ordinal = clause.first("ordinal");
        if (ordinal == null || clause.has("scene") || spoken.isEmpty()) {
            return scenes;
        }
        int value = Integer.parseInt(ordinal.value());
        int at = value < 0 ? spoken.size() + value : value - 1;
        return at >= 0 && at < spoken.size() ? List.of(spoken.get(at)) : List.of();
    }

    /** "Sprecherin statt Sprecher": two who could speak, and nobody else is named. */
    private static boolean anotherSpeaker(Clause clause, List<Operation> operations) {
        Mark instead = clause.first("instead");
        List<Mark> voices =
                clause.all("topic").stream().filter(mark -> mark.value().equals("voice")).toList();
        boolean two =
                instead != null
                        && !clause.has("person")
                        && !clause.has("language")
                        && !voices.isEmpty()
                        && voices.getFirst().to() <= instead.from()
                        && voices.getLast().from() >= instead.to();
        if (two && instead != null) {
            operations.add(
                    new SoundOperation.SetVoice(
                            clause.words(voices.getFirst().from(), instead.from())));
        }
        return two;
    }

    /** "open with 'X'": the first scene, or the last, else the only one that has a line. */
    private int unnamed(Clause clause) {
        int only = onlySpoken();
        if (only > 0 || bench.scenes().isEmpty()) {
            return only;
        }
        if (clause.has("opens") || clause.has("place", "start")) {
            return 1;
        }
        boolean ends = clause.has("closes") || clause.has("place", "end");
        return ends ? bench.scenes().size() : 0;
    }

    /** The one scene in which anything is spoken; 0 where there are none or several. */
    private int onlySpoken() {
        List<Integer> spoken = plan.spoken();
        return spoken.size() == 1 ? spoken.getFirst() : 0;
    }
}
