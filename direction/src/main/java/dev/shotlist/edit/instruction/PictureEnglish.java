package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.SpokenLanguage;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is to be seen in English where the plan describes its pictures so: generators are prompted
 * in English, and "a grandmother wearing un tablier rouge" is in no language.
 */
final class PictureEnglish {
    private static final Doers SOMEBODY = new Doers("", "someone", false);

    /** So many words of ours may stand before those of an instruction. */
    private static final int LEADS = 3;

    private static final List<String> ARTICLES = List.of("a ", "an ", "the ", "their ");

    private final FactFiles files;
    private @Nullable SpokenLanguage languages;

    PictureEnglish(FactFiles files) {
        this.files = files;
    }

    /** The operations, their words for pictures in English. */
    List<Operation> of(List<Operation> operations, String instruction, Workbench bench) {
        if (operations.stream().noneMatch(PictureEnglish::describes)) {
            return operations;
        }
        Language language = languages().of(instruction);
        if (language == Language.EN || languages().of(pictures(bench)) != Language.EN) {
            return operations;
        }
        return operations.stream().map(one -> said(one, language, instruction, bench)).toList();
    }

    private static boolean describes(Operation operation) {
        return operation instanceof PictureOperation.SetSubject
                || operation instanceof PictureOperation.SetEnvironment
                || operation instanceof CutOperation.AddScene
                || operation instanceof CutOperation.SplitScene;
    }

    private synchronized SpokenLanguage languages() {
        if (languages == null) {
            languages = SpokenLanguage.load(files);
        }
        return languages;
    }

    /** What the plan's pictures are described by. */
    private static String pictures(Workbench bench) {
        StringBuilder all = new StringBuilder();
        for (ObjectNode scene : bench.scenes()) {
            ObjectNode visual = Workbench.object(scene, "visual");
            for (String field : List.of("subject", "environment")) {
                String text = visual == null ? null : Workbench.text(visual, field);
                all.append(text == null ? "" : text + ". ");
            }
        }
        return all.toString();
    }

    private static Operation said(
            Operation operation, Language from, String instruction, Workbench bench) {
        return switch (operation) {
            case PictureOperation.SetSubject one ->
                    new PictureOperation.SetSubject(
                            one.scene(),
                            changed(
                                    was(bench, one.scene(), "subject"),
                                    one.subject(),
                                    from,
                                    instruction));
            case PictureOperation.SetEnvironment one ->
                    new PictureOperation.SetEnvironment(
                            one.scene(),
                            bare(
                                    changed(
                                            was(bench, one.scene(), "environment"),
                                            one.environment(),
                                            from,
                                            instruction),
                                    one.environment()));
            case CutOperation.AddScene one ->
                    new CutOperation.AddScene(
                            english(one.subject(), from),
                            one.after(),
                            one.shotType(),
                            one.seconds(),
                            one.cameraMovement());
            case CutOperation.SplitScene one -> {
                String half = one.subject();
                yield new CutOperation.SplitScene(
                        one.scene(),
                        half == null ? null : english(half, from),
                        one.shotType(),
                        one.cameraMovement());
            }
            default -> operation;
        };
    }

    private static String was(Workbench bench, String scene, String field) {
        int at = Pointers.index(scene) - 1;
        for (int i = 0; at < 0 && i < bench.scenes().size(); i++) {
            at = scene.equals(Workbench.text(bench.scenes().get(i), "id")) ? i : at;
        }
        ObjectNode visual =
                at >= 0 && at < bench.scenes().size()
                        ? Workbench.object(bench.scenes().get(at), "visual")
                        : null;
        String text = visual == null ? null : Workbench.text(visual, field);
        return text == null ? "" : text;
    }

    /** Only what the instruction says; what stands there already is English. */
    private static String changed(String was, String now, Language from, String instruction) {
        int start = 0;
        int most = Math.min(was.length(), now.length());
        int same = 0;
        while (same < most && was.charAt(same) == now.charAt(same)) {
            same++;
            start = same == now.length() || now.charAt(same - 1) == ' ' ? same : start;
        }
        int end = now.length();
        int tail = 0;
        // The blank behind what was before may be the one before what comes after.
        while (tail <= was.length() - start
                && tail < Math.min(was.length(), now.length() - start)
                && was.charAt(was.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
            end = now.charAt(now.length() - tail) == ' ' ? now.length() - tail : end;
        }
        String said = instruction.toLowerCase(Locale.ROOT);
        // "wearing un tablier rouge": what was put before their words is English.
        for (int lead = 0; lead < LEADS && start < end; lead++) {
            String fresh = now.substring(start, end);
            if (said.contains(fresh.toLowerCase(Locale.ROOT))) {
                return now.substring(0, start) + english(fresh, from) + now.substring(end);
            }
            int blank = now.indexOf(' ', start);
            start = blank < 0 ? end : blank + 1;
        }
        return now;
    }

    /** As it is where most of it is not known. */
    private static String english(String words, Language from) {
        Translated said = Translator.of(FactFiles.ours()).english(words, from, SOMEBODY);
        boolean known = said.known() > said.unknown() && !said.english().isBlank();
        String english = known ? said.english() : words;
        return english.startsWith("their ") ? english.substring("their ".length()) : english;
    }

    /** Places stand without an article unless the instruction's English words had one. */
    private static String bare(String english, String words) {
        for (String article : english.equals(words) ? List.<String>of() : ARTICLES) {
            if (english.startsWith(article)) {
                return english.substring(article.length());
            }
        }
        return english;
    }
}
