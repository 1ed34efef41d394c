package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.VoiceWords;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said on of the voice that was just described: "younger voice, male if possible". */
final class VoiceSequel {
    private final VoiceWords voices;

    VoiceSequel(VoiceWords voices) {
        this.voices = voices;
    }

    /** "younger voice, male if possible": more of whom to hear. */
    boolean read(Clause clause, int voiced, List<Operation> operations) {
        SoundOperation.SetVoice before = described(operations);
        if (before != null && isSlower(clause, voiced)) {
            String pace = Objects.requireNonNull(clause.first("pace")).value();
            described(before, pace, operations);
            return true;
        }
        boolean same = clause.sentence == voiced;
        Mark spoken = clause.first("language");
        if (spoken != null && same && clause.size() <= 2 && !clause.has("topic")) {
            operations.add(new SoundOperation.SetVoiceLanguage(Language.of(spoken.value())));
            return true;
        }
        Mark who = clause.first("person");
        boolean spokenBy =
                before == null
                        && same
                        && who != null
                        && (operations.isEmpty()
                                || operations.getLast() instanceof SoundOperation.SetVoiceLanguage)
                        && !clause.has("topic")
                        && !clause.has("scene")
                        && !clause.has("act");
        if (spokenBy && who != null) {
            operations.add(new SoundOperation.SetVoice(voices.description(clause, who)));
            return true;
        }
        if (before == null || !same) {
            return false;
        }
        if (LookReader.isBareMood(clause)) {
            Mark mood = clause.first("mood");
            Mark how = mood == null ? Objects.requireNonNull(clause.first("light_kind")) : mood;
            described(before, clause.words(how.from(), clause.size()), operations);
            return true;
        }
        Mark person = clause.first("person");
        boolean on =
                person != null
                        && !clause.has("topic")
                        && !clause.has("scene")
                        && !clause.has("act");
        if (on && person != null) {
            described(before, voices.bare(clause, person), operations);
        }
        return on;
    }

    /** The voice that the last operation asks for; null where it asks for something else. */
    static SoundOperation.@Nullable SetVoice described(List<Operation> operations) {
        return !operations.isEmpty()
                        && operations.getLast() instanceof SoundOperation.SetVoice before
                ? before
                : null;
    }

    /** The voice that was just asked for, described further. */
    static void described(SoundOperation.SetVoice before, String more, List<Operation> operations) {
        operations.removeLast();
        operations.add(new SoundOperation.SetVoice(before.description() + ", " + more));
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
}
