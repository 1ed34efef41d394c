package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "faster, but only in the first two scenes": where alone the last thing is to be done. */
final class Narrowing {
    /** Kinds of a clause that says where and nothing else. */
    private static final Set<String> WHERE =
            Set.of(
                    "only", "in", "scene", "ordinal", "number", "join", "stop", "but", "half",
                    "from");

    /** Kinds of "all" and its exception. */
    private static final Set<String> ALL = Set.of("all", "whichever", "except", "topic", "rest");

    private Narrowing() {}

    /** "..., all but the last": an exception, and nothing asked. */
    private static boolean isAllBut(Clause clause) {
        return clause.has("all", 0) && clause.has("except");
    }

    /** "..., but not in the last scene": what was just asked for is not meant there. */
    static boolean spares(
            Clause clause, List<Integer> named, OverlayTexts texts, List<Operation> operations) {
        boolean where =
                !named.isEmpty()
                        && !operations.isEmpty()
                        && (isAllBut(clause)
                                || ((clause.has("neg", 0) || clause.has("neg", 1))
                                        && clause.has("in")))
                        && clause.marks.stream()
                                .allMatch(mark ->
                                        WHERE.contains(mark.kind())
                                                || mark.is("neg")
                                                || (isAllBut(clause) && ALL.contains(mark.kind()))
                                                || mark.is("instead")
                                                || mark.is("end_scene"));
        Operation last = where ? operations.getLast() : null;
        if (!(last instanceof TextOperation.StyleOverlays
                || last instanceof PictureOperation.SetCamera
                || last instanceof PictureOperation.SetShot
                || last instanceof SoundOperation.SetIntensity)) {
            return false;
        }
        if (isAllBut(clause) && last instanceof TextOperation.StyleOverlays one) {
            Mark except = Objects.requireNonNull(clause.first("except"));
            Clause exempt = clause.part(except.to(), clause.size());
            operations.set(
                    operations.size() - 1,
                    new TextOperation.StyleOverlays(
                            texts.but(exempt, named),
                            one.fontSize(),
                            one.position(),
                            one.animation()));
            return true;
        }
        List<Integer> spared = texts.of(named);
        Set<Integer> scenes = Set.copyOf(named);
        operations.replaceAll(
                one -> one.getClass() == last.getClass() ? Keeps.narrowed(one, scenes) : one);
        operations.removeIf(one ->
                switch (one) {
                    case TextOperation.StyleOverlays set ->
                            set.overlays() != null && spared.containsAll(set.overlays());
                    case SoundOperation.SetIntensity set ->
                            set.scenes() != null && Places.names(named).containsAll(set.scenes());
                    default -> Keeps.isIdle(one);
                });
        return true;
    }

    static boolean read(Clause clause, List<Integer> named, int count, List<Operation> operations) {
        boolean where =
                clause.has("only")
                        && !named.isEmpty()
                        && clause.marks.stream().allMatch(mark -> WHERE.contains(mark.kind()));
        Operation narrower =
                where && !operations.isEmpty()
                        ? narrower(operations.getLast(), named, count)
                        : null;
        if (narrower != null) {
            operations.set(operations.size() - 1, narrower);
        }
        return narrower != null;
    }

    private static @Nullable Operation narrower(Operation last, List<Integer> named, int count) {
        List<String> names = Places.names(named);
        return switch (last) {
            case CutOperation.ChangePace one when one.keep() == null ->
                    new CutOperation.ChangePace(
                            one.direction(), Places.names(Places.others(count, named)));
            case CutOperation.SetTransition one when one.scenes() == null ->
                    new CutOperation.SetTransition(names, one.type(), one.seconds());
            case SoundOperation.VoiceOff one when one.scenes() == null ->
                    new SoundOperation.VoiceOff(names);
            case SoundOperation.MusicOff _ -> new SoundOperation.SetIntensity(names, 0);
            case PictureOperation.SetCamera one ->
                    new PictureOperation.SetCamera(names, one.movement());
            case PictureOperation.SetShot one ->
                    new PictureOperation.SetShot(names, one.shotType());
            case PictureOperation.SetAngle one -> new PictureOperation.SetAngle(names, one.angle());
            case PictureOperation.SetConditions one ->
                    new PictureOperation.SetConditions(names, one.conditions());
            default -> null;
        };
    }
}
