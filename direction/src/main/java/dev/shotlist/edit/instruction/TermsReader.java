package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What brand and product are called, and what must or must not be in the piece. */
final class TermsReader {
    private final Workbench bench;
    private final PlanWords plan;
    private final Set<String> stop;
    private final AimReader aims;
    private final BanReader bans;

    TermsReader(Workbench bench, PlanWords plan, Set<String> stop) {
        this.bench = bench;
        this.plan = plan;
        this.stop = stop;
        this.aims = new AimReader(stop);
        this.bans = new BanReader(stop);
    }

    boolean read(Clause clause, List<Operation> operations) {
        return renamed(clause, operations)
                || aims.read(clause, operations)
                || demanded(clause, operations)
                || bans.read(clause, operations);
    }

    /** "the brand is now Lumina", "Ironwell heißt jetzt Ironworks", "call the product X". */
    private boolean renamed(Clause clause, List<Operation> operations) {
        Mark part = clause.first("named_part");
        Mark turn = turn(clause, part);
        String to = turn == null ? null : named(clause, turn.to(), part);
        if (turn == null || to == null || clause.has("scene")) {
            return false;
        }
        for (NamedPart one : NamedPart.values()) {
            String now = called(one);
            boolean named = part != null && part.value().equals(one.wire());
            boolean known =
                    part == null
                            && now != null
                            && (isSaid(clause, now, turn.from())
                                    || isDenied(clause, now)
                                    || plan.isA(now, clause.part(0, turn.from())));
            if (named || known) {
                operations.add(new BriefOperation.Rename(one, to));
                return true;
            }
        }
        return false;
    }

    /** The word behind which the new name stands. */
    private static @Nullable Mark turn(Clause clause, @Nullable Mark part) {
        Mark called = clause.first("called");
        boolean led = called != null && part != null && called.from() < part.from();
        if (called != null) {
            // "call the product chilli crisp": the name is behind what is named.
            return led && part != null
                    ? new Mark("called", "=", called.from(), behind(clause, part))
                    : called;
        }
        if (part != null
                && clause.word(part.to(), FunctionWord.IS)
                && isName(clause, part.to() + 1)) {
            // "brand is Helvia now"
            return new Mark("be", "be", part.to(), part.to() + 1);
        }
        for (int i = 1; i + 1 < clause.size(); i++) {
            // "Lumbre is Brasa now"
            boolean now =
                    clause.word(clause.size() - 1, FunctionWord.NOW)
                            || clause.word(i + 1, FunctionWord.NOW);
            if (now
                    && clause.word(i, FunctionWord.IS)
                    && isName(clause, i + 1)
                    && isName(clause, i - 1)) {
                return new Mark("be", "be", i, i + 1);
            }
        }
        boolean changes = clause.act("swap") || clause.act("change") || clause.has("become");
        for (Mark mark : clause.marks) {
            boolean turns = mark.is("say") || mark.is("be") || mark.is("become");
            boolean asks = changes || mark.is("say", "should be") || mark.is("be");
            if (turns && asks && part != null && mark.from() >= part.to()) {
                return mark;
            }
        }
        return null;
    }

    private static boolean isName(Clause clause, int at) {
        int name = clause.word(at, FunctionWord.NOW) ? at + 1 : at;
        return name < clause.size()
                && !clause.tokens.get(name).isMark()
                && Character.isUpperCase(clause.words(name, name + 1).charAt(0));
    }

    /** "rename the brand to X": the "to" is no part of the name. */
    private static int behind(Clause clause, Mark part) {
        boolean to =
                clause.has("say", part.to())
                        || clause.word(part.to(), FunctionWord.FOR)
                        || clause.word(part.to(), FunctionWord.DESTINATION);
        return part.to() + (to ? 1 : 0);
    }

    private @Nullable String named(Clause clause, int from, @Nullable Mark part) {
        if (clause.quote() != null) {
            return clause.quote();
        }
        int start = from;
        while (start < clause.size()
                && (clause.tokens.get(start).isMark() || isPlain(clause, start))) {
            start++;
        }
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean ends =
                    mark.is("instead")
                            || mark.is("neg")
                            || mark.is("nomore")
                            || mark.is("courtesy")
                            || mark.is("all")
                            || mark.is("join")
                            || clause.word(mark.from(), FunctionWord.NOW);
            end = ends && mark.from() > start ? Math.min(end, mark.from()) : end;
        }
        while (end > start && (clause.tokens.get(end - 1).isMark() || isPlain(clause, end - 1))) {
            end--;
        }
        String name = start < end ? clause.words(start, end) : "";
        boolean product = part != null && part.value().equals(NamedPart.PRODUCT.wire());
        boolean proper = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return proper || (product && !name.isEmpty()) ? name : null;
    }

    /** A word that says nothing by itself, unless it is written like a name. */
    private boolean isPlain(Clause clause, int at) {
        return !Character.isUpperCase(clause.words(at, at + 1).charAt(0))
                && (stop.contains(clause.tokens.get(at).key())
                        || clause.has("say", at)
                        || clause.has("only", at));
    }

    private @Nullable String called(NamedPart part) {
        ObjectNode product = bench.partOrNull("product");
        return product == null
                ? null
                : Workbench.text(product, part == NamedPart.BRAND ? "brand" : "name");
    }

    private static boolean isSaid(Clause clause, String name, int before) {
        return !name.isBlank() && PromptText.find(clause.words(0, before), name, 0) >= 0;
    }

    /** "call it 'Aurum One', not gold watch": what is denied tells what is called so. */
    private static boolean isDenied(Clause clause, String name) {
        for (Mark mark : clause.marks) {
            boolean turns = mark.is("instead") || mark.is("neg");
            if (turns && PromptText.find(clause.words(mark.to(), clause.size()), name, 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "legal: 'Swiss made' must appear": read or said, and if it is nowhere yet, read. */
    private boolean demanded(Clause clause, List<Operation> operations) {
        Mark known = clause.first("said");
        String words = clause.quote() == null && known != null ? known.value() : clause.quote();
        if (words == null) {
            return false;
        }
        if (clause.has("optional")) {
            operations.add(new BriefOperation.ReleaseWords(words));
            return true;
        }
        boolean demands = clause.has("mandatory") && !clause.has("neg") && !clause.act("remove");
        if (demands) {
            operations.add(new BriefOperation.RequireWords(words));
            if (!plan.stands(words) && !clause.has("scene") && !bench.scenes().isEmpty()) {
                int last = bench.scenes().size();
                operations.add(new TextOperation.AddOverlay(String.valueOf(last), words));
            }
        }
        return demands && !clause.has("scene");
    }
}
