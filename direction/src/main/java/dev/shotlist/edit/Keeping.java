package dev.shotlist.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an instruction says must stay: topics, colours and scenes that no operation may name. */
final class Keeping {
    /** How many words may stand between a denial and what it denies. */
    private static final int REACH = 2;

    private static final Set<String> ACTS = Set.of("remove", "add", "swap", "change", "move");

    private static final Set<String> NOTHING =
            Set.of("nothing", "nichts", "nada", "rien", "niente");

    /** Kinds by which the rest of an exception says what it should become. */
    private static final Set<String> ASKS =
            Set.of("color", "move", "size", "pace", "size_of", "ratio", "genre", "light", "unit");

    private final SceneFinder scenes;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> colors = new HashSet<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Set<String> free = new HashSet<>();

    /** Of which "the others" stay: what names one of them is not held by it. */
    private final Set<String> rest = new HashSet<>();

    private boolean any;
    private int spoken = -1;
    private int questioned = -1;

    Keeping(SceneFinder scenes) {
        this.scenes = scenes;
    }

    /** Whether a clause only says what stays; then it asks for nothing. */
    boolean takes(Clause clause) {
        if (asksBack(clause)) {
            any = true;
            return true;
        }
        boolean stays = keeps(clause) || changesNothing(clause) || nothing(clause);
        Mark except = clause.first("except");
        boolean spared = except != null && (clause.has("all") || clause.has("neg"));
        if ((stays || forbids(clause)) && spared && except != null) {
            return butFor(clause.part(except.to(), clause.size()));
        }
        if (!stays && !forbids(clause)) {
            return false;
        }
        any = true;
        boolean others = clause.has("all") && !clause.has("except");
        clause.all("topic").forEach(mark -> (others ? rest : topics).add(mark.value()));
        clause.all("genre").forEach(_ -> topics.add("music"));
        clause.all("color").forEach(mark -> colors.add(Folded.text(mark.value())));
        if (clause.has("pace") && !clause.topic("music")) {
            topics.add("pace");
        }
        if (clause.has("unit") && !clause.has("topic")) {
            topics.add("length");
        }
        if (!clause.has("topic") && !clause.has("color")) {
            kept.addAll(scenes.in(clause, clause.has("scene")).scenes());
        }
        return true;
    }

    /** "what would 15 seconds cost": a question wants an answer and no change. */
    private boolean asksBack(Clause clause) {
        Mark question = clause.first("question");
        if (question != null && question.from() <= 1 && clause.sentence > spoken) {
            questioned = clause.sentence;
        }
        spoken = clause.sentence;
        return questioned == clause.sentence;
    }

    private static boolean keeps(Clause clause) {
        return clause.act("keep")
                && !keepsAlone(clause)
                && !clause.has("move", "static")
                && !denied(clause, "keep")
                && clause.quote() == null
                && !changesToo(clause);
    }

    /** "keep only the first three scenes": the two words side by side, and no topic. */
    static boolean keepsOnly(Clause clause) {
        return !clause.has("topic")
                && clause.marks.stream()
                        .anyMatch(keep ->
                                keep.is("act", "keep")
                                        && (clause.has("only", keep.to())
                                                || clause.before("only", keep.from(), 0)));
    }

    /** "only scene 4 keeps its voiceover": the others lose theirs. */
    static boolean keepsAlone(Clause clause) {
        return clause.act("keep")
                && clause.has("only")
                && clause.has("scene")
                && (clause.topic("voice") || clause.topic("text") || keepsOnly(clause));
    }

    /** "don't shorten it", "nicht schneller". */
    private static boolean forbids(Clause clause) {
        boolean denied =
                clause.marks.stream()
                        .anyMatch(mark ->
                                isChange(clause, mark) && clause.before("neg", mark.from(), REACH));
        return denied || leavesAlone(clause);
    }

    /** "not the music", "don't lay a finger on the voice": denied, and nothing else asked. */
    private static boolean leavesAlone(Clause clause) {
        return clause.deniesAnAct()
                && (clause.has("topic") || clause.has("color"))
                && !clause.has("instead")
                && clause.quote() == null
                && clause.mark(':') < 0
                && clause.marks.stream().noneMatch(mark -> ASKS.contains(mark.kind()));
    }

    private static boolean isChange(Clause clause, Mark mark) {
        boolean act = mark.is("act") && ACTS.contains(mark.value()) && !isGone(clause, mark);
        boolean cut = mark.is("cut_out") && clause.has("scene");
        return act || cut || mark.is("pace") || mark.is("size_of");
    }

