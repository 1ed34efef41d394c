package dev.shotlist.edit;

import java.util.List;

/** What is to be read and said: overlays, spoken lines, the button. */
final class WordsReader {
    private final PlanWords plan;
    private final QuoteReader quotes;
    private final SpeechReader speech;
    private final OverlayReader overlays;

    /** The sentence that last spoke of a voice. */
    private int voiced = -1;

    WordsReader(Workbench bench, VoiceWords voices, List<EditWarning> notes) {
        this.plan = new PlanWords(bench);
        this.quotes = new QuoteReader(plan);
        this.speech = new SpeechReader(bench, plan, voices, notes);
        this.overlays = new OverlayReader(bench, plan, notes);
    }

    /** Whether the clause is about words; then nothing else is read from it. */
    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        if (quotes.read(clause, operations)) {
            return true;
        }
        boolean button = clause.topic("cta");
        boolean text = clause.topic("text");
        boolean voice = clause.topic("voice") || (clause.has("narrate") && clause.has("person"));
        boolean exempt = text && AskedWords.removes(clause) && clause.has("except");
        if (button && !exempt && !(voice || (clause.act("add") && clause.has("scene")))) {
            button(clause, operations);
            return true;
        }
        voiced = voice ? clause.sentence : voiced;
        if (voice) {
            speech.read(clause, scenes, operations);
            return true;
        }
        if (text) {
            overlays.read(clause, found, scenes, operations);
            return true;
        }
        String said = clause.quote();
        if (said != null && !scenes.isEmpty() && !(clause.act("add") && clause.has("scene"))) {
            said(said, scenes.getFirst(), clause.sentence == voiced, operations);
            return true;
        }
        return false;
    }

    private static void button(Clause clause, List<Operation> operations) {
        boolean gone = clause.act("remove") || clause.has("nomore");
        String words = AskedWords.of(clause, !gone);
        if (words != null) {
            operations.add(new TextOperation.SetCta(words, null));
        } else if (AskedWords.removes(clause)) {
            operations.add(new TextOperation.RemoveCta());
        }
    }

    /** Without a word on who says it: the text that stands there, else the line that is spoken. */
    private void said(String words, int scene, boolean voice, List<Operation> operations) {
        boolean spoken = plan.line(scene) != null;
        boolean written = !plan.overlaysOf(List.of(scene)).isEmpty();
        if (voice || (spoken && !written)) {
            operations.add(new SoundOperation.SetLine(String.valueOf(scene), words));
        } else {
            overlays.put(words, scene, operations);
        }
    }
}
