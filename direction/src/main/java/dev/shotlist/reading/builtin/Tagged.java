package dev.shotlist.reading.builtin;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.naming.ProductFinder;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.tagging.Hints;
import dev.shotlist.reading.tagging.Hints.Held;
import dev.shotlist.reading.tagging.Sought;
import dev.shotlist.reading.tagging.SpanTagger;
import dev.shotlist.reading.tagging.SpanTagger.Found;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.wishes.AudienceFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brand, product and audience as the learned tables see them, with what the rules found as
 * evidence. Where both mean the same stretch the rules' words hold: they know more of its parts.
 */
final class Tagged {
    /** Where the rules are as sure of whom it is for a longer stretch must be surer than this. */
    private static final double SURER = 0.7;

    /** Whom a piece is for is often unsaid, so that it takes this where the rules see nobody. */
    private static final double UNSEEN = 0.7;

    /**
     * "We look after 300 families", "a runner who is back": a number of people and one of them are
     * rather whom it tells of.
     */
    private static final double COUNTED = 0.9;

    /** People who are all that a part says are likelier meant than those in passing. */
    private static final double ALONE = 0.4;

    private static final double SURE = 0.8;

    /** Tokens of "2-4 players". */
    private static final int RANGE_OF_PEOPLE = 4;

    /** What begins below this is no age of people that a piece is for. */
    private static final int YOUNGEST = 5;

    private final BriefText brief;
    private final List<Stretch> persons;
    private final TaggedNames named;
    private final @Nullable Fact<ProductWords> product;
    private final @Nullable Fact<String> brand;
    private final @Nullable Fact<String> audience;

    /**
     * @param rules true leaves all to the rules
     */
    Tagged(
            BriefText brief,
            List<Name> names,
            ProductFinder products,
            ShotFinder shots,
            boolean rules) {
        this.brief = brief;
        persons = stretches(names, Name::person);
        named = new TaggedNames(brief, stretches(names, name -> name.person() || name.place()));
        AudienceFinder audiences = new AudienceFinder(brief);
        Fact<ProductWords> thing = products.product();
        Fact<String> house = products.brand();
        Fact<String> people = audiences.find();
        if (!rules && brief.size() > 0) {
            Hints hints = hints(names, shots);
            put(hints, Held.BRAND, house);
            put(hints, Held.PRODUCT, thing);
            put(hints, Held.AUDIENCE, people);
            Map<Sought, Found> found = new SpanTagger(brief).find(hints);
            house = named.brand(house, Objects.requireNonNull(found.get(Sought.BRAND)));
            if (!products.isAgainst()) {
                thing = named.product(thing, Objects.requireNonNull(found.get(Sought.PRODUCT)));
            }
            thing = TaggedNames.whole(thing, house);
            people =
                    audience(audiences, people, Objects.requireNonNull(found.get(Sought.AUDIENCE)));
        }
        product = thing;
        brand = house;
        audience = people == null || isStatement(people) ? null : people;
    }

    @Nullable Fact<ProductWords> product() {
        return product;
    }

    @Nullable Fact<String> brand() {
        return brand;
    }

    /** "People think we're cold" says what they do, and not whom the piece is for. */
    private boolean isStatement(Fact<String> people) {
        int first = 0;
        while (first < brief.size()
                && brief.span(first, first + 1).start() < people.span().start()) {
            first++;
        }
        int next = first + 1;
        boolean opens =
                brief.language == Language.EN
                        && brief.sameClause(first, next)
                        && (brief.firstOfSentence(first) || first == brief.clauseStart(first))
                        && brief.cue(Cue.ANYBODY, first);
        return opens
                && brief.span(next, next + 1).end() <= people.span().end()
                && !brief.cue(Cue.RELATIVE, next)
                && !brief.cue(Cue.PREPOSITION, next)
                && !brief.cue(Cue.AND, next)
                && !brief.is(Kind.PERSON, next)
                && !isDoing(brief.tokens[next].key);
    }

    /** "People looking for ..." is whom it is for, and "people bring" is not. */
    private static boolean isDoing(String key) {
        return key.endsWith("ing") && key.length() > SHORTEST_DOING;
    }

    private static final int SHORTEST_DOING = 5;

    @Nullable Fact<String> audience() {
        return audience;
    }

    private Hints hints(List<Name> names, ShotFinder shots) {
        List<Stretch> orders = new ArrayList<>();
        shots.shots()
                .forEach(shot -> {
                    Stretch one = Stretch.of(brief, shot.span());
                    if (one != null) {
                        orders.add(one);
                    }
                });
        return new Hints()
                .put(Held.NAME, stretches(names, _ -> true))
                .put(Held.PERSON, persons)
                .put(Held.PLACE, stretches(names, Name::place))
                .put(Held.SHOT, orders);
    }

    private static List<Stretch> stretches(List<Name> names, Predicate<Name> which) {
        return names.stream()
                .filter(which)
                .map(name -> new Stretch(name.start(), name.end()))
                .toList();
    }

    private void put(Hints hints, Held as, @Nullable Fact<?> fact) {
        Stretch one = fact == null ? null : Stretch.of(brief, fact.span());
        if (fact == null || one == null) {
            hints.put(as, List.of());
        } else {
            hints.put(as, one, fact.confidence());
        }
    }

    private @Nullable Fact<String> audience(
            AudienceFinder finder, @Nullable Fact<String> rule, Found found) {
        Stretch said = found.stretch();
        return said == null
                        || isCount(said)
                        || (rule == null && found.probability() < unseen(said))
                        || named.isRules(rule, said)
                        || goesOn(rule, said, found.probability())
                ? TaggedNames.unlessNameless(rule, found)
                : finder.said(said.start(), said.end(), TaggedNames.chance(found));
    }

    /** "for kids that fades out by itself": what the rules are sure of may end before this does. */
    private boolean goesOn(@Nullable Fact<String> rule, Stretch said, double probability) {
        Stretch ruled = rule == null ? null : Stretch.of(brief, rule.span());
        return rule != null
                && ruled != null
                && ruled.start() == said.start()
                && ruled.end() < said.end()
                && rule.confidence() >= SURE
                && probability < SURER;
    }

    /** "coppie pigre." and "TikTok, gente joven": people who are all that a part of it says. */
    private boolean isAllOfIt(Stretch said) {
        int start = said.start();
        int end = said.end();
        boolean opens = brief.firstOfSentence(start) || brief.mark(start - 1, ',');
        boolean closes =
                end >= brief.size()
                        || !brief.sameSentence(end, start)
                        || brief.mark(end, '.')
                        || brief.mark(end, ',');
        boolean people = false;
        for (int i = start; i < end; i++) {
            people |= brief.is(Kind.PERSON, i);
        }
        // "2-4 giocatori" can play
        return opens && closes && people && !brief.tokens[start].isNumber();
    }

    private double unseen(Stretch said) {
        int start = said.start();
        boolean counted = brief.tokens[start].isNumber() || brief.cue(Cue.ONE, start - 1);
        return counted ? COUNTED : isAllOfIt(said) ? ALONE : UNSEEN;
    }

    /** "2-4 players": how many can take part, of whatever age. */
    private boolean isCount(Stretch said) {
        int at = said.start();
        return said.length() == RANGE_OF_PEOPLE
                && brief.tokens[at].isNumber()
                && !brief.tokens[at + 1].isNumber()
                && brief.tokens[at + 2].isNumber()
                && brief.tokens[at].number < YOUNGEST;
    }
}
