package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.words.Folded;
import dev.shotlist.edit.words.WordForms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an instruction says must stay: topics, colours and scenes that no operation may name. */
final class Keeping {
    /** How many words may stand between an exception and what it names. */
    private static final int REACH = 2;

    private final SceneFinder scenes;
    private final KeptWords words;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> colors = new HashSet<>();
    private final Set<String> instruments = new HashSet<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Set<String> free = new HashSet<>();

    /** Of which "the others" stay: what names one of them is not held by it. */
    private final Set<String> rest = new HashSet<>();

    /** Whether no colour may go, though another may come. */
    private boolean standing;

    private boolean any;

    /** Whether nothing is to be done yet. */
    private boolean waits;

    /** Whether no other scene may become longer or shorter than it is. */
    private boolean othersStay;

    /** What the last clause that keeps something keeps. */
    private Set<String> lastKept = Set.of();

    /** The sentence that last said what stays. */
    private int keptIn = -1;

    private int spoken = -1;
    private int questioned = -1;

    Keeping(SceneFinder scenes, PlanWords plan) {
        this.scenes = scenes;
        this.words = new KeptWords(plan);
    }

    /** Whether a clause only says what stays; then it asks for nothing. */
    boolean takes(Clause clause) {
        boolean goesOn = spoken == clause.sentence;
        waits |= Staying.waits(clause);
        if (asksBack(clause)) {
            any = true;
            return true;
        }
        if (goesOn && Staying.notEither(clause)) {
            any = true;
            clause.all("topic").forEach(mark -> topics.add(mark.value()));
            return true;
        }
        if (words.takes(clause)) {
            any = true;
            return true;
        }
        int count = SceneCounts.count(clause);
        boolean stays =
                Staying.says(clause)
                        && !(clause.act("lock") && clause.has("scene"))
                        && (count == 0 || count == scenes.count())
                        && !goesElsewhere(clause);
        Mark except = clause.first("except");
        boolean spared = except != null && (clause.has("all") || clause.has("neg"));
        if ((stays || Staying.forbids(clause)) && spared && except != null) {
            return butFor(clause.part(except.to(), clause.size()));
        }
        if (!stays && !Staying.forbids(clause)) {
            return false;
        }
        any = true;
        keptIn = clause.sentence;
        lastKept = clause.all("topic").stream().map(Mark::value).collect(Collectors.toSet());
        if (Staying.nothingElse(clause)) {
            // "just the stomp, nothing else in the music": what was asked of it is done.
            return true;
        }
        keep(clause);
        return true;
    }

    /** What the clause says of what stays: topics, things and scenes. */
    private void keep(Clause clause) {
        boolean others = clause.has("all") && !clause.has("except");
        // "the genre is fine as it is": its kind stays, and its tempo may change.
        boolean kind = clause.has("kind_of_music");
        boolean wording = clause.has("wording");
        clause.all("topic").stream()
                .map(Mark::value)
                .map(topic -> kind && topic.equals("music") ? "genre" : topic)
                .map(topic -> wording && topic.equals("text") ? "wording" : topic)
                .forEach(topic -> (others ? rest : topics).add(topic));
        boolean whole = clause.topic("color") && clause.act("remove");
        standing |= whole;
        if (whole) {
            topics.remove("color");
        }
        othersStay |= clause.has("other_scenes") && !clause.has("topic");
        clause.all("instrument").forEach(mark -> instruments.add(mark.value()));
        clause.all("genre").forEach(_ -> topics.add("music"));
        clause.all("color").forEach(mark -> colors.add(Folded.text(mark.value())));
        if (clause.has("pace") && !clause.topic("music")) {
            topics.add("pace");
        }
        if (clause.has("unit") && !clause.has("topic")) {
            topics.add("length");
        }
        if ((!clause.has("topic") || clause.topic("timing")) && !clause.has("color")) {
            kept.addAll(scenes.in(clause, clause.has("scene")).scenes());
        }
    }

    /** "same plan for TikTok": what stays goes somewhere else. */
    private static boolean goesElsewhere(Clause clause) {
        return clause.all("platform").stream()
                .anyMatch(mark -> clause.word(mark.from() - 1, FunctionWord.AT_PLACE));
    }

    /** "what would 15 seconds cost": a question wants an answer and no change. */
    private boolean asksBack(Clause clause) {
        Mark question = clause.first("question");
        int colon = clause.mark(':');
        boolean opens =
                question != null
                        && (question.from() <= 1 || (colon >= 0 && question.from() == colon + 1));
        if (opens && clause.sentence > spoken) {
            questioned = clause.sentence;
        }
        spoken = clause.sentence;
        return questioned == clause.sentence;
    }

