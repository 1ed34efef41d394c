package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read on the screen: overlays that come, go, or say something else. */
final class OverlayReader {
    private final Workbench bench;
    private final PlanWords plan;
    private final List<EditWarning> notes;

    OverlayReader(Workbench bench, PlanWords plan, List<EditWarning> notes) {
        this.bench = bench;
        this.plan = plan;
        this.notes = notes;
    }

    void read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        if (clause.has("neg") && clause.has("text_place") && !clause.act("remove")) {
            // "no text in the middle": where it is not to be.
            return;
        }
        if (KeptAlone.keepsAlone(clause)) {
            List<Integer> others = Places.others(bench.scenes().size(), scenes);
            List<Integer> gone = plan.overlays().of(others);
            operations.add(new TextOperation.RemoveOverlays(gone));
            return;
        }
        if (clause.has("nomore") && clause.has("by", "less") && !clause.has("act")) {
            // "less text": fewer words, and nobody says which.
            return;
        }
        String words = AskedWords.of(clause, false);
        int counted = counted(clause);
        if (AskedWords.removes(clause) && !clause.has("instead", "instead of")) {
            removed(
                    clause,
                    clause.has("possessive") ? scenes : found.scenes(),
                    words,
                    counted,
                    operations);
        } else if (words == null && tellsOffer(clause, operations)) {
            String offer = ((BriefOperation.SetOffer) operations.getLast()).offer();
            int scene = scenes.isEmpty() ? bench.scenes().size() : scenes.getFirst();
            operations.add(added(Places.name(scene), offer, clause));
        } else if (words == null) {
            return;
        } else if (clause.act("add")) {
            operations.add(
                    added(
                            String.valueOf(
                                    scenes.isEmpty() ? bench.scenes().size() : scenes.getFirst()),
                            words,
                            clause));
        } else if (counted > 0 || plan.overlayNamed(clause) > 0) {
            int overlay = counted > 0 ? counted : plan.overlayNamed(clause);
            operations.add(new TextOperation.SetOverlay(overlay, words));
        } else if (!scenes.isEmpty()) {
            put(words, scenes.getFirst(), operations);
        } else if (bench.overlays().size() == 1) {
            operations.add(new TextOperation.SetOverlay(1, words));
        } else {
            notes.add(
                    new EditWarning(
                            "edit_target_missing",
                            "The instruction does not say which text is meant."));
        }
    }

    /** "10% off, tell them on screen": what was just said of the offer is to be read. */
    private static boolean tellsOffer(Clause clause, List<Operation> operations) {
        return !operations.isEmpty()
                && operations.getLast() instanceof BriefOperation.SetOffer
                && (clause.has("written") || clause.act("add") || clause.has("show"));
    }

    private void removed(
            Clause clause,
            List<Integer> scenes,
            @Nullable String words,
            int counted,
            List<Operation> operations) {
        boolean called =
                clause.has("possessive")
                        && operations.stream().anyMatch(TextOperation.RemoveCta.class::isInstance);
        if (called) {
            // "the button and its text": they go together.
            return;
        }
        if (words != null) {
            int number = plan.overlays().saying(words);
            if (number > 0) {
                operations.add(new TextOperation.RemoveOverlays(List.of(number)));
            } else {
                notes.add(
                        new EditWarning(
                                "edit_target_missing", "No overlay says \"" + words + "\"."));
            }
            return;
        }
        int quoted = clause.has("that_text") ? plan.quotedOverlay() : 0;
        if (quoted > 0) {
            operations.add(new TextOperation.RemoveOverlays(List.of(quoted)));
            return;
        }
        int bare = scenes.isEmpty() && counted == 0 ? bareScene(clause) : 0;
        if (bare > 0) {
            removed(clause, List.of(bare), null, 0, operations);
            return;
        }
        Mark except = clause.first("except");
        if (except != null) {
            Clause rest = clause.part(except.to(), clause.size());
            List<Integer> gone = plan.overlays().but(rest, scenes);
            operations.add(new TextOperation.RemoveOverlays(gone));
        } else if (counted > 0) {
            operations.add(new TextOperation.RemoveOverlays(List.of(counted)));
        } else if (!scenes.isEmpty()) {
            List<Integer> numbers = plan.overlays().of(scenes);
            if (!numbers.isEmpty()) {
                operations.add(new TextOperation.RemoveOverlays(numbers));
            }
        } else if (clause.has("that_text") || namesUnknown(clause) || tellsApart(clause)) {
            notes.add(
                    new EditWarning(
                            "edit_target_missing", "No overlay says what the instruction names."));
        } else {
            Set<Integer> told =
                    clause.has("all") || clause.has("rest") ? told(operations) : Set.of();
            List<Integer> others = Places.others(bench.overlays().size(), List.copyOf(told));
            operations.add(new TextOperation.RemoveOverlays(told.isEmpty() ? null : others));
        }
    }

    /** Texts of which something was asked before: "the rest" is none of them. */
    private Set<Integer> told(List<Operation> operations) {
        Set<Integer> told = new HashSet<>();
        for (Operation one : operations) {
            switch (one) {
                case TextOperation.SetCta _ -> told.add(plan.overlays().call());
                case TextOperation.SetOverlay set -> told.add(set.overlay());
                case TextOperation.MoveOverlay set -> told.add(set.overlay());
                case TextOperation.TimeOverlay set -> told.add(set.overlay());
                default -> {}
            }
        }
        told.remove(0);
        return told;
    }

    /** "the super on 3": a number behind a word of place is that of a scene; 0 for none. */
    private int bareScene(Clause clause) {
        for (int i = 1; i < clause.size(); i++) {
            double number = clause.number(i);
            boolean placed =
                    clause.has("in", i - 1)
                            && !clause.has("unit", clause.numberEnd(i))
                            && number >= 1
                            && number <= bench.scenes().size()
                            && number == Math.rint(number);
            if (placed) {
                return (int) number;
            }
        }
        return 0;
    }

    /** "the text with the guarantee" where none says so: one is meant, and not all. */
    private static boolean tellsApart(Clause clause) {
        for (Mark topic : clause.all("topic")) {
            boolean told = topic.value().equals("text") && clause.has("about", topic.to());
            int at = topic.to() + 1;
            while (told && at < clause.size() && clause.has("stop", at)) {
                at++;
            }
            boolean named =
                    told
                            && at < clause.size()
                            && clause.at(at).stream()
                                    .allMatch(mark -> mark.is("thing") || mark.is("shown"));
            if (named && !clause.tokens.get(at).isMark()) {
                return true;
            }
        }
        return false;
    }

    /** "the Lisbon caption" where no caption speaks of it: none is meant, and not all. */
    private static boolean namesUnknown(Clause clause) {
        for (int i = 1; i < clause.size(); i++) {
            String word = clause.words(i, i + 1);
            boolean name =
                    !clause.tokens.get(i).isQuote()
                            && !clause.tokens.get(i).isMark()
                            && Character.isUpperCase(word.charAt(0))
                            && word.chars().anyMatch(Character::isLowerCase)
                            && clause.at(i).isEmpty();
            if (name && !clause.has("all") && clause.has("topic") && !isNoun(clause)) {
                return true;
            }
        }
        return false;
    }

    /** German writes every noun with a capital, so that it tells nothing. */
    private static boolean isNoun(Clause clause) {
        for (Mark topic : clause.all("topic")) {
            if (Character.isUpperCase(clause.words(topic.from(), topic.to()).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** "the first overlay", "der letzte Text": by its place among the overlays; 0 where not so. */
    private int counted(Clause clause) {
        return counted(clause, bench.overlays().size());
    }

    /** The same of a plan with so many overlays. */
    static int counted(Clause clause, int overlays) {
        List<Mark> places = new ArrayList<>(clause.all("ordinal"));
        places.addAll(clause.all("text_order"));
        for (Mark place : clause.has("text_place") ? List.<Mark>of() : clause.all("place")) {
            // "el texto del principio"
            boolean first = place.value().equals("start");
            if (first || place.value().equals("end")) {
                places.add(
                        new Mark("text_order", first ? "1" : "-1", place.from() - 1, place.to()));
                places.add(new Mark("text_order", first ? "1" : "-1", place.from(), place.to()));
            }
        }
        for (Mark ordinal : places) {
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

    /** A new text in the size and the place that its clause names. */
    static TextOperation.AddOverlay added(String scene, String words, Clause clause) {
        return new TextOperation.AddOverlay(
                scene,
                words,
                TextLook.size(clause),
                TextLook.position(TextLook.wanted(clause, "text_place")));
    }

    /** In a scene: instead of the text that stands there, else as a new one. */
    void put(String words, int scene, List<Operation> operations) {
        List<Integer> there = plan.overlays().of(List.of(scene));
        int standing = plan.overlays().saying(words);
        if (standing > 0 && !there.contains(standing)) {
            // "the text 'Made here' in scene 4": it is read elsewhere now.
            operations.add(new TextOperation.MoveOverlay(standing, Places.name(scene)));
            return;
        }
        operations.add(
                there.isEmpty()
                        ? new TextOperation.AddOverlay(String.valueOf(scene), words)
                        : new TextOperation.SetOverlay(there.getFirst(), words));
    }
}
