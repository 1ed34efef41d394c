package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.VoiceWords;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;

/** What is to be read and said: overlays, spoken lines, the button. */
final class WordsReader {
    private static final Set<String> LOOKS =
            Set.of("color", "weak_color", "text_size", "text_place", "later");

    private final PlanWords plan;
    private final CorrectedWords corrected;
    private final QuoteReader quotes;
    private final SpeechReader speech;
    private final VoiceSequel sequel;
    private final OverlayReader overlays;

    /** The sentence that last spoke of a voice. */
    private int voiced = -1;

    WordsReader(
            Workbench bench,
            PlanWords plan,
            VoiceWords voices,
            Set<String> stop,
            List<EditWarning> notes) {
        this.plan = plan;
        this.corrected = new CorrectedWords(bench, plan, stop);
        this.quotes = new QuoteReader(plan);
        this.speech = new SpeechReader(bench, plan, voices, notes);
        this.sequel = new VoiceSequel(voices);
        this.overlays = new OverlayReader(bench, plan, notes);
    }

    /** Whether the clause puts a word right that the plan reads or says. */
    boolean corrects(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        return corrected.read(clause, found.byContent() ? List.of() : found.scenes(), operations);
    }

    /** Whether something more is to be read beside the button. */
    boolean besideButton(Clause clause, List<Operation> operations) {
        String words = clause.quote();
        if (words == null || !isBesideButton(clause)) {
            return false;
        }
        operations.add(
                OverlayReader.added(Places.name(plan.overlays().callScene()), words, clause));
        return true;
    }

