package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a voice that explains speaking: where the brief gives no fact for a scene it says a
 * sentence that everybody knows from their own days and that claims nothing of the product.
 */
final class Narrator {
    /** Of so many scenes one may be silent before the last: the ear needs a rest. */
    private static final int WITH_A_REST = 9;

    /** Seconds of a step in which there is time for a second sentence. */
    private static final double UNHURRIED_STEP = 7;

    private final Narration narration;
    private final Settled settled;
    private final Forbidden forbidden;
    private final Script script;
    private final List<Shot> shots;
    private final Supply problems;
    private final Supply worse;
    private final Supply goes;
    private final Supply after;
    private final Supply calm;
    private final Supply relief;
    private final Supply close;

    /**
     * @param what the brief says it is, beside its name; null where it does not
     * @param supplied whether the brief gives facts enough to be told
     */
    Narrator(
            Narration narration,
            Settled settled,
            Forbidden forbidden,
            Dice dice,
            Script script,
            List<Shot> shots,
            @Nullable String what,
            boolean supplied) {
        this.narration = narration;
        this.settled = settled;
        this.forbidden = forbidden;
        this.script = script;
        this.shots = shots;
        Narration.Lines lines = narration.lines();
        Narration.Kind kind = kind(lines.kinds(), what);
        this.problems =
                supply(
                        kind == null ? byCategory(lines.problem()) : kind.problem(),
                        dice,
                        "problem");
        this.relief =
                supply(kind == null ? byCategory(lines.relief()) : kind.relief(), dice, "relief");
        this.worse = supply(lines.worse(), dice, "worse");
        this.goes =
                supply(
                        kind != null ? kind.goes() : supplied ? Map.of() : lines.goes(),
                        dice,
                        "goes");
        this.after = supply(supplied ? Map.of() : lines.after(), dice, "after");
        this.calm = supply(lines.calm(), dice, "calm");
        this.close = supply(lines.close(), dice, "close");
    }

    /** By what the brief calls it, where that is one of the commonest. */
    private Narration.@Nullable Kind kind(List<Narration.Kind> kinds, @Nullable String what) {
        String lower = (settled.noun() + " " + what).toLowerCase(Locale.ROOT);
        for (Narration.Kind kind : kinds) {
            if (kind.is(lower)) {
                return kind;
            }
        }
        return null;
    }

    private Map<Language, List<String>> byCategory(
            Map<Category, Map<Language, List<String>>> lines) {
        Map<Language, List<String>> own = lines.get(settled.product().category());
        return own == null ? lines.getOrDefault(Category.OTHER, Map.of()) : own;
    }

    private Supply supply(Map<Language, List<String>> lines, Dice dice, String what) {
        List<String> all = lines.getOrDefault(settled.language(), List.of());
        List<String> allowed = all.stream().filter(line -> !forbidden.text(line)).toList();
        int first = allowed.isEmpty() ? 0 : dice.below(allowed.size(), "voice " + what);
        return new Supply(allowed, first);
    }

    /**
     * Says something in each scene that has nothing said yet and time for a sentence.
     *
     * @param called whether the last scene says the call, which needs nothing before it
     */
    void speak(boolean called) {
        boolean told = settled.tellsStory() && settled.specs().format() == Format.EXPLAINER;
        if (!narration.explains() || told) {
            // what the brief itself explains is said; anybody's day would only interrupt it
            return;
        }
        int last = shots.size() - 1;
        boolean named = false;
        boolean shown = false;
        boolean tutorial = settled.specs().format() == Format.TUTORIAL;
        for (int i = 0; i <= last; i++) {
            Shot shot = shots.get(i);
            boolean rest = shots.size() >= WITH_A_REST && i == last - 1;
            named |= helps(shot);
            if (shot.label() != null && isHeading(shot)) {
                if (script.say(i, goes.peek())) {
                    goes.take();
                }
            } else if (shot.label() != null) {
                reassure(i, shot);
            } else if (!script.isHeard(i) && !rest && !isFilmed(shot) && !saysOwn(i, shot)) {
                Supply sort = shown ? behind() : supplyFor(shot.purpose(), named || tutorial);
                say(i, i < last ? sort : called ? close : behind());
            }
            named |= isNamed(i);
            shown |= shot.label() != null;
        }
    }

    /** What was written for this very picture goes before what anybody knows. */
    private boolean saysOwn(int scene, Shot shot) {
        Map<Language, String> lines = shot.picture().line();
        String own = lines == null ? null : lines.get(settled.language());
        return own != null
                && !shot.ordered()
                && !forbidden.text(own)
                && !script.holds(own)
                && script.hasRoom(scene, Words.count(own))
                && script.say(scene, own);
    }

    /** An ordered picture has what the brief states beside it, or is let be seen. */
    private boolean isFilmed(Shot shot) {
        boolean shown = settled.specs().format() == Format.PRODUCT_DEMO || shot.label() == null;
        return shown && shot.ordered();
    }

    /** Where what helps is seen, no more is said of the trouble. */
    private static boolean helps(Shot shot) {
        boolean introduces =
                shot.purpose() == Purpose.PRODUCT_SHOWCASE || shot.purpose() == Purpose.INTRO;
        return introduces && shot.picture().showsProduct();
    }

    private boolean isNamed(int scene) {
        String said = script.voice(scene);
        String name = settled.product().name();
        return said != null && said.contains(name);
    }

    private Supply supplyFor(Purpose purpose, boolean named) {
        return switch (purpose) {
            case HOOK, PROBLEM -> problems.left() ? problems : worse;
            case BENEFIT, PROOF, OFFER, OUTRO -> behind();
            default -> named ? (goes.left() ? goes : behind()) : worse;
        };
    }

    /** What can be said when all has been shown. */
    private Supply behind() {
        return relief.left() ? relief : after;
    }

    /** Behind a step that is one word the voice says how it goes. */
    private boolean isHeading(Shot shot) {
        return Words.count(Words.uncounted(String.valueOf(shot.label()))) < 2 && goes.left();
    }

    /** Every second step of a long one has a quiet word beside it. */
    private void reassure(int scene, Shot shot) {
        double all = shots.stream().mapToDouble(Shot::weight).sum();
        double seconds = settled.specs().duration().value() * shot.weight() / all;
        boolean taught = settled.specs().format() == Format.TUTORIAL;
        if (taught && seconds >= UNHURRIED_STEP && scene % 2 == 1 && script.isHeard(scene)) {
            String line = calm.left() ? calm.peek() : null;
            if (line != null && !script.voiceRequired(scene) && script.say(scene, line)) {
                calm.take();
            }
        }
    }

    private void say(int scene, Supply supply) {
        if (!supply.left()) {
            return;
        }
        String line = supply.peek();
        if (!script.holds(line) && script.hasRoom(scene, Words.count(line))) {
            script.say(scene, line);
        }
        supply.take();
    }

    /** Lines of one sort, each once. */
    private static final class Supply {
        private final List<String> lines;
        private final int first;
        private int taken;

        Supply(List<String> lines, int first) {
            this.lines = lines;
            this.first = first;
        }

        boolean left() {
            return taken < lines.size();
        }

        String peek() {
            return lines.get((first + taken) % lines.size());
        }

        void take() {
            taken++;
        }
    }
}
