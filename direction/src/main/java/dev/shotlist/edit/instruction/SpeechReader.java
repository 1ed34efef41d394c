package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.VoiceWords;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.VoiceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is spoken: the lines of a voice, whose voice it is, and its language. */
final class SpeechReader {
    /** Words between "instead of" and whom it names: "the dry woman". */
    private static final int AWAY = 2;

    private final Workbench bench;
    private final VoiceWords voices;

    /** Whether the instruction gives words itself; then none are written for it. */
    private final boolean quotes;

    private final NewLines fresh;
    private final LineReader lines;

    SpeechReader(Workbench bench, PlanWords plan, VoiceWords voices, List<EditWarning> notes) {
        this.bench = bench;
        this.voices = voices;
        this.quotes = plan.isQuoted();
        this.fresh = new NewLines(bench, plan, voices, notes);
        this.lines = new LineReader(bench, plan, notes);
    }

    void read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.quote() == null
                && AskedWords.of(clause, false) == null
                && !quotes
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
        if (KeptAlone.keepsAlone(clause)) {
            List<Integer> others = Places.others(bench.scenes().size(), scenes);
            operations.add(new SoundOperation.VoiceOff(Places.names(others)));
            return;
        }
        if (lines.read(clause, scenes, operations)) {
            return;
        }
        String words = AskedWords.of(clause, false);
        Mark person = wanted(clause);
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
            lines.set(clause, words, scenes, operations);
        } else if (clause.has("except") && AskedWords.removes(clause)) {
            lines.keepOnly(clause, scenes, operations);
        } else if ((AskedWords.removes(clause) && person == null)
                || (clause.act("remove") && !clause.has("instead"))) {
            lines.remove(clause, scenes, operations);
        } else if (person != null) {
            operations.add(new SoundOperation.SetVoice(voices.description(clause, person)));
        } else if (clause.has("manner")) {
            mannered(clause, operations);
        }
    }

    /** Who is to be heard, and not who is heard now: "instead of the woman a man". */
    private static @Nullable Mark wanted(Clause clause) {
        Mark wanted = null;
        for (Mark person : clause.all("person")) {
            boolean left =
                    clause.before("instead", person.from(), AWAY)
                            || clause.before("neg", person.from(), 1);
            wanted = wanted == null && !left ? person : wanted;
        }
        return wanted == null ? clause.first("person") : wanted;
    }

    /** "with an accent": of the voice that was just asked for, else of the one that there is. */
    private void mannered(Clause clause, List<Operation> operations) {
        String manner = voices.manner(clause);
        SoundOperation.SetVoice before = VoiceSequel.described(operations);
        if (before != null) {
            VoiceSequel.described(before, manner, operations);
        } else {
            String now = described();
            operations.add(new SoundOperation.SetVoice(now == null ? manner : now + ", " + manner));
        }
    }

    /** Whose voice it is now. */
    private @Nullable String described() {
        ObjectNode sound = bench.partOrNull("audio_direction");
        ObjectNode voice = sound == null ? null : Workbench.object(sound, "voice");
        return voice == null ? null : Workbench.text(voice, "description");
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
}
