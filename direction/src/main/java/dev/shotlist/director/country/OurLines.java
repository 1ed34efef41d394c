package dev.shotlist.director.country;

import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The lines of a draft that are ours: what its brief says itself stays as it is. */
record OurLines(String brief) {
    static OurLines of(String brief) {
        return new OurLines(brief.toLowerCase(Locale.ROOT));
    }

    Draft said(Draft draft, UnaryOperator<String> sentence) {
        List<DraftScene> scenes = new ArrayList<>();
        for (DraftScene scene : draft.scenes()) {
            scenes.add(said(scene, sentence));
        }
        Draft here = draft.withScenes(scenes);
        Draft.Call call = draft.call();
        return call == null || isOfBrief(call.text())
                ? here
                : here.calling(
                        new Draft.Call(sentence.apply(call.text()), call.style(), call.action()));
    }

    boolean isOfBrief(String text) {
        return brief.contains(text.toLowerCase(Locale.ROOT));
    }

    private DraftScene said(DraftScene scene, UnaryOperator<String> sentence) {
        List<DraftLine> lines = new ArrayList<>();
        for (DraftLine line : scene.lines()) {
            boolean ours = line.kind() != DraftLine.Kind.REQUIRED && !isOfBrief(line.text());
            lines.add(ours ? line.withText(sentence.apply(line.text())) : line);
        }
        DraftScene written = scene.withLines(lines);
        String voice = scene.voiceover();
        if (voice == null || scene.voiceoverKind() == null || scene.voiceoverRequired()) {
            return written;
        }
        return isOfBrief(voice) ? written : written.withVoice(sentence.apply(voice));
    }
}
