package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Prop;
import dev.shotlist.plan.Category;
import dev.shotlist.world.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the product looks in the brief's own story.
 *
 * @param seen whether a camera can see the product itself, and not a stand-in of another story
 */
public record OwnProp(Prop prop, boolean seen) {
    /**
     * A screen called by what runs on it; a phone where the kind shows none. A name by which nobody
     * knows that it runs is left out: one holds no "phone with the hark".
     */
    public static Prop running(@Nullable String app, Prop usual, StoryGrammar grammar) {
        String head = app == null ? "" : app.substring(app.lastIndexOf(' ') + 1);
        boolean desk =
                grammar.runs().getOrDefault(grammar.laptop().name(), Set.of()).contains(head);
        Prop held = grammar.isScreen(usual.look()) ? usual : grammar.phone();
        Prop screen = desk ? grammar.laptop() : held;
        boolean runs = grammar.runs().values().stream().anyMatch(words -> words.contains(head));
        return !runs || screen.name().contains(" with ")
                ? screen
                : new Prop(screen.name() + " with the " + app, screen.look(), screen.recurs());
    }

    static OwnProp of(Settled settled, Casting casting, OwnElements own, StoryGrammar grammar) {
        Prop prop = prop(settled, casting, own, grammar);
        return new OwnProp(prop, isSeen(prop, settled, casting, own, grammar));
    }

    /** Whether a camera can see the product itself in a story that is cast already. */
    public static boolean seen(Settled settled, Casting casting, StoryGrammar grammar) {
        OwnElements none =
                new OwnElements(List.of(), null, null, new OwnLines(null, null, null, null));
        return isSeen(casting.prop(), settled, casting, none, grammar);
    }

    /** What the product looks like: a task's own tool, a telephone for software, else as cast. */
    private static Prop prop(
            Settled settled, Casting casting, OwnElements own, StoryGrammar grammar) {
        OwnTask task = own.task();
        StoryTask.Tool tool = task == null ? null : task.task().tool();
        if (tool != null) {
            String said = settled.reading().text().toLowerCase(Locale.ROOT);
            boolean named = tool.words().stream().anyMatch(said::contains);
            if (named || casting.kind().isFallback()) {
                return new Prop(tool.name(), tool.look(), true);
            }
        }
        String look = casting.prop().look();
        if (isSoftware(settled) && !grammar.isScreen(look)) {
            return grammar.phone();
        }
        return isOtherThing(settled, casting)
                ? Prop.plain(String.valueOf(Noun.english(settled)))
                : casting.prop();
    }

    /** Whether the brief sells a thing and the kind shows another: a desk is no sofa. */
    private static boolean isOtherThing(Settled settled, Casting casting) {
        String noun = Noun.english(settled);
        boolean thing = casting.kind().thing() == null && casting.kind().sort() == null;
        return noun != null && thing && !Noun.sameSort(noun, casting.prop().name());
    }

    public static boolean isSoftware(Settled settled) {
        String noun = settled.noun();
        boolean app = noun != null && (' ' + noun).endsWith(" app");
        return app || settled.product().category() == Category.SOFTWARE_APP;
    }

    private static boolean isSeen(
            Prop seen, Settled settled, Casting casting, OwnElements own, StoryGrammar grammar) {
        Kind kind = casting.kind();
        if (!seen.equals(casting.prop()) || isSoftware(settled) || grammar.isScreen(seen.look())) {
            return true;
        }
        boolean song = settled.product().category() == Category.MUSIC;
        if (song || own.with(StoryElement.Role.CAUSE) != null) {
            return false;
        }
        return kind.sort() == Kind.Sort.OPEN
                ? settled.noun() != null
                : kind.thing() == null && kind.sort() != Kind.Sort.CONCEPT;
    }
}
