package dev.shotlist.director.inquiry;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.Fact;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sights;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Casts an explainer that asks a question: somebody asks, and the things of the question itself are
 * looked at, drawn and compared. The answer stays with whoever gives it.
 */
public final class Inquiries {
    /** Id of the idea that looks into a question. */
    public static final String ID = "inquiry";

    /** In seconds; a picture that answers one thing is seen by then. */
    private static final double LONGEST_PICTURE = 15;

    private static final Called NOBODY = new Called(Set.of(), Set.of(), true);

    private final InquiryFile file;
    private final Sights sights;
    private final Translator translator;
    private final Answers answers;

    public Inquiries(FactFiles files, Sights sights) {
        file = files.read("director/inquiry.json", InquiryFile.class);
        this.sights = sights;
        translator = Translator.of(files);
        answers = new Answers(files);
    }

    /** An explainer of what everybody asks and somebody has written the answer of; else null. */
    public @Nullable Casting answered(
            Settled settled,
            BriefWords words,
            Kind kind,
            Prop prop,
            WishedPerson wished,
            Forbidden forbidden,
            Dice dice) {
        boolean explains = settled.specs().format() == Format.EXPLAINER;
        if (!explains || !settled.shots().isEmpty() || forbidden.people()) {
            return null;
        }
        Language language = settled.reading().language();
        Question question = Question.in(words, file, language);
        String asked = question == null ? null : String.join(" ", question.words());
        Answer answer = answer(settled, asked, language);
        double longest = answer == null ? 0 : (answer.steps().size() + 2) * LONGEST_PICTURE;
        if (answer == null || settled.specs().duration().value() > longest) {
            return null;
        }
        Person person = asker(age(settled), wished, dice);
        Map<Language, String> title = question == null ? null : asked(settled, question);
        Idea idea = new AnsweredIdea(file).of(answer, title, settled.mood().tone(), person);
        return cast(idea, kind, prop, person, forbidden);
    }

    private @Nullable Answer answer(Settled settled, @Nullable String asked, Language language) {
        Fact<String> brand = settled.reading().brand();
        // "how does VAT work" is asked of no house of that name
        boolean asIs =
                brand != null
                        && settled.noun() == null
                        && brand.value().equalsIgnoreCase(settled.product().name());
        if (brand == null || asIs) {
            return answers.to(asked, settled.reading().text(), "", language);
        }
        // whoever has a name to explain and asks nothing explains what they sell
        for (String said : Arrays.asList(asked, topic(settled))) {
            Answer known = said == null ? null : answers.to(said, "", brand.value(), language);
            if (known != null) {
                return known;
            }
        }
        return settled.noun() == null ? null : answers.of(settled.noun(), language);
    }

    /** What a brief says that its explanation is about; null where it does not say. */
    private @Nullable String topic(Settled settled) {
        String text = settled.reading().text();
        String lower = text.toLowerCase(Locale.ROOT);
        Language language = settled.reading().language();
        for (String lead : file.topics().getOrDefault(language, List.of())) {
            int at = lower.indexOf(' ' + lead + ' ');
            if (at >= 0) {
                String behind = text.substring(at + lead.length() + 2);
                return TOPIC_END.split(behind, 2)[0];
            }
        }
        return null;
    }

    private static final Pattern TOPIC_END =
            Pattern.compile("[,.;:!?\n]| for | für | pour | para | per ");

    /** Null where nothing is asked, or of nothing that can be seen. */
    public @Nullable Casting of(
            Settled settled,
            BriefWords words,
            Kind kind,
            Prop prop,
            WishedPerson wished,
            Forbidden forbidden,
            Dice dice) {
        boolean explains = settled.specs().format() == Format.EXPLAINER;
        // what nobody can look at has a story that shows it by other things
        boolean seen = explains && !kind.isSubject();
        if (!seen || !settled.shots().isEmpty() || forbidden.people()) {
            return null;
        }
        Language language = settled.reading().language();
        Question question = Question.in(words, file, language);
        if (question == null || isOfSold(settled, question)) {
            return null;
        }
        // what everybody asks about is no product, whatever was taken for one
        Called said = kind.isFallback() ? NOBODY : BriefSights.words(settled);
        List<Mention> things = sights.mentions(question.words(), language, said);
        things = new AskedThing(file, sights, translator, said).first(question, language, things);
        if (isHeroes(words, things)) {
            return null;
        }
        if (things.isEmpty() || (compares(settled, question) && things.size() < 2)) {
            return null;
        }
        String age = age(settled);
        Person person = asker(age, wished, dice);
        Idea idea = idea(settled, question, things, age, person, dice);
        return cast(idea, kind, prop, person, forbidden);
    }

    /** How somebody's own product works is told by its own story. */
    private static boolean isOfSold(Settled settled, Question question) {
        String asked = question.about().toLowerCase(Locale.ROOT);
        String brand = settled.product().brand();
        return asked.contains(settled.product().name().toLowerCase(Locale.ROOT))
                || (brand != null && asked.contains(brand.toLowerCase(Locale.ROOT)));
    }

