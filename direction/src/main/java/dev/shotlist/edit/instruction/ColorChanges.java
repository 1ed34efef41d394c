package dev.shotlist.edit.instruction;

import dev.shotlist.edit.color.PaletteNames;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.PromptText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Colours that go and colours that come, paired: first within a sentence, then across sentences.
 */
final class ColorChanges {
    private record Gone(String name, int sentence) {}

    private final PaletteNames palette;
    private final Keeping keeping;
    private final List<EditWarning> notes;
    private final List<Gone> gone = new ArrayList<>();
    private final List<ColorShades.Shade> come = new ArrayList<>();
    private final List<Gone> faded = new ArrayList<>();
    private boolean adding;
    private boolean only;

    ColorChanges(PaletteNames palette, Keeping keeping, List<EditWarning> notes) {
        this.palette = palette;
        this.keeping = keeping;
        this.notes = notes;
    }

    void adding() {
        adding = true;
    }

    /** What is not named goes. */
    void only() {
        only = true;
    }

    void goes(String name, int sentence) {
        if (!keeping.keepsColor(name)) {
            gone.add(new Gone(name, sentence));
        }
    }

    /** "less rust": only where another colour comes for it. */
    void fades(String name, int sentence) {
        if (!keeping.keepsColor(name)) {
            faded.add(new Gone(name, sentence));
        }
    }

    void comes(ColorShades.@Nullable Shade shade) {
        boolean said =
                shade != null && come.stream().anyMatch(one -> one.name().equals(shade.name()));
        if (shade != null && !said) {
            come.add(shade);
        }
    }

    void unknown(String name) {
        notes.add(
                new EditWarning(
                        "edit_target_missing",
                        "The palette holds no " + name + "; the colours stay."));
    }

    /** Two colours of the palette for each other: who plays which part is not for words to say. */
    void standing() {
        notes.add(
                new EditWarning(
                        "edit_impossible",
                        "Both colours are in the palette already; the colours stay."));
    }

    void write(List<Operation> operations) {
        List<String> asked = come.stream().map(ColorShades.Shade::name).toList();
        come.removeIf(shade -> palette.calls(shade.name()));
        if (only) {
            palette.names().stream()
                    .filter(name -> asked.stream().noneMatch(one -> named(name, one)))
                    .forEach(name -> goes(name, -1));
        }
        for (int i = 0; i < come.size() - gone.size() && i < faded.size(); i++) {
            gone.add(faded.get(i));
        }
        boolean replacing = !gone.isEmpty();
        for (boolean near : new boolean[] {true, false}) {
            for (Iterator<ColorShades.Shade> all = come.iterator(); all.hasNext(); ) {
                ColorShades.Shade shade = all.next();
                Gone partner = partner(shade, near);
                if (partner != null) {
                    gone.remove(partner);
                    all.remove();
                    operations.add(
                            new LookOperation.SwapColor(partner.name, shade.name(), shade.hex()));
                }
            }
        }
        gone.forEach(one -> operations.add(new LookOperation.RemoveColor(one.name)));
        if (adding || replacing) {
            come.forEach(one -> operations.add(new LookOperation.AddColor(one.name(), one.hex())));
        } else {
            replaced(asked, operations);
        }
    }

    /** "near-black" is a black. */
    private static boolean named(String name, String asked) {
        return PromptText.find(name, asked, 0) >= 0;
    }

    private @Nullable Gone partner(ColorShades.Shade shade, boolean near) {
        for (Gone one : gone) {
            if (!near || one.sentence == shade.sentence()) {
                return one;
            }
        }
        return null;
    }

    /** Without a word on what goes: by role, else the palette's first entries that nobody names. */
    private void replaced(List<String> asked, List<Operation> operations) {
        List<String> free = new ArrayList<>(palette.names());
        free.removeIf(name ->
                keeping.keepsColor(name) || asked.stream().anyMatch(one -> named(name, one)));
        for (ColorShades.Shade shade : come) {
            String role = shade.role();
            String there =
                    role == null ? free.isEmpty() ? null : free.getFirst() : palette.byRole(role);
            if (there == null && "accent".equals(role)) {
                operations.add(new LookOperation.AddColor(shade.name(), shade.hex()));
            } else if (there != null) {
                free.remove(there);
                operations.add(new LookOperation.SwapColor(there, shade.name(), shade.hex()));
            }
        }
    }
}
