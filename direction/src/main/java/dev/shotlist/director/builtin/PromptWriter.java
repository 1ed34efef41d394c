package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.demands.Lettering;
import dev.shotlist.director.look.Medium;
import dev.shotlist.director.shots.Setting;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a generator reads: shot, subject and action, environment, light, one camera move,
 * lens and texture, the style anchor, ratio.
 */
final class PromptWriter {
    /** A prompt shorter than this leaves too much to the generator. */
    static final int SHORTEST = 40;

    /** From so near nothing of the place is sharp. */
    private static final Set<ShotSize> NEAR =
            EnumSet.of(ShotSize.EXTREME_CLOSE_UP, ShotSize.CLOSE_UP);

    private static final String BLURRED = "blurred behind it, ";

    private final Phrases phrases;
    private final Agreement agreement;
    private final Casting casting;
    private final Forbidden forbidden;
    private final Setting setting;
    private final String anchor;
    private final @Nullable Medium medium;
    private final String ratio;
    private final Dice dice;

    PromptWriter(
            Phrases phrases,
            Agreement agreement,
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Setting setting,
            String anchor,
            @Nullable Medium medium,
            Dice dice) {
        this.phrases = phrases;
        this.agreement = agreement;
        this.casting = casting;
        this.forbidden = forbidden;
        this.setting = setting;
        this.anchor = anchor;
        this.medium = medium;
        this.ratio = ratio(settled.specs().aspectRatio(), phrases);
        this.dice = dice;
    }

    private static String ratio(Ratio ratio, Phrases phrases) {
        String shape =
                ratio.isPortrait() ? "portrait" : ratio.isLandscape() ? "landscape" : "square";
        return phrases.ratioWords().get(shape) + " " + ratio;
    }

    String prompt(Shot shot, int scene, int scenes) {
        Picture picture = shot.picture();
        List<String> parts = new ArrayList<>();
        String angle = phrases.angles().getOrDefault(picture.angle(), "");
        String size = phrases.sizes().getOrDefault(picture.size(), picture.size().wire());
        String subject =
                Lettering.forGenerator(filled(described(picture.subject(), shot.person(), true)));
        String made = medium == null ? "" : ", " + medium.head();
        parts.add(size + (angle.isEmpty() ? "" : " " + angle) + made + ": " + subject);
        String where = where(shot);
        if (!where.isEmpty() && !subject.contains(where)) {
            parts.add(NEAR.contains(picture.size()) ? BLURRED + where : where);
        }
        String sign = setting.sign(scene, scenes);
        if (sign != null && !subject.contains(sign)) {
            parts.add(sign);
        }
        parts.add(setting.light(shot, scene));
        parts.add(move(picture.move(), scene));
        // paper has no lens and no skin
        String sharp =
                medium == null
                        ? lens(picture.lens()) + ", " + picture.texture()
                        : medium.texture(scene);
        String look = sharp + ", " + anchor;
        String prompt = String.join("; ", parts) + "; " + look + ", " + ratio + ".";
        if (Words.isShorter(prompt, SHORTEST)) {
            String still = phrases.stills().get(scene % phrases.stills().size());
            prompt = String.join("; ", parts) + "; " + still + "; " + look + ", " + ratio + ".";
        }
        return prompt;
    }

    /** Where a scene is; empty where that is left open. */
    String where(Shot shot) {
        return setting.where(shot);
    }

    private String move(CameraMovement move, int scene) {
        List<String> words = phrases.moves().getOrDefault(move, List.of(move.wire()));
        return words.get((dice.below(words.size(), "move") + scene) % words.size());
    }

    private static String lens(String lens) {
        return lens.contains("lens") || lens.contains("phone") ? lens : lens + " lens";
    }

    /** The subject as a reader of the plan wants it: short names instead of descriptions. */
    String subject(Shot shot) {
        return filled(described(shot.picture().subject(), shot.person(), false));
    }

    /** A brief's odd words may come with a slot of their own, which nobody fills later. */
    private String filled(String text) {
        return text.indexOf('{') < 0
                ? text
                : replaced(
                        text.replace(Picture.PRODUCT, casting.prop().name()),
                        Picture.PERSON,
                        "figure");
    }

