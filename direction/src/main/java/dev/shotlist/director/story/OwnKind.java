package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.NamedPerson;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Prop;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a kind of its own of the brief's story, for the usual kind of its product. */
final class OwnKind {
    private final Map<Language, List<String>> said;
    private final Agreement agreement;
    private final Settled settled;
    private final OwnElements own;
    private final Prop product;

    /**
     * @param said what a witness says who is known by a trade alone
     */
    OwnKind(
            Map<Language, List<String>> said,
            Agreement agreement,
            Settled settled,
            OwnElements own,
            Prop product) {
        this.said = said;
        this.agreement = agreement;
        this.settled = settled;
        this.own = own;
        this.product = product;
    }

    /** Tells that idea alone, and teaches the brief's own task where it names one. */
    Kind telling(Kind kind, Idea idea, List<Picture> details) {
        Map<Language, List<String>> testimony = new EnumMap<>(said);
        NamedPerson named = own.named();
        if (named != null) {
            List<String> words = new ArrayList<>(testimony.getOrDefault(Language.EN, List.of()));
            words.set(0, named.said());
            testimony.put(Language.EN, words);
        }
        List<String> avoid = kind.isFallback() ? List.of() : kind.avoid();
        return kind.telling(idea, avoid, details, testimony, steps(kind));
    }

    /** The product where the brief sells such a tool, else any. */
    private String tool(StoryTask task) {
        StoryTask.Tool tool = task.tool();
        if (tool == null) {
            return "the tool";
        }
        boolean sold = product.name().equals(tool.name());
        return sold ? "the " + Picture.PRODUCT : agreement.withArticle(tool.name());
    }

    private List<Step> steps(Kind kind) {
        OwnTask task = own.task();
        if (task == null) {
            boolean teaches = settled.specs().format() == Format.TUTORIAL;
            return teaches ? kind.steps() : List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : task.task().steps()) {
            String action = step.action().replace("{object}", task.object());
            steps.add(new Step(action.replace("{tool}", tool(task.task())), step.label()));
        }
        return steps;
    }
}
