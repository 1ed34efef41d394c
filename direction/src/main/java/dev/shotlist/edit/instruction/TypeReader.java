package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.OverlayPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How text looks: size, place, time, typeface, colour, and whether speech is subtitled. */
final class TypeReader {

    private final Workbench bench;
    private final ColorWords colors;
    private final MeantTexts texts;
    private final TextTimes times;
    private final FontReader fonts = new FontReader();
    private List<Integer> spoken = List.of();
    private int sentence = -1;

    TypeReader(Workbench bench, PlanWords plan, ColorWords colors) {
        this.bench = bench;
        this.colors = colors;
        this.texts = new MeantTexts(bench, plan);
        this.times = new TextTimes(bench);
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean goesOn = clause.sentence == sentence + 1 && TextLook.isOfIt(clause);
        if (clause.sentence != sentence && !goesOn) {
            spoken = List.of();
            sentence = clause.sentence;
        }
        return TextLook.added(clause, operations)
                || subtitles(clause, operations)
                || fonts.read(clause, operations)
                || styled(clause, scenes, operations);
    }

    /** "turn on subtitles"; what subtitles say is no matter of theirs. */
    private boolean subtitles(Clause clause, List<Operation> operations) {
        boolean bare =
                clause.has("subtitle")
                        && clause.quote() == null
                        && clause.mark(':') < 0
                        && !clause.has("scene")
                        && !clause.has("color")
                        && !clause.has("text_size")
                        && !clause.has("text_place");
        if (!bare) {
            return false;
        }
        boolean gone =
                clause.act("remove")
                        || clause.has("neg")
                        || clause.has("nomore")
                        || clause.has("off");
        boolean whole =
                clause.all("subtitle").stream().anyMatch(mark -> mark.length() == clause.size());
        boolean there =
                bench.overlays().stream()
                        .anyMatch(one -> "subtitle".equals(Workbench.text(one, "style")));
        if (gone && !there) {
            // Where nothing is subtitled, people mean the text that they see.
            return false;
        }
        if (gone) {
            operations.add(new TextOperation.SubtitlesOff());
        } else if (clause.size() <= 2
                || clause.has("all")
                || whole
                || clause.has("on")
                || clause.act("add")
                || clause.has("topic", "voice")) {
            operations.add(new TextOperation.SubtitlesOn());
        }
        return true;
    }

    private boolean styled(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Integer> meant = texts.in(clause, scenes, spoken);
        boolean named =
                clause.topic("text")
                        || clause.topic("cta")
                        || clause.has("caps")
                        || !texts.quoted(clause).isEmpty()
                        || clause.has("said")
                        || (clause.topic("voice") && clause.quote() == null);
        boolean carried = !named && scenes.isEmpty() && !spoken.isEmpty();
        if (meant.isEmpty() || !(named || carried)) {
            return false;
        }
        // "no text in the middle" says nothing of which one is meant.
        boolean denied = clause.has("neg") && clause.has("text_place") && !clause.has("caps");
        spoken = denied && !spoken.isEmpty() ? spoken : meant;
        if (clause.has("caps") && Capitals.goes(clause)) {
            return new Capitals(bench).lowered(meant, operations);
        }
        if (clause.has("caps") && !clause.has("neg")) {
            return new Capitals(bench).raised(meant, operations);
        }
        if (clause.act("remove") || clause.has("nomore") || clause.has("neg")) {
            return false;
        }
        Mark size = clause.first("text_size");
        boolean grows = clause.has("size_of") && !clause.has("unit") && isRaised(clause);
        size = size == null && grows ? new Mark("text_size", "larger", 0, 1) : size;
        Mark place = TextLook.wanted(clause, "text_place");
        OverlayPosition position = TextLook.position(place);
        List<Integer> all = meant.size() == bench.overlays().size() ? null : meant;
        boolean read = false;
        if (size != null) {
            sizes(size.value(), meant, all, position, operations);
            read = true;
        } else if (position != null) {
            operations.add(new TextOperation.StyleOverlays(all, null, position, null));
            read = true;
        }
        Mark color =
                clause.all("color").stream()
                        .filter(mark -> mark.value().startsWith("#"))
                        .findFirst()
                        .orElse(clause.first("color"));
        Hex hex = color == null || clause.quote() != null ? null : colors.hex(color.value());
        if (hex != null && clause.topic("text") && scenes.isEmpty()) {
            operations.add(new TextOperation.SetTextColor(hex));
            return true;
        }
        boolean retimed = times.read(clause, meant, operations);
        return read || retimed;
    }

    /** "aumenta o texto": a text that is raised is larger and not longer. */
    private static boolean isRaised(Clause clause) {
        Mark way = clause.first("size_of");
        return way != null
                && way.value().equals("longer")
                && clause.word(way.from(), FunctionWord.RAISE)
                && clause.topic("text");
    }

    /** A step from the size that each has; those that become alike in one go. */
    private void sizes(
            String wanted,
            List<Integer> meant,
            @Nullable List<Integer> all,
            @Nullable OverlayPosition position,
            List<Operation> operations) {
        for (FontSize size : TextLook.SIZES) {
            if (size.wire().equals(wanted)) {
                operations.add(new TextOperation.StyleOverlays(all, size, position, null));
                return;
            }
        }
        int step = wanted.equals("larger") ? 1 : -1;
        for (int number : meant) {
            String now = Workbench.text(bench.overlays().get(number - 1), "font_size");
            int at = TextLook.SIZES.indexOf(FontSize.MEDIUM);
            for (int i = 0; i < TextLook.SIZES.size(); i++) {
                at = TextLook.SIZES.get(i).wire().equals(now) ? i : at;
            }
            FontSize next = TextLook.SIZES.get(Math.clamp(at + step, 0, TextLook.SIZES.size() - 1));
            operations.add(new TextOperation.StyleOverlays(List.of(number), next, position, null));
        }
    }
}