    private String described(String subject, @Nullable Person person, boolean whole) {
        if (!subject.contains(Picture.PRODUCT) && !subject.contains(Picture.PERSON)) {
            // the brief's own words, perhaps not English
            return subject;
        }
        String product =
                whole && !isMeasured(subject) ? casting.prop().look() : casting.prop().name();
        boolean several = agreement.plural(casting.prop().name());
        String sentence = several ? agreement.withSeveral(subject) : subject;
        String text =
                whole && !sentence.contains(Picture.PRODUCT + "'s")
                        ? EnglishArticles.articled(
                                closed(describedOnce(sentence), Picture.PRODUCT, product))
                        : replaced(sentence, Picture.PRODUCT, product);
        if (person == null) {
            return replaced(text, Picture.PERSON, "figure");
        }
        if (!whole && Character.isUpperCase(person.brief().codePointAt(0))) {
            // a name has no article
            return EnglishArticles.articled(
                    replaced(
                            text.replace("the " + Picture.PERSON, Picture.PERSON),
                            Picture.PERSON,
                            person.brief()));
        }
        if (!whole) {
            String bare = EnglishArticles.withoutArticle(person.brief());
            return EnglishArticles.articled(replaced(text, Picture.PERSON, bare));
        }
        String look = person.look();
        // A generator has no memory: nobody is "the" woman to it.
        return EnglishArticles.articled(
                closed(owned(text), Picture.PERSON, look)
                        .replace("the " + look, agreement.withArticle(look)));
    }

    /** "Two fingers of the potting soil" are poured out of its bag, and are no bag. */
    private static boolean isMeasured(String subject) {
        int at = subject.indexOf(" of the " + Picture.PRODUCT);
        String before = at < 0 ? "" : subject.substring(0, at);
        return MEASURES.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    private static final Set<String> MEASURES =
            Set.of("fingers", "handful", "spoon", "spoonful", "drop", "drops", "pinch", "layer");

    /** "Loaf after {product}": of several in a sentence the last is described. */
    private String describedOnce(String sentence) {
        int last = sentence.lastIndexOf(Picture.PRODUCT);
        return last < 0
                ? sentence
                : sentence.substring(0, last).replace(Picture.PRODUCT, casting.prop().name())
                        + sentence.substring(last);
    }

    private static final String THEIRS = "the " + Picture.PERSON + "'s ";

    /** A description of many words owns nothing in front of it: "the hand of a baker, ...". */
    private static String owned(String text) {
        int at = text.indexOf(THEIRS);
        if (at < 0) {
            return text;
        }
        int from = at + THEIRS.length();
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String thing = text.substring(from, end);
        String of = "the " + thing + " of the " + Picture.PERSON;
        return text.substring(0, at) + of + owned(text.substring(end));
    }

    private static String replaced(String text, String slot, String words) {
        return EnglishArticles.articled(
                text.replace(slot + "'s", EnglishArticles.possessive(words)).replace(slot, words));
    }

    /** A description with commas needs one behind it before the sentence goes on. */
    private static String closed(String text, String slot, String look) {
        boolean commas = look.contains(",");
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(slot); at >= 0; at = text.indexOf(slot, from)) {
            out.append(text, from, at).append(look);
            from = at + slot.length();
            boolean goesOn = from < text.length() && text.charAt(from) == ' ';
            if (commas && goesOn) {
                out.append(',');
            }
        }
        return out.append(text.substring(from)).toString();
    }

    /** What must not be seen: lettering always, what the brief forbids, the kind's cliches. */
    String negative(Shot shot) {
        List<String> words = new ArrayList<>(phrases.negatives());
        forbidden.seen().forEach(word -> add(words, word));
        if (shot.picture().people() == People.HANDS) {
            phrases.handNegatives().forEach(word -> add(words, word));
        }
        casting.kind().avoid().forEach(word -> add(words, word));
        return String.join(", ", words);
    }

    private static void add(List<String> words, String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    boolean showsPerson(Shot shot) {
        return casting.person() != null
                && casting.person().equals(shot.person())
                && shot.picture().showsPerson();
    }

    boolean showsProduct(Shot shot) {
        return casting.prop().recurs() && shot.picture().showsProduct();
    }
}
