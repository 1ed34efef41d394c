package dev.shotlist.edit;

import dev.shotlist.plan.Hex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which colours go, which come, and which of them belong together. */
final class ColorReader {
    private final Workbench bench;
    private final ColorWords colors;
    private final Keeping keeping;

    ColorReader(Workbench bench, ColorWords colors, Keeping keeping) {
        this.bench = bench;
        this.colors = colors;
        this.keeping = keeping;
    }

    void read(List<Clause> asking, List<Clause> all, List<Operation> operations) {
        List<String> gone = new ArrayList<>();
        List<Shade> come = new ArrayList<>();
        boolean adds = false;
        for (Clause clause : asking) {
            if (clause.quote() != null || clause.has("scene") || clause.topic("camera")) {
                continue;
            }
            adds |= clause.act("add");
            boolean colored =
                    asking.stream()
                            .anyMatch(other ->
                                    other.sentence == clause.sentence && other.has("color"));
            sort(clause, colored, gone, come);
        }
        gone.removeIf(keeping::keepsColor);
        boolean adding = adds && gone.isEmpty();
        for (int i = 0; i < come.size(); i++) {
            Shade fresh = come.get(i);
            if (called(fresh.name)) {
                continue;
            }
            if (i < gone.size()) {
                operations.add(new Operation.SwapColor(gone.get(i), fresh.name, fresh.hex));
            } else if (adding) {
                operations.add(new Operation.AddColor(fresh.name, fresh.hex));
            } else if (gone.isEmpty()) {
                String there = fresh.role == null ? entry(i) : byRole(fresh.role);
                if (there != null) {
                    operations.add(new Operation.SwapColor(there, fresh.name, fresh.hex));
                }
            }
        }
        for (int i = come.size(); i < gone.size(); i++) {
            operations.add(new Operation.RemoveColor(gone.get(i)));
        }
        pairOff(asking, gone, come, operations);
    }

    /** "No more orange. Forest green, not petrol": the swap is the one said in one breath. */
    private void pairOff(
            List<Clause> asking, List<String> gone, List<Shade> come, List<Operation> operations) {
        if (gone.size() <= come.size() || come.isEmpty()) {
            return;
        }
        operations.removeIf(
                one -> one instanceof Operation.SwapColor || one instanceof Operation.RemoveColor);
        List<String> left = new ArrayList<>(gone);
        for (Shade fresh : come) {
            String partner = null;
            for (String old : gone) {
                if (sameSentence(asking, fresh.sentence, old) && left.contains(old)) {
                    partner = old;
                }
            }
            partner = partner == null && !left.isEmpty() ? left.getFirst() : partner;
            if (partner != null) {
                left.remove(partner);
                operations.add(new Operation.SwapColor(partner, fresh.name, fresh.hex));
            }
        }
        left.forEach(old -> operations.add(new Operation.RemoveColor(old)));
    }

    private static boolean sameSentence(List<Clause> clauses, int sentence, String color) {
        return clauses.stream()
                .filter(clause -> clause.sentence == sentence)
                .flatMap(clause -> clause.all("color").stream())
                .anyMatch(mark -> mark.value().equals(color));
    }

    private record Shade(String name, Hex hex, int sentence, @Nullable String role) {}

    private void sort(Clause clause, boolean near, List<String> gone, List<Shade> come) {
        List<Mark> marks = new ArrayList<>(clause.all("color"));
        boolean colored = near || clause.topic("color");
        if (colored) {
            marks.addAll(clause.all("weak_color"));
        }
        marks.sort(java.util.Comparator.comparingInt(Mark::from));
        marks.removeIf(mark ->
                marks.stream()
                        .anyMatch(other ->
                                !other.equals(mark)
                                        && other.from() == mark.from()
                                        && other.to() == mark.to()
                                        && inPalette(other.value()) != null
                                        && inPalette(mark.value()) == null));
        boolean swaps = clause.act("swap") || (clause.act("change") && marks.size() > 1);
        boolean removes = clause.act("remove") && !swaps;
        int place = 0;
        int last = -1;
        for (Mark mark : marks) {
            if (mark.from() < last) {
                continue;
            }
            last = mark.to();
            boolean instead = clause.before("instead", mark.from(), 1);
            boolean denied =
                    clause.before("neg", mark.from(), 1) || clause.before("nomore", mark.from(), 1);
            boolean there = clause.before("thereto", mark.from(), 2);
            boolean leaves =
                    !there
                            && (instead
                                    || denied
                                    || removes
                                    || (swaps && place == 0 && inPalette(mark.value()) != null));
            if (leaves) {
                if (inPalette(mark.value()) != null || !denied) {
                    gone.add(mark.value());
                }
            } else {
                Shade shade = shade(clause, mark);
                if (shade != null) {
                    come.add(shade);
                }
            }
            place++;
        }
    }

    private @Nullable Shade shade(Clause clause, Mark mark) {
        Hex hex = colors.hex(mark.value());
        if (hex == null) {
            ObjectNode entry = inPalette(mark.value());
            String known = entry == null ? null : Workbench.text(entry, "hex");
            hex = known == null ? null : Hex.of(known);
        }
        if (hex == null) {
            return null;
        }
        for (Mark shade : clause.all("shade")) {
            if (shade.to() == mark.from()) {
                return new Shade(
                        shade.value() + " " + mark.value(),
                        colors.shaded(hex, shade.value()),
                        clause.sentence,
                        role(clause));
            }
        }
        return new Shade(mark.value(), hex, clause.sentence, role(clause));
    }

    private static @Nullable String role(Clause clause) {
        Mark role = clause.first("role");
        return role == null ? null : role.value();
    }

    private @Nullable String byRole(String role) {
        ObjectNode look = bench.partOrNull("visual_direction");
        if (look != null) {
            for (JsonNode node : look.path("color_palette")) {
                if (node instanceof ObjectNode entry
                        && role.equals(Workbench.text(entry, "role"))) {
                    return Workbench.text(entry, "name");
                }
            }
        }
        return null;
    }

    private @Nullable ObjectNode inPalette(String name) {
        ObjectNode look = bench.partOrNull("visual_direction");
        if (look != null) {
            for (JsonNode node : look.path("color_palette")) {
                if (node instanceof ObjectNode entry
                        && colors.alike(
                                name,
                                Workbench.text(entry, "name"),
                                Workbench.text(entry, "hex"))) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Whether the palette names it so; two dark colours are near each other by their codes. */
    private boolean called(String name) {
        ObjectNode look = bench.partOrNull("visual_direction");
        if (look != null) {
            for (JsonNode node : look.path("color_palette")) {
                String entry = node.path("name").asString("");
                if (PromptText.find(entry, name, 0) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The colour that stands at a place of the palette: the first leads. */
    private @Nullable String entry(int place) {
        ObjectNode look = bench.partOrNull("visual_direction");
        JsonNode first = look == null ? null : look.path("color_palette").get(place);
        return first instanceof ObjectNode entry ? Workbench.text(entry, "name") : null;
    }
}
