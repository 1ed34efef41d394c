package dev.shotlist.edit;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is to be read and said: overlays, spoken lines, the button. */
final class WordsReader {
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "ein", "eine", "une", "un", "una", "uma", "um");

    /** What stands between a voice and the scene that it is heard in. */
    private static final Set<String> OVER =
            Set.of(
                    "over", "in", "for", "the", "on", "to", "uber", "der", "die", "sobre", "en",
                    "la", "sur", "dans", "na", "nella");

    private final Workbench bench;
    private final List<EditWarning> notes;

    /** The sentence that last spoke of a voice. */
    private int voiced = -1;

    WordsReader(Workbench bench, List<EditWarning> notes) {
        this.bench = bench;
        this.notes = notes;
    }

    /** Whether the clause is about words; then nothing else is read from it. */
    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        List<String> quotes = clause.quotes();
        if (quotes.size() == 2 && replaced(quotes.get(0), quotes.get(1), operations)) {
            return true;
        }
        if (quotes.size() == 2 && reworded(clause, quotes, operations)) {
            return true;
        }
        Mark known = clause.first("said");
        if (quotes.size() == 1
                && known != null
                && !removes(clause)
                && !clause.act("add")
                && replaced(known.value(), quotes.getFirst(), operations)) {
            return true;
        }
        if (quotes.size() == 1 && removes(clause) && gone(quotes.getFirst(), operations)) {
            return true;
        }
        boolean button = clause.topic("cta");
        boolean text = clause.topic("text");
        boolean voice = clause.topic("voice") || (clause.has("narrate") && clause.has("person"));
        boolean exempt = text && removes(clause) && clause.has("except");
        if (button && !exempt && !(voice || (clause.act("add") && clause.has("scene")))) {
            button(clause, operations);
            return true;
        }
        voiced = voice ? clause.sentence : voiced;
        if (voice) {
            voice(clause, scenes, operations);
            return true;
        }
        if (text) {
            overlay(clause, found, scenes, operations);
            return true;
        }
        String said = clause.quote();
        if (said != null && !scenes.isEmpty() && !(clause.act("add") && clause.has("scene"))) {
            said(said, scenes.getFirst(), clause.sentence == voiced, operations);
            return true;
        }
        return false;
    }

    /** Quoted, else what follows a colon, an arrow or "should say". */
    private static @Nullable String words(Clause clause, boolean afterSay) {
        String quote = clause.quote();
        if (quote != null) {
            return quote;
        }
        int colon = clause.mark(':');
        boolean asks =
                colon >= 0
                        && clause.at(colon + 1).stream().anyMatch(mark -> mark.is("act", "remove"));
        if (colon >= 0 && colon + 1 < clause.size() && !asks) {
            return clause.words(colon + 1, clause.size());
        }
        List<Mark> says = clause.all("say");
        if (afterSay && !says.isEmpty() && says.getLast().to() < clause.size()) {
            return clause.words(says.getLast().to(), clause.size());
        }
        return null;
    }

    /** "say 'pot' instead of 'jar'": words within what is read or said. */
    private boolean reworded(Clause clause, List<String> quotes, List<Operation> operations) {
        Mark instead = clause.first("instead");
        int second = 0;
        for (int i = 0; i < clause.size(); i++) {
            second = clause.tokens.get(i).isQuote() ? i : second;
        }
        boolean turned = instead != null && instead.from() > 0 && instead.to() <= second;
        boolean asks = turned || clause.act("swap") || clause.act("change") || clause.has("become");
        String from = quotes.get(turned ? 1 : 0);
        String to = quotes.get(turned ? 0 : 1);
        if (asks && stands(from)) {
            operations.add(new TextOperation.ReplaceWords(from, to));
        }
        return asks && stands(from);
    }

    private boolean stands(String words) {
        boolean read =
                bench.overlays().stream()
                        .anyMatch(one -> holds(Workbench.text(one, "text"), words));
        ObjectNode call = bench.partOrNull("cta");
        return read
                || (call != null && holds(Workbench.text(call, "text"), words))
                || bench.scenes().stream().anyMatch(scene -> holds(Speech.said(scene), words));
    }

    private static boolean holds(@Nullable String text, String words) {
        return text != null && PromptText.find(text, words, 0) >= 0;
    }

    private static boolean removes(Clause clause) {
        return clause.act("remove")
                || clause.has("nomore")
                || (clause.has("neg") && !clause.deniesAnAct())
                || (clause.has("off") && !Seconds.named(clause));
    }

    /** "lose the 'Guaranteed for life' line": words that stand in the plan, wherever they do. */
    private boolean gone(String words, List<Operation> operations) {
        int overlay = numbered(words);
        if (overlay > 0) {
            operations.add(new TextOperation.RemoveOverlays(List.of(overlay)));
            return true;
        }
        List<Integer> speaking = speaking(words);
        if (!speaking.isEmpty()) {
            operations.add(new SoundOperation.VoiceOff(Places.names(speaking)));
        }
        return !speaking.isEmpty();
    }

    /** The scenes in which these words are spoken. */
    private List<Integer> speaking(String words) {
        List<Integer> found = new ArrayList<>();
        List<ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            ObjectNode audio = Workbench.object(scenes.get(i), "audio");
            String line = audio == null ? null : Workbench.text(audio, "voiceover_text");
            if (line != null && Folded.text(line).equals(Folded.text(words))) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private void button(Clause clause, List<Operation> operations) {
        boolean gone = clause.act("remove") || clause.has("nomore");
        String words = words(clause, !gone);
        if (words != null) {
            operations.add(new TextOperation.SetCta(words, null));
        } else if (removes(clause)) {
            operations.add(new TextOperation.RemoveCta());
        }
    }

    private void voice(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (Keeping.keepsAlone(clause)) {
            List<Integer> others = Places.others(bench.scenes().size(), scenes);
            operations.add(new SoundOperation.VoiceOff(Places.names(others)));
            return;
        }
        boolean says = clause.has("say") && clause.has("ordinal") && !clause.has("scene");
        if (says && line(clause, operations)) {
            return;
        }
        String words = words(clause, false);
        Mark person = clause.first("person");
        Mark language = clause.first("language");
        if (language != null && words == null && person == null && !removes(clause)) {
            operations.add(new SoundOperation.SetVoiceLanguage(Language.of(language.value())));
            return;
        }
        if (words != null && (clause.quote() != null || !scenes.isEmpty())) {
            int scene = scenes.isEmpty() ? spokenScene() : scenes.getFirst();
            if (scene == 0) {
                notes.add(
                        new EditWarning(
                                "edit_target_missing",
                                "The instruction does not say in which scene the line is spoken."));
            } else {
                operations.add(new SoundOperation.SetLine(String.valueOf(scene), words));
            }
        } else if ((removes(clause) && person == null)
                || (clause.act("remove") && !clause.has("instead"))) {
            operations.add(
                    new SoundOperation.VoiceOff(scenes.isEmpty() ? null : Places.names(scenes)));
        } else if (person != null) {
            operations.add(new SoundOperation.SetVoice(description(clause, person)));
        }
    }

    /** "an old man" of "the voice should be an old man instead of a woman". */
    private static String description(Clause clause, Mark person) {
        int end = clause.size();
        for (Mark mark : clause.all("instead")) {
            end = mark.from() > person.from() ? Math.min(end, mark.from()) : end;
        }
        for (Mark mark : clause.all("thereto")) {
            end = mark.from() >= person.to() ? Math.min(end, mark.from()) : end;
        }
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal");
            end = scene && mark.from() >= person.to() ? Math.min(end, mark.from()) : end;
        }
        while (end > person.to() && clause.word(end - 1, OVER)) {
            end--;
        }
        int start = person.from();
        for (Mark mark : clause.all("say")) {
            start = mark.to() <= person.from() ? mark.to() : start;
        }
        int from = Math.min(start, person.from());
        from += from < person.from() && clause.word(from, ARTICLES) ? 1 : 0;
        String words = clause.words(from, end);
        for (String article : ARTICLES) {
            words = words.startsWith(article + " ") ? words.substring(article.length() + 1) : words;
        }
        return PromptText.find(Folded.text(words), "voice", 0) >= 0 ? words : words + " voice";
    }

    /** "the last line should say ...": the line that is spoken there, else the one that is read. */
    private boolean line(Clause clause, List<Operation> operations) {
        String words = words(clause, true);
        int ordinal = Integer.parseInt(Objects.requireNonNull(clause.first("ordinal")).value());
        List<Integer> spoken = new ArrayList<>();
        List<ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            ObjectNode audio = Workbench.object(scenes.get(i), "audio");
            if (audio != null && Workbench.text(audio, "voiceover_text") != null) {
                spoken.add(i + 1);
            }
        }
        int all = spoken.isEmpty() ? bench.overlays().size() : spoken.size();
        int number = ordinal < 0 ? all + 1 + ordinal : ordinal;
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

    private int spokenScene() {
        int spoken = 0;
        List<ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            ObjectNode audio = Workbench.object(scenes.get(i), "audio");
            if (audio != null && Workbench.text(audio, "voiceover_text") != null) {
                if (spoken > 0) {
                    return 0;
                }
                spoken = i + 1;
            }
        }
        return spoken;
    }

    private void overlay(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        if (Keeping.keepsAlone(clause)) {
            List<Integer> others = Places.others(bench.scenes().size(), scenes);
            List<Integer> gone = ClauseReader.overlaysOf(bench, others);
            operations.add(new TextOperation.RemoveOverlays(gone));
            return;
        }
        String words = words(clause, false);
        int counted = counted(clause);
        if (removes(clause) && !clause.has("instead", "instead of")) {
            removed(clause, found, words, counted, operations);
        } else if (words == null) {
            return;
        } else if (clause.act("add")) {
            operations.add(
                    new TextOperation.AddOverlay(
                            String.valueOf(
                                    scenes.isEmpty() ? bench.scenes().size() : scenes.getFirst()),
                            words));
        } else if (counted > 0) {
            operations.add(new TextOperation.SetOverlay(counted, words));
        } else if (!scenes.isEmpty()) {
            over(words, scenes.getFirst(), operations);
        } else if (bench.overlays().size() == 1) {
            operations.add(new TextOperation.SetOverlay(1, words));
        } else {
            notes.add(
                    new EditWarning(
                            "edit_target_missing",
                            "The instruction does not say which text is meant."));
        }
    }

    private void removed(
            Clause clause,
            SceneFinder.Found found,
            @Nullable String words,
            int counted,
            List<Operation> operations) {
        if (words != null) {
            int number = numbered(words);
            if (number > 0) {
                operations.add(new TextOperation.RemoveOverlays(List.of(number)));
            } else {
                notes.add(
                        new EditWarning(
                                "edit_target_missing", "No overlay says \"" + words + "\"."));
            }
            return;
        }
        Mark except = clause.first("except");
        if (except != null) {
            Clause rest = clause.part(except.to(), clause.size());
            List<Integer> kept = new ArrayList<>(exempt(rest, found));
            List<Integer> gone = new ArrayList<>();
            for (int i = 1; i <= bench.overlays().size(); i++) {
                if (!kept.contains(i)) {
                    gone.add(i);
                }
            }
            operations.add(new TextOperation.RemoveOverlays(gone));
        } else if (counted > 0) {
            operations.add(new TextOperation.RemoveOverlays(List.of(counted)));
        } else if (!found.scenes().isEmpty()) {
            List<Integer> numbers = ClauseReader.overlaysOf(bench, found.scenes());
            if (!numbers.isEmpty()) {
                operations.add(new TextOperation.RemoveOverlays(numbers));
            }
        } else {
            operations.add(new TextOperation.RemoveOverlays(null));
        }
    }

    private List<Integer> exempt(Clause rest, SceneFinder.Found found) {
        if (rest.topic("cta") || rest.has("ordinal", "-1") || rest.has("place", "end")) {
            return List.of(bench.overlays().size());
        }
        Mark ordinal = rest.first("ordinal");
        if (ordinal != null && !rest.has("scene")) {
            return List.of(Integer.parseInt(ordinal.value()));
        }
        return ClauseReader.overlaysOf(bench, found.scenes());
    }

    /** "the first overlay", "der letzte Text": by its place among the overlays; 0 where not so. */
    private int counted(Clause clause) {
        return counted(clause, bench.overlays().size());
    }

    /** The same of a plan with so many overlays. */
    static int counted(Clause clause, int overlays) {
        for (Mark ordinal : clause.all("ordinal")) {
            boolean overlay =
                    clause.marks.stream()
                            .anyMatch(mark ->
                                    mark.is("topic", "text")
                                            && (mark.from() == ordinal.to()
                                                    || mark.to() == ordinal.from()));
            if (overlay) {
                int value = Integer.parseInt(ordinal.value());
                return value < 0 ? overlays + 1 + value : value;
            }
        }
        return 0;
    }

    private int numbered(String words) {
        List<ObjectNode> overlays = bench.overlays();
        for (int i = 0; i < overlays.size(); i++) {
            String text = Workbench.text(overlays.get(i), "text");
            if (text != null && Folded.text(text).equals(Folded.text(words))) {
                return i + 1;
            }
        }
        return 0;
    }

    private void over(String words, int scene, List<Operation> operations) {
        List<Integer> there = ClauseReader.overlaysOf(bench, List.of(scene));
        operations.add(
                there.isEmpty()
                        ? new TextOperation.AddOverlay(String.valueOf(scene), words)
                        : new TextOperation.SetOverlay(there.getFirst(), words));
    }

    /** Without a word on who says it: the text that stands there, else the line that is spoken. */
    private void said(String words, int scene, boolean voice, List<Operation> operations) {
        ObjectNode audio = Workbench.object(bench.scenes().get(scene - 1), "audio");
        boolean spoken = audio != null && Workbench.text(audio, "voiceover_text") != null;
        boolean written = !ClauseReader.overlaysOf(bench, List.of(scene)).isEmpty();
        if (voice || (spoken && !written)) {
            operations.add(new SoundOperation.SetLine(String.valueOf(scene), words));
        } else {
            over(words, scene, operations);
        }
    }

    /** Words that stand in the plan, wherever, become others. */
    private boolean replaced(String old, String fresh, List<Operation> operations) {
        boolean found = false;
        ObjectNode call = bench.partOrNull("cta");
        String called = call == null ? null : Workbench.text(call, "text");
        if (called != null && Folded.text(called).equals(Folded.text(old))) {
            operations.add(new TextOperation.SetCta(fresh, null));
            return true;
        }
        int overlay = numbered(old);
        if (overlay > 0) {
            operations.add(new TextOperation.SetOverlay(overlay, fresh));
            found = true;
        }
        for (int scene : speaking(old)) {
            operations.add(new SoundOperation.SetLine(Places.name(scene), fresh));
            found = true;
        }
        return found;
    }
}