    private static boolean changesNothing(Clause clause) {
        return clause.act("change")
                && (clause.act("remove") || clause.has("neg"))
                && !clause.topic("cta")
                && clause.quote() == null;
    }

    /** "nothing else", but not "niente musica". */
    private static boolean nothing(Clause clause) {
        boolean asks =
                clause.has("move")
                        || clause.has("color")
                        || clause.has("size")
                        || clause.quote() != null;
        for (int i = 0; i < clause.size() && !asks; i++) {
            boolean of = clause.word(i + 1, Set.of("de", "di", "d"));
            if (clause.word(i, NOTHING) && !clause.has("topic", i + (of ? 2 : 1))) {
                return true;
            }
        }
        return false;
    }

    /** The clause without "except the music", which is kept instead. */
    Clause exempted(Clause clause) {
        Mark except = clause.first("except");
        boolean overlays = clause.topic("text") || clause.topic("cta");
        boolean asks = clause.mark(':') >= 0 || clause.quote() != null;
        if (except == null || !free.isEmpty() || overlays || asks) {
            return clause;
        }
        for (Mark topic : clause.all("topic")) {
            boolean named = topic.from() >= except.to() && topic.from() - except.to() <= REACH;
            if (named && topic.from() > 0) {
                topics.add(topic.value());
                return clause.part(0, except.from()).with(clause.part(topic.to(), clause.size()));
            }
        }
        return clause;
    }

    /** "everything but the colours stays": what is named may change, and nothing else. */
    private boolean butFor(Clause named) {
        named.all("topic").forEach(mark -> free.add(mark.value()));
        any = true;
        return named.quote() == null
                && named.mark(':') < 0
                && named.marks.stream().noneMatch(mark -> ASKS.contains(mark.kind()));
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
        boolean longer = clause.has("size_of") && !clause.has("neg");
        boolean held =
                clause.has("unit")
                        && clause.marks.stream()
                                .anyMatch(mark ->
                                        mark.is("act", "keep")
                                                && mark.to() < clause.size()
                                                && clause.tokens
                                                        .get(mark.from())
                                                        .key()
                                                        .startsWith("h"));
        return clause.act("split") || clause.act("merge") || longer || held;
    }

    boolean any() {
        return any;
    }

    /** Whether the instruction asks a question. */
    boolean asked() {
        return questioned >= 0;
    }

    /** What stays, for those who read on from here. */
    List<String> named() {
        List<String> named = new ArrayList<>(new TreeSet<>(topics));
        named.addAll(new TreeSet<>(colors));
        new TreeSet<>(kept).forEach(scene -> named.add("scene " + scene));
        if (!free.isEmpty()) {
            named.add("everything but " + String.join(", ", new TreeSet<>(free)));
        }
        return named;
    }

    /** Whether nothing but this may change. */
    boolean isFree(String topic) {
        return free.contains(topic);
    }

    boolean keepsColor(String name) {
        return colors.contains(Folded.text(name));
    }

    boolean allows(Operation operation) {
        String topic = Topics.of(operation);
        // "lines stay word for word" protects what is said, not who says it.
        boolean protectedTopic =
                (topics.contains(topic) && !(operation instanceof SoundOperation.SetVoice))
                        || (!free.isEmpty() && !free.contains(topic));
        protectedTopic |= rest.contains(topic) && !namesOne(operation);
        boolean keptScene =
                operation instanceof CutOperation.RemoveScene one
                        && kept.contains(Pointers.index(one.scene()));
        return !protectedTopic && !keptScene;
    }

    private static boolean namesOne(Operation operation) {
        return switch (operation) {
            case SoundOperation.VoiceOff one -> one.scenes() != null;
            case SoundOperation.SetLine _, TextOperation.SetOverlay _, TextOperation.AddOverlay _ ->
                    true;
            case TextOperation.RemoveOverlays one -> one.overlays() != null;
            case TextOperation.StyleOverlays one -> one.overlays() != null;
            case TextOperation.TimeOverlay _ -> true;
            case LookOperation.AddColor _, LookOperation.SwapColor _ -> true;
            case CutOperation.SetTransition one -> one.scenes() != null;
            default -> false;
        };
    }

    /** The operation without the scenes that are to stay as they are. */
    Operation narrowed(Operation operation) {
        return kept.isEmpty() ? operation : Keeps.narrowed(operation, kept);
    }
}