    private String age(Settled settled) {
        return isYoung(settled) ? InquiryFile.YOUNG : InquiryFile.GROWN;
    }

    /** Who asks: whom the brief wants to see, else anybody of that age. */
    private Person asker(String age, WishedPerson wished, Dice dice) {
        Person anybody = dice.pick(file.people().getOrDefault(age, List.of()), "inquiry person");
        boolean free = wished.words() == null || wished.isNamed();
        Person cast = free ? null : wished.cast(anybody);
        return cast == null ? anybody : cast;
    }

    /** Null where a picture shows what may not be seen. */
    private static @Nullable Casting cast(
            Idea idea, Kind kind, Prop prop, Person person, Forbidden forbidden) {
        if (idea.beats().stream().anyMatch(forbidden::picture)) {
            return null;
        }
        Kind told = kind.telling(idea, kind.avoid(), List.of(), Map.of(), List.of());
        return Casting.of(told, idea, prop, person);
    }

    /** "One character, an octopus called Mimi" has a story for the answer. */
    private boolean isHeroes(BriefWords words, List<Mention> things) {
        if (things.isEmpty() || !things.getFirst().sort().isLiving()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (file.heroes().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isYoung(Settled settled) {
        String audience = String.valueOf(settled.product().audience()).toLowerCase(Locale.ROOT);
        boolean said = file.young().stream().anyMatch(audience::contains);
        return said || isUnderAge(audience);
    }

    /** "11-14 yr olds" */
    private static boolean isUnderAge(String audience) {
        StringBuilder figure = new StringBuilder();
        for (int i = 0; i < audience.length() && figure.length() < 2; i++) {
            if (Character.isDigit(audience.charAt(i))) {
                figure.append(audience.charAt(i));
            } else if (!figure.isEmpty()) {
                break;
            }
        }
        return !figure.isEmpty() && Integer.parseInt(figure.toString()) < ADULT;
    }

    private static final int ADULT = 18;

    private Idea idea(
            Settled settled,
            Question question,
            List<Mention> things,
            String age,
            Person person,
            Dice dice) {
        Mention thing = things.getFirst();
        boolean two = things.size() > 1 && compares(settled, question);
        String group = two ? InquiryFile.VERSUS : file.group(thing.sort());
        String where = where(settled, question, thing);
        InquiryFile.Lines lines = file.lines().get(age);
        List<Picture> beats = new ArrayList<>();
        int steps = 0;
        for (InquiryFile.Seen seen : file.pictures().getOrDefault(group, List.of())) {
            Map<Language, String> line =
                    seen.purpose() == Purpose.HOOK
                            ? asked(settled, question)
                            : lines == null ? null : lines.over(seen.purpose(), steps);
            steps += seen.purpose() == Purpose.STEP ? 1 : 0;
            String subject =
                    seen.subject()
                            .replace("{thing}", the(thing))
                            .replace("{other}", two ? the(things.get(1)) : "")
                            .replace("{where}", where);
            beats.add(picture(seen, subject, line, beats.size()));
        }
        return Idea.made(
                ID,
                null,
                Concept.feeling(settled.mood().tone()),
                person,
                Map.of(
                        "a",
                        dice.pick(
                                file.places().getOrDefault(group, file.tables()), "inquiry place"),
                        "b",
                        dice.pick(file.tables(), "inquiry table")),
                beats);
    }

    private Picture picture(
            InquiryFile.Seen seen,
            String subject,
            @Nullable Map<Language, String> line,
            int scene) {
        return new Picture(
                seen.purpose(),
                seen.size(),
                seen.move(),
                CameraAngle.EYE_LEVEL,
                subject,
                seen.drawn() ? "b" : "a",
                file.lights().get(scene % file.lights().size()),
                "50mm",
                "paper grain, clear edges",
                seen.people(),
                List.of(),
                (scene + 1.0) / 9,
                line,
                null);
    }

    private static @Nullable Map<Language, String> asked(Settled settled, Question question) {
        boolean same = settled.language() == settled.reading().language();
        return same ? Map.of(settled.language(), question.asked()) : null;
    }

    private boolean compares(Settled settled, Question question) {
        Language language = settled.reading().language();
        return question.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(file.versus().getOrDefault(language, Set.of())::contains);
    }

    /** "near the horizon", as an English question ends with it; empty without one. */
    private String where(Settled settled, Question question, Mention thing) {
        List<String> words = question.words();
        if (settled.reading().language() != Language.EN) {
            return "";
        }
        for (int i = words.size() - 2; i > 1; i--) {
            boolean place = file.where().contains(words.get(i).toLowerCase(Locale.ROOT));
            boolean behind = words.subList(0, i).stream().anyMatch(thing.thing()::startsWith);
            if (place && behind) {
                return ' ' + String.join(" ", words.subList(i, words.size()));
            }
        }
        return "";
    }

    private static String the(Mention thing) {
        String said = thing.said();
        for (String article : List.of("a ", "an ", "the ")) {
            if (said.startsWith(article)) {
                return "the " + said.substring(article.length());
            }
        }
        return "the " + said;
    }
}