    /** The clause without "except the music", which is kept instead. */
    Clause exempted(Clause clause) {
        Mark except = clause.first("except");
        boolean overlays = clause.topic("text") || clause.topic("cta");
        boolean asks = clause.mark(':') >= 0 || clause.quote() != null;
        if (except == null || !free.isEmpty() || overlays || asks || PlanReader.locks(clause)) {
            return clause;
        }
        for (Mark topic : clause.all("topic")) {
            boolean narrower =
                    clause.part(0, except.from()).topic(topic.value())
                            && (clause.has("ordinal", except.to())
                                    || clause.has("ordinal", except.to() + 1));
            boolean named =
                    topic.from() >= except.to() && topic.from() - except.to() <= REACH && !narrower;
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
        return !Staying.asks(named);
    }

    /** "don't change the music, just lower it": that much of it is asked for. */
    void hear(Clause clause) {
        boolean only = clause.has("only", 0) || clause.has("only", 1);
        if (only && clause.sentence == keptIn) {
            if (clause.has("topic")) {
                clause.all("topic").forEach(mark -> topics.remove(mark.value()));
            } else {
                topics.removeAll(lastKept);
            }
        }
    }

    boolean any() {
        return any;
    }

    boolean othersStay() {
        return othersStay;
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
        return free.contains(topic) || (topic.equals("font") && free.contains("text"));
    }

    /** Another kind of music, and what was to go on playing. */
    List<Operation> played(List<Operation> wanted) {
        boolean another = wanted.stream().anyMatch(SoundOperation.SetGenre.class::isInstance);
        if (!another || instruments.isEmpty()) {
            return wanted;
        }
        List<Operation> more = new ArrayList<>(wanted);
        new TreeSet<>(instruments)
                .forEach(name -> more.add(new SoundOperation.AddInstrument(name)));
        return more;
    }

    /** Whether the instruction says that this stays. */
    boolean keeps(String topic) {
        return topics.contains(topic);
    }

    /** "nothing comes out of the palette": what comes is one more. */
    boolean keepsPalette() {
        return standing;
    }

    boolean keepsColor(String name) {
        return colors.contains(Folded.text(name));
    }

    boolean allows(Operation operation) {
        if (waits) {
            return false;
        }
        String topic = Topics.of(operation);
        // "lines stay word for word" protects what is said, not who says it.
        boolean protectedTopic =
                (topics.contains(topic) && !(operation instanceof SoundOperation.SetVoice))
                        || (!free.isEmpty() && !isFree(topic));
        protectedTopic |= topics.contains("wording") && isWording(operation);
        protectedTopic |= topics.contains("genre") && operation instanceof SoundOperation.SetGenre;
        protectedTopic |= rest.contains(topic) && !namesOne(operation);
        protectedTopic |=
                standing
                        && (operation instanceof LookOperation.SwapColor
                                || operation instanceof LookOperation.RemoveColor);
        protectedTopic |=
                operation instanceof SoundOperation.RemoveInstrument one
                        && instruments.stream().anyMatch(name -> WordForms.names(one.name(), name));
        boolean keptScene =
                operation instanceof CutOperation.RemoveScene one
                        && kept.contains(Pointers.index(one.scene()));
        return !protectedTopic && !keptScene && words.allows(operation);
    }

    /** Whether it changes what is read or said, and not how it looks. */
    private static boolean isWording(Operation operation) {
        return operation instanceof TextOperation.SetOverlay
                || operation instanceof TextOperation.ReplaceWords
                || operation instanceof SoundOperation.SetLine;
    }

    private static boolean namesOne(Operation operation) {
        return switch (operation) {
            case SoundOperation.VoiceOff one -> one.scenes() != null;
            case SoundOperation.SetLine _, TextOperation.SetOverlay _, TextOperation.AddOverlay _ ->
                    true;
            case TextOperation.RemoveOverlays one -> one.overlays() != null;
            case TextOperation.StyleOverlays one -> one.overlays() != null;
            case TextOperation.TimeOverlay _, TextOperation.MoveOverlay _ -> true;
            case LookOperation.AddColor _, LookOperation.SwapColor _ -> true;
            case CutOperation.SetTransition one -> one.scenes() != null;
            default -> false;
        };
    }

    /** The operation without the scenes that are to stay as they are. */
    Operation narrowed(Operation operation) {
        Operation rest = words.narrowed(operation);
        return kept.isEmpty() ? rest : Keeps.narrowed(rest, kept);
    }
}
