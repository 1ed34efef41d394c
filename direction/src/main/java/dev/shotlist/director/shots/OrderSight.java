package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of one order show, before any lesson puts a step in their place. */
final class OrderSight {
    private final Settled settled;
    private final Forbidden forbidden;
    private final ShotWords words;
    private final OrderSort sort;
    private final Called product;

    OrderSight(
            Settled settled, Forbidden forbidden, ShotWords words, OrderSort sort, Called product) {
        this.settled = settled;
        this.forbidden = forbidden;
        this.words = words;
        this.sort = sort;
        this.product = product;
    }

    /**
     * @param asked the order's words, without lettering
     * @param before what the shot before was done to
     */
    WordedShot of(String asked, String before, int index) {
        WordedShot worded =
                words.of(
                        asked,
                        product,
                        before,
                        settled.reading().language(),
                        index,
                        sort.demonstrates() && !ToldStories.isExplained(settled),
                        // a lesson's steps are done by hands, whoever else must not be seen
                        sort.isLesson()
                                || !(OrderedPeople.tells(settled.specs().format())
                                        || forbidden.hands()));
        if (isSpokenOnly(asked, worded)) {
            return words.cutOuts(asked, settled.reading().language(), product);
        }
        if (!worded.isSeen()) {
            String english = words.mostly(asked, settled.reading().language());
            worded = WordedShot.said(english == null ? asked : english);
        }
        String state = stateOfThing(asked);
        if (state != null) {
            return new WordedShot(state, "", false, null, People.NONE, null, true);
        }
        WordedShot demo = demonstrated(asked);
        return demo == null ? ofThing(worded, before) : demo;
    }

    /** Whether an explanation only says it, and no camera would see it as it is said. */
    private boolean isSpokenOnly(String asked, WordedShot worded) {
        Language language = settled.reading().language();
        return ToldStories.isExplained(settled)
                && !(worded.isSeen()
                        && Words.count(asked) >= OrderVoice.FEWEST_SAID
                        && words.happens(asked, language));
    }

    /** "Plié", "sous la pluie": how the thing itself is to be seen; null where somebody is. */
    private @Nullable String stateOfThing(String asked) {
        Language language = settled.reading().language();
        boolean shown =
                settled.specs().format() == Format.PRODUCT_DEMO
                        && language != Language.EN
                        && product.isShown();
        String english = shown ? words.english(asked, language) : null;
        if (english == null) {
            return null;
        }
        String said = EnglishArticles.withoutArticle(english);
        String first = Words.first(said);
        boolean done = first.endsWith("ed") && !words.isThing(first);
        boolean placed = english.equals(said) && PLACED.contains(first);
        return done || placed ? "the " + Picture.PRODUCT + ' ' + said : null;
    }

    private static final Set<String> PLACED =
            Set.of("in", "on", "under", "at", "inside", "between");

    /** "Il pivote": in a demonstration that names nobody the thing itself acts. */
    private WordedShot ofThing(WordedShot worded, String before) {
        boolean demo = settled.specs().format() == Format.PRODUCT_DEMO;
        String named = demo ? words.demonstrated().named(worded.subject(), before) : "";
        return !demo || named.equals(worded.subject())
                ? worded
                : new WordedShot(
                        named, "", false, worded.sound(), People.NONE, worded.place(), true);
    }

    /** "Turn upside down" in an English demonstration: the thing is what is demonstrated. */
    private @Nullable WordedShot demonstrated(String asked) {
        boolean demo = settled.specs().format() == Format.PRODUCT_DEMO && !forbidden.hands();
        boolean english = settled.reading().language() == Language.EN;
        return demo && english ? words.steps().demonstrated(asked) : null;
    }
}
