package dev.shotlist.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an instruction says must stay: topics, colours and scenes that no operation may name. */
final class Keeping {
    /** How many words may stand between a denial and what it denies. */
    private static final int REACH = 2;

    private static final Set<String> ACTS = Set.of("remove", "add", "swap", "change", "move");

    private final SceneFinder scenes;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> colors = new HashSet<>();
    private final Set<Integer> kept = new HashSet<>();
    private boolean any;

    Keeping(SceneFinder scenes) {
        this.scenes = scenes;
    }

    /** Whether a clause only says what stays; then it asks for nothing. */
    boolean takes(Clause clause) {
        boolean keeps = clause.act("keep") && !denied(clause, "keep");
        boolean forbids =
                clause.marks.stream()
                        .anyMatch(mark ->
                                ((mark.is("act")
                                                        && ACTS.contains(mark.value())
                                                        && !isGone(clause, mark))
                                                || mark.is("pace"))
                                        && clause.before("neg", mark.from(), REACH)
                                        && !clause.has("instead", "not"));
        boolean without =
                clause.act("change")
                        && (clause.act("remove") || clause.has("neg") || clause.has("all"))
                        && !clause.has("topic", "cta")
                        && clause.quote() == null;
        boolean nothing =
                clause.has("neg")
                        && !clause.has("move")
                        && !clause.has("color")
                        && !clause.has("size")
                        && clause.tokens.stream()
                                .anyMatch(token ->
                                        Set.of("nothing", "nichts", "nada", "rien", "niente")
                                                .contains(token.key()))
                        && clause.quote() == null;
        if (keeps && (clause.quote() != null || changesToo(clause))) {
            keeps = false;
        }
        if (!keeps && !forbids && !without && !nothing) {
            return false;
        }
        any = true;
        clause.all("topic").forEach(mark -> topics.add(mark.value()));
        clause.all("genre").forEach(_ -> topics.add("music"));
        clause.all("color").forEach(mark -> colors.add(Folded.text(mark.value())));
        if (clause.has("pace") && !clause.topic("music")) {
            topics.add("pace");
        }
        if (clause.has("unit")) {
            topics.add("length");
        }
        if (!clause.has("topic") && !clause.has("color")) {
            SceneFinder.Found found = scenes.in(clause, false);
            kept.addAll(found.scenes());
        }
        return true;
    }

    /** "remove" as a preposition ("without touching") denies, and is not itself denied. */
    private static boolean isGone(Clause clause, Mark mark) {
        return mark.is("act", "remove") && clause.has("nomore");
    }

    private static boolean denied(Clause clause, String act) {
        return clause.marks.stream()
                .anyMatch(mark -> mark.is("act", act) && clause.before("neg", mark.from(), 1));
    }

    /** "same format but square" and "swap it, keep it": the same clause asks for something. */
    private static boolean changesToo(Clause clause) {
        return clause.act("split") || clause.act("merge");
    }

    boolean any() {
        return any;
    }

    boolean keepsColor(String name) {
        return colors.contains(Folded.text(name));
    }

    boolean allows(Operation operation) {
        String topic =
                switch (operation) {
                    case Operation.SetDuration _ -> "length";
                    case Operation.ChangePace _ -> "pace";
                    case Operation.SetPlatform _ -> "platform";
                    case Operation.SetRatio _ -> "ratio";
                    case Operation.SetTempo _, Operation.SetGenre _, Operation.MusicOff _ ->
                            "music";
                    case Operation.SwapColor _, Operation.AddColor _, Operation.RemoveColor _ ->
                            "color";
                    case Operation.VoiceOff _, Operation.SetVoice _, Operation.SetLine _ -> "voice";
                    case Operation.SetOverlay _,
                            Operation.AddOverlay _,
                            Operation.RemoveOverlays _ ->
                            "text";
                    case Operation.SetCta _, Operation.RemoveCta _ -> "cta";
                    case Operation.SetMood _ -> "mood";
                    case Operation.SetLight _ -> "light";
                    default -> "";
                };
        // "lines stay word for word" protects what is said, not who says it.
        boolean protectedTopic =
                topics.contains(topic) && !(operation instanceof Operation.SetVoice);
        return !protectedTopic && named(operation).stream().noneMatch(this::isKept);
    }

    private boolean isKept(String scene) {
        return kept.contains(Pointers.index(scene));
    }

    private static List<String> named(Operation operation) {
        return switch (operation) {
            case Operation.RemoveScene one -> List.of(one.scene());
            case Operation.SetShot one -> one.scenes().size() == 1 ? one.scenes() : List.of();
            case Operation.SetCamera one -> one.scenes().size() == 1 ? one.scenes() : List.of();
            default -> List.of();
        };
    }
}
