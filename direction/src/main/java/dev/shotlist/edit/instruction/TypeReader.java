package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.edit.words.Folded;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.OverlayPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How text looks: size, place, time, typeface, colour, and whether speech is subtitled. */
final class TypeReader {

    /** A change that is seen though no number says how large. Milliseconds. */
    private static final long A_WHILE = 1000;

    private static final List<FontSize> SIZES =
            List.of(FontSize.SMALL, FontSize.MEDIUM, FontSize.LARGE);

    private final Workbench bench;
    private final ColorWords colors;
    private List<Integer> spoken = List.of();
    private int sentence = -1;

    /** Whether the sentence has spoken of a typeface. */
    private boolean lettered;

    TypeReader(Workbench bench, ColorWords colors) {
        this.bench = bench;
        this.colors = colors;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.sentence != sentence) {
            spoken = List.of();
            lettered = false;
            sentence = clause.sentence;
        }
        return subtitles(clause, operations)
                || font(clause, operations)
                || styled(clause, scenes, operations);
    }

    /** "turn on subtitles"; what subtitles say is no matter of theirs. */
    private boolean subtitles(Clause clause, List<Operation> operations) {
        boolean bare =
                clause.has("subtitle")
                        && clause.quote() == null
                        && clause.mark(':') < 0
                        && !clause.has("scene")
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
                || clause.has("on")
                || clause.act("add")
                || clause.has("topic", "voice")) {
            operations.add(new TextOperation.SubtitlesOn());
        }
        return true;
    }

    private boolean font(Clause clause, List<Operation> operations) {
        Mark font = null;
        for (Mark mark : clause.all("topic")) {
            font = mark.value().equals("font") ? mark : font;
        }
        boolean carried =
                font == null
                        && lettered
                        && clause.marks.stream()
                                .allMatch(mark -> mark.is("stop") || mark.is("only"));
        if (font == null && !carried) {
            return false;
        }
        lettered = true;
        int named = font == null ? -1 : font.from();
        String family = clause.quote() != null ? clause.quote() : family(clause, named);
        if (family != null && !family.isBlank()) {
            operations.add(new TextOperation.SetFont(family));
        }
        return true;
    }

    /** A name in capitals, else the kind of letter. */
    private static @Nullable String family(Clause clause, int font) {
        if (clause.says(FunctionWord.SANS)) {
            return "Inter";
        }
        if (clause.says(FunctionWord.SERIF)) {
            return "Playfair Display";
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.words(i, i + 1);
            boolean capital =
                    i > 0
                            && i != font
                            && !word.isEmpty()
                            && Character.isUpperCase(word.charAt(0))
                            && !clause.has("topic", i);
            if (capital) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            } else if (!name.isEmpty()) {
                break;
            }
        }
        return name.isEmpty() ? null : name.toString();
    }

    private boolean styled(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Integer> meant = meant(clause, scenes);
        boolean named =
                clause.topic("text")
                        || clause.topic("cta")
                        || clause.has("caps")
                        || !quoted(clause).isEmpty()
                        || clause.has("said");
        boolean carried = !named && scenes.isEmpty() && !spoken.isEmpty();
        if (meant.isEmpty() || !(named || carried)) {
            return false;
        }
        spoken = meant;
        if (clause.has("caps") && !clause.has("neg")) {
            return capitals(meant, operations);
        }
        if (clause.act("remove") || clause.has("nomore") || clause.has("neg")) {
            return false;
        }
        Mark size = clause.first("text_size");
        Mark place = wanted(clause, "text_place");
        OverlayPosition position = position(place);
        List<Integer> all = meant.size() == bench.overlays().size() ? null : meant;
        boolean read = false;
        if (size != null) {
            sizes(size.value(), meant, all, position, operations);
            read = true;
        } else if (position != null) {
            operations.add(new TextOperation.StyleOverlays(all, null, position, null));
            read = true;
        }
        Mark color = clause.first("color");
        Hex hex = color == null || clause.quote() != null ? null : colors.hex(color.value());
        if (hex != null && !read && clause.topic("text") && scenes.isEmpty()) {
            operations.add(new TextOperation.SetTextColor(hex));
            return true;
        }
        boolean retimed = timed(clause, meant, operations);
        return read || retimed;
    }

    /** The same words in capitals; the call is the same wherever it is read. */
    private boolean capitals(List<Integer> meant, List<Operation> operations) {
        int call = new PlanWords(bench).call();
        int before = operations.size();
        for (int number : meant) {
            String now = Workbench.text(bench.overlays().get(number - 1), "text");
            String upper = now == null ? "" : now.toUpperCase(Locale.ROOT);
            if (!upper.equals(now) && !upper.isBlank()) {
                operations.add(
                        number == call
                                ? new TextOperation.SetCta(upper, null)
                                : new TextOperation.SetOverlay(number, upper));
            }
        }
        return operations.size() > before;
    }

    private static @Nullable Mark wanted(Clause clause, String kind) {
        for (Mark mark : clause.all(kind)) {
            if (!clause.before("instead", mark.from(), 2)
                    && !clause.before("from", mark.from(), 2)) {
                return mark;
            }
        }
        return null;
    }

    private static @Nullable OverlayPosition position(@Nullable Mark place) {
        for (OverlayPosition one : OverlayPosition.values()) {
            if (place != null && one.wire().equals(place.value())) {
                return one;
            }
        }
        return null;
    }

    /** A step from the size that each has; those that become alike in one go. */
    private void sizes(
            String wanted,
            List<Integer> meant,
            @Nullable List<Integer> all,
            @Nullable OverlayPosition position,
            List<Operation> operations) {
        for (FontSize size : SIZES) {
            if (size.wire().equals(wanted)) {
                operations.add(new TextOperation.StyleOverlays(all, size, position, null));
                return;
            }
        }
        int step = wanted.equals("larger") ? 1 : -1;
        for (int number : meant) {
            String now = Workbench.text(bench.overlays().get(number - 1), "font_size");
            int at = SIZES.indexOf(FontSize.MEDIUM);
            for (int i = 0; i < SIZES.size(); i++) {
                at = SIZES.get(i).wire().equals(now) ? i : at;
            }
            FontSize next = SIZES.get(Math.clamp(at + step, 0, SIZES.size() - 1));
            operations.add(new TextOperation.StyleOverlays(List.of(number), next, position, null));
        }
    }

    private boolean timed(Clause clause, List<Integer> meant, List<Operation> operations) {
        Mark later = clause.first("later");
        Mark longer = clause.first("size_of");
        double until = until(clause);
        if (until > 0 && later == null && longer == null) {
            int one = clause.has("all") && meant.size() > 1 ? 0 : shownBefore(meant, until);
            if (one > 0) {
                operations.add(new TextOperation.TimeOverlay(one, null, until));
            }
            return one > 0;
        }
        if ((later == null && longer == null) || meant.size() != 1) {
            return false;
        }
        ObjectNode overlay = bench.overlays().get(meant.getFirst() - 1);
        double seconds = Seconds.in(clause);
        long by = seconds > 0 ? Math.round(seconds * 1000) : A_WHILE;
        long start = Workbench.millis(overlay, "start_time");
        long end = Workbench.millis(overlay, "end_time");
        if (later != null) {
            start += later.value().equals("later") ? by : -by;
        } else if (longer != null) {
            end += longer.value().equals("longer") ? by : -by;
        }
        operations.add(
                new TextOperation.TimeOverlay(
                        meant.getFirst(),
                        later == null ? null : Math.max(0, start) / 1000.0,
                        later == null ? end / 1000.0 : null));
        return true;
    }

    /** The second until which something is to stay; -1 where none is named. */
    static double until(Clause clause) {
        Mark when = clause.first("when");
        boolean led = when != null && clause.word(when.from(), FunctionWord.UNTIL);
        int slash = when == null ? -1 : when.value().indexOf('/');
        if (when != null && slash > 0 && (led || clause.has("until"))) {
            return Long.parseLong(when.value().substring(slash + 1)) / 1000.0;
        }
        return clause.has("until") ? Seconds.in(clause) : -1;
    }

    /** Of several texts the one that is on the screen last before a time; 0 where none is. */
    private int shownBefore(List<Integer> meant, double seconds) {
        int last = 0;
        long latest = -1;
        for (int number : meant) {
            long start = Workbench.millis(bench.overlays().get(number - 1), "start_time");
            if (start >= 0 && start < seconds * 1000 && start > latest) {
                last = number;
                latest = start;
            }
        }
        return last;
    }

    private List<Integer> quoted(Clause clause) {
        List<Integer> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>(clause.quotes());
        clause.all("said").forEach(mark -> words.add(mark.value()));
        for (String quote : words) {
            for (int i = 0; i < bench.overlays().size(); i++) {
                String text = Workbench.text(bench.overlays().get(i), "text");
                if (text != null && Folded.text(text).equals(Folded.text(quote))) {
                    numbers.add(i + 1);
                }
            }
        }
        return numbers;
    }

    private List<Integer> meant(Clause clause, List<Integer> scenes) {
        List<Integer> quoted = quoted(clause);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        int call = clause.topic("cta") && !clause.has("except") ? new PlanWords(bench).call() : 0;
        if (call > 0) {
            return List.of(call);
        }
        if (clause.quote() != null || clause.mark(':') >= 0) {
            return List.of();
        }
        Mark except = clause.first("except");
        if (except != null && clause.topic("text")) {
            return new PlanWords(bench)
                    .overlaysBut(clause.part(except.to(), clause.size()), scenes);
        }
        int named = clause.topic("text") ? new PlanWords(bench).overlayNamed(clause) : 0;
        if (named > 0) {
            return List.of(named);
        }
        int counted = OverlayReader.counted(clause, bench.overlays().size());
        if (counted > 0 && counted <= bench.overlays().size()) {
            return List.of(counted);
        }
        if (!scenes.isEmpty()) {
            return new PlanWords(bench).overlaysOf(scenes);
        }
        if (clause.topic("text") || clause.has("caps")) {
            return IntStream.rangeClosed(1, bench.overlays().size()).boxed().toList();
        }
        return spoken;
    }
}
