package dev.shotlist.edit.applying;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.operation.Summary;
import dev.shotlist.edit.timeline.ToldLengths;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.JsonPatch;
import dev.shotlist.edit.tree.Locks;
import dev.shotlist.edit.tree.PreviousPlan;
import dev.shotlist.edit.tree.Rerender;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.EditReport;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies operations to a plan's JSON. What no operation touches keeps its bytes, unknown fields
 * included; nothing is repaired in passing. An operation that a plan does not take, or that a lock
 * forbids, changes nothing and becomes a warning.
 */
public final class Editing {
    private static final Set<String> ENVELOPE = Set.of("version", "edit", "variants");

    private final Applying applying;
    private final ClipFollowing clips;

    public Editing(FactFiles files, Defaults defaults, ClipFollowing clips) {
        this.applying = Applying.load(files, defaults);
        this.clips = clips;
    }

    /**
     * A plan to edit from what a caller sent: a whole plan as it is, a bare direction under its
     * name, in a copy.
     *
     * @throws Refusal {@code invalid_request} naming each value of a wrong type
     */
    public ObjectNode previous(JsonNode sent, String pointer) {
        return PreviousPlan.of(sent, pointer);
    }

    /** The version of a plan that is known as JSON. */
    public static String version(JsonNode plan) {
        return PlanVersion.of(plan.path("creative_direction"), plan.path("scenes"));
    }

    /**
     * @param base the version that the caller means to edit, or null
     * @throws Refusal {@code conflict} where the plan is another one
     */
    public static void refuseStale(JsonNode plan, @Nullable String base) {
        if (base != null && !base.equals(version(plan))) {
            throw Refusal.at(
                    ErrorCode.CONFLICT,
                    "The plan has changed since that version; edit the current one.",
                    List.of(new FieldError("/context/base_version", "is not this plan's version")));
        }
    }

    /**
     * @param plan as {@link #previous} gives it; not changed
     * @param locked JSON Pointers from the plan's root
     * @param notes what reading the instruction left open
     */
    public Edited apply(
            ObjectNode plan,
            List<Operation> operations,
            List<String> locked,
            List<EditWarning> notes) {
        return apply(plan, operations, locked, notes, Following.NONE);
    }

    /**
     * @param plan as {@link #previous} gives it; not changed
     * @param locked JSON Pointers from the plan's root
     * @param notes what reading the instruction left open
     * @param following what is looked at once the operations are done
     */
    public Edited apply(
            ObjectNode plan,
            List<Operation> operations,
            List<String> locked,
            List<EditWarning> notes,
            Following following) {
        ObjectNode before = bare(plan);
        ObjectNode now = before;
        List<EditWarning> warnings = new ArrayList<>(notes);
        Set<String> consequences = new LinkedHashSet<>();
        List<JsonNode> done = new ArrayList<>();
        List<String> said = new ArrayList<>();
        ToldLengths lengths = new ToldLengths();
        Locks locks = new Locks();
        locked.forEach(pointer -> lock(locks, before, pointer, warnings));
        for (Operation operation : operations) {
            if (operation instanceof PlanOperation.Lock lock) {
                if (lock(locks, now, lock.pointer(), warnings)) {
                    done.add(Operations.write(operation));
                    said.add(Summary.of(operation, now));
                }
                continue;
            }
            try {
                Workbench bench = applying.bench(now.deepCopy());
                ObjectNode after = applying.apply(bench, operation);
                Holding.hold(now, after, operation);
                List<String> broken = locks.broken(after);
                if (!broken.isEmpty()) {
                    warnings.add(
                            new EditWarning(
                                    "edit_locked",
                                    "Not done, because "
                                            + String.join(", ", broken)
                                            + " is locked: "
                                            + Summary.of(operation, now)
                                            + "."));
                    continue;
                }
                done.add(Operations.write(operation));
                if (!after.equals(now)) {
                    lengths.hear(operation, now, said.size());
                    said.add(Summary.of(operation, now));
                    consequences.addAll(bench.consequences());
                }
                now = after;
            } catch (CannotApply e) {
                warnings.add(new EditWarning(e.code(), e.said()));
            }
        }
        lengths.settle(said, now);
        ObjectNode followed = isUndone(operations) ? now : clips.follow(before, now);
        if (!followed.equals(now) && locks.broken(followed).isEmpty()) {
            consequences.add("clips fitted to their scenes anew");
            now = followed;
        }
        return answered(before, now, done, said, consequences, warnings, following);
    }

    /** What is undone comes back to the byte, clips too. */
    private static boolean isUndone(List<Operation> operations) {
        return operations.stream().anyMatch(one -> one instanceof PlanOperation.Undo);
    }

    private static boolean lock(
            Locks locks, ObjectNode plan, String pointer, List<EditWarning> warnings) {
        boolean there = locks.hold(plan, pointer);
        if (!there) {
            warnings.add(
                    new EditWarning(
                            "edit_lock_missing", "There is nothing to lock at " + pointer + "."));
        }
        return there;
    }

    private Edited answered(
            ObjectNode before,
            ObjectNode now,
            List<JsonNode> done,
            List<String> said,
            Set<String> consequences,
            List<EditWarning> warnings,
            Following following) {
        boolean undone = done.stream().anyMatch(one -> one.path("op").asString("").equals("undo"));
        // What is undone comes back to the byte, its doubts and its price included.
        Followed followed = undone ? Followed.NOTHING : following.of(before, now);
        ObjectNode after = now.deepCopy();
        if (!undone) {
            MetadataWarnings.forget(after);
        }
        MetadataWarnings.write(after, warnings, followed);
        if (followed.price() != null) {
            after.set("cost_estimate", followed.price());
        }
        consequences.addAll(followed.said());
        List<String> rerender = Rerender.of(before, after);
        boolean already = said.isEmpty() && !done.isEmpty() && warnings.isEmpty();
        String nothing = already ? "Nothing changed; the plan is so already." : "Nothing changed.";
        String summary = said.isEmpty() ? nothing : String.join(". ", said) + ".";
        EditReport report =
                new EditReport(
                        done,
                        JsonPatch.between(before, after),
                        JsonPatch.between(after, before),
                        summary,
                        rerender,
                        Rerender.usd(before, after, rerender));
        ObjectNode answer = after.deepCopy();
        answer.put("version", version(after));
        ObjectNode edit = PlanJson.mapper().valueToTree(report);
        ArrayNode follow = edit.putArray("consequences");
        List<String> told = Told.shortly(consequences, after);
        told.forEach(follow::add);
        answer.set("edit", edit);
        return new Edited(answer, report, told, warnings);
    }

    /** The plan without what an answer adds around it: those describe an edit, not the plan. */
    public static ObjectNode bare(ObjectNode plan) {
        ObjectNode bare = plan.deepCopy();
        ENVELOPE.forEach(bare::remove);
        return bare;
    }
}