    /** Whether the clause is about words; then nothing else is read from it. */
    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        if (quotes.moved(clause, found.scenes(), operations)) {
            return true;
        }
        if (quotes.read(clause, found.byContent() ? List.of() : found.scenes(), operations)) {
            return true;
        }
        boolean button = clause.topic("cta");
        boolean text = clause.topic("text");
        boolean voice = isVoice(clause, text);
        boolean exempt = text && AskedWords.removes(clause) && clause.has("except");
        boolean placed =
                (clause.act("add") && clause.has("scene")) || RelativeMoves.besideCall(clause);
        if (button && !exempt && !voice && !placed) {
            button(clause, operations);
            return true;
        }
        if (sequel.read(clause, voiced, operations)) {
            return true;
        }
        int read = voice || text ? plan.overlayNamed(clause) : 0;
        if (read > 0 && AskedWords.removes(clause) && clause.quote() == null) {
            operations.add(new TextOperation.RemoveOverlays(List.of(read)));
            return true;
        }
        voiced = voice ? clause.sentence : voiced;
        if (voice) {
            speech.read(clause, scenes, operations);
            return true;
        }
        int line =
                clause.has("speak") && AskedWords.removes(clause) && clause.quote() == null
                        ? plan.lineNamed(clause)
                        : 0;
        if (line > 0) {
            operations.add(new SoundOperation.VoiceOff(Places.names(List.of(line))));
            return true;
        }
        if (text) {
            overlays.read(clause, found, scenes, operations);
            return true;
        }
        return shown(clause, scenes, operations);
    }

    /** Whether the clause is about how something is said aloud. */
    private boolean isVoice(Clause clause, boolean text) {
        boolean manner =
                clause.has("manner")
                        && !clause.has("color")
                        && !clause.has("weak_color")
                        && !clause.topic("color");
        return (clause.topic("voice") && !(text && isWritten(clause)))
                || manner
                || (clause.has("voice_kind") && clause.sentence == voiced)
                || (clause.has("narrate") && (clause.has("person") || clause.has("all")));
    }

    /** Words to be read or said that the clause gives and calls neither text nor voice. */
    private boolean shown(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean gone = clause.act("remove") || clause.has("neg") || clause.quote() != null;
        String site = gone ? null : AskedWords.site(clause);
        if (site != null) {
            int last = plan.overlays().callScene();
            int scene = scenes.isEmpty() ? last : scenes.getFirst();
            operations.add(OverlayReader.added(Places.name(scene), site, clause));
            return true;
        }
        String shown = clause.has("written") && !gone ? behindColon(clause) : "";
        if (!shown.isBlank()) {
            int scene = scenes.isEmpty() ? plan.overlays().callScene() : scenes.getFirst();
            operations.add(OverlayReader.added(Places.name(scene), shown, clause));
            return true;
        }
        String said = clause.quote();
        said = said == null && clause.has("speak") ? AskedWords.of(clause, false) : said;
        boolean scene = clause.act("add") && clause.has("scene") && !isWithin(clause);
        if (said != null && !scenes.isEmpty() && !scene) {
            said(said, scenes.getFirst(), clause, operations);
            return true;
        }
        return false;
    }

    /** "show the price: 49 euros, in the last scene": what is to be read. */
    private static String behindColon(Clause clause) {
        int from = clause.mark(':') + 1;
        int end = from;
        while (from > 0 && end < clause.size() && !clause.tokens.get(end).is(',')) {
            end++;
        }
        return from == 0 ? "" : clause.words(from, end);
    }

    /** "put 'Free returns' next to the button": the button only says where. */
    private static boolean isBesideButton(Clause clause) {
        return clause.act("add")
                && clause.all("topic").stream()
                        .anyMatch(mark ->
                                mark.value().equals("cta")
                                        && clause.before("close_to", mark.from(), 1));
    }

    /** "the line 'X' written over scene 2": a line that is read. */
    private static boolean isWritten(Clause clause) {
        return clause.quote() != null
                && !clause.act("remove")
                && clause.all("topic").stream()
                        .filter(mark -> mark.value().equals("voice"))
                        .allMatch(mark -> clause.has("line_word", mark.from()));
    }

    private static void button(Clause clause, List<Operation> operations) {
        boolean gone = removesBefore(clause);
        String words = AskedWords.of(clause, !gone);
        boolean look = words != null && clause.quote() == null && isLook(clause);
        if (look) {
            return;
        }
        if (words != null) {
            operations.add(new TextOperation.SetCta(words, null));
        } else if (AskedWords.removes(clause)) {
            operations.add(new TextOperation.RemoveCta());
        }
    }

    /** "the CTA should be yellow": how it looks, and no words for it. */
    private static boolean isLook(Clause clause) {
        List<Mark> says = clause.all("say");
        int from = says.isEmpty() ? clause.size() : says.getLast().to();
        return clause.marks.stream()
                .anyMatch(mark ->
                        mark.from() == from
                                && mark.to() == clause.size()
                                && LOOKS.contains(mark.kind()));
    }

    /**
     * Whether something is to go, and not only in the words that are asked for: "Shop the drop".
     */
    private static boolean removesBefore(Clause clause) {
        Mark say = clause.first("say");
        int end = say == null ? clause.size() : say.from();
        return clause.marks.stream()
                .anyMatch(mark ->
                        mark.from() < end && (mark.is("act", "remove") || mark.is("nomore")));
    }

    /** "put 'Made here' in scene 1": the words come, and no scene. */
    private static boolean isWithin(Clause clause) {
        return clause.all("scene").stream()
                .allMatch(mark -> clause.before("in", mark.from(), 2) && mark.from() > 0);
    }

    /** "a small 'Since 1921'": one more, where the one that is there would be "the". */
    private static boolean isAnother(Clause clause) {
        boolean another = clause.has("also");
        for (int i = 0; i < clause.size(); i++) {
            boolean quoted = clause.tokens.get(i).isQuote();
            another |=
                    quoted
                            && (clause.word(i - 1, FunctionWord.A)
                                    || clause.word(i - 2, FunctionWord.A));
        }
        return another;
    }

    /** Without a word on who says it: the text that stands there, else the line that is spoken. */
    private void said(String words, int scene, Clause clause, List<Operation> operations) {
        // "scene 1 'X' scene 4 'Y'": of the second what was said of the first.
        boolean again =
                !operations.isEmpty()
                        && operations.getLast() instanceof SoundOperation.SetLine
                        && clause.marks.stream()
                                .allMatch(mark ->
                                        mark.is("scene") || mark.is("number") || mark.is("join"));
        boolean voice = clause.sentence == voiced || again;
        if (!voice
                && !clause.has("hear")
                && (clause.act("add") || clause.act("move") || isAnother(clause))) {
            operations.add(OverlayReader.added(Places.name(scene), words, clause));
            return;
        }
        if (!voice && clause.has("written")) {
            overlays.put(words, scene, operations);
            return;
        }
        // "say 'Only 200 made' in scene 3", where somebody speaks.
        boolean told =
                clause.has("hear")
                        || ((clause.has("say", 0) || clause.word(0, FunctionWord.SAY_FIRST))
                                && !plan.spoken().scenes().isEmpty());
        boolean spoken = plan.spoken().of(scene) != null;
        boolean written = !plan.overlays().of(List.of(scene)).isEmpty();
        if (voice || told || (spoken && (!written || clause.has("speak")))) {
            operations.add(new SoundOperation.SetLine(String.valueOf(scene), words));
        } else {
            overlays.put(words, scene, operations);
        }
    }
}
