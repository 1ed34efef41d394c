package dev.shotlist.reading.builtin;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
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
import dev.shotlist.reading.text.Phrases;
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
    /** What the rules are less sure of than this is a guess. */
    private static final double GUESSED = 0.6;

    /**
     * A product that the rules guess gives way to one of this probability, since something is
     * surely sold, and one that they are sure of to the next. These were set on briefs of strangers
     * that were scored and never read.
     */
    private static final double LEAST = 0.4;

    private static final double SURER = 0.7;

    /** A house that is itself what is promoted gives way to one of its wares at this. */
    private static final double SUREST = 0.9;

    /** A brand or an audience that the rules guess goes where it is this probable that none is. */
    private static final double NAMELESS = 0.97;

    private final BriefText brief;
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
            house = brand(house, Objects.requireNonNull(found.get(Sought.BRAND)));
            thing =
                    product(
                            thing,
                            products.brand(),
                            Objects.requireNonNull(found.get(Sought.PRODUCT)));
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
                .put(Held.PERSON, stretches(names, Name::person))
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

    private @Nullable Fact<String> brand(@Nullable Fact<String> rule, Found found) {
        Stretch said = found.stretch();
        return said == null || isRules(rule, found, LEAST)
                ? unlessNameless(rule, found)
                : new Fact<>(owner(said), span(said), chance(found));
    }

    private static @Nullable Fact<String> unlessNameless(@Nullable Fact<String> rule, Found found) {
        boolean guessed = rule == null || rule.confidence() < GUESSED;
        boolean nameless = found.stretch() == null && found.probability() >= NAMELESS;
        return guessed && nameless ? null : rule;
    }

    /**
     * Whether the rules' finding stands: both mean the same, it is the surer one, or what the
     * tables found is forbidden.
     *
     * @param least that it takes where the rules guess or have nothing
     */
    private boolean isRules(@Nullable Fact<?> rule, Found found, double least) {
        Stretch said = Objects.requireNonNull(found.stretch());
        double enough = rule != null && rule.confidence() >= GUESSED ? SURER : least;
        Stretch ruled = rule == null ? null : Stretch.of(brief, rule.span());
        return said.equals(ruled)
                || brief.tokens[said.end() - 1].denied
                || found.probability() < enough;
    }

    /** "Harrow Lane Credit Union's ISA": the owner's name is without its ending. */
    private String owner(Stretch said) {
        String words = Phrases.oneLine(brief.slice(said.start(), said.end()));
        boolean owns =
                Phrases.isPossessive(words)
                        && brief.sameClause(said.end() - 1, said.end())
                        && brief.tokens[said.end()].isWord();
        words = owns ? words.substring(0, words.length() - 2) : words;
        return words.startsWith("@") && words.length() > 1 ? words.substring(1) : words;
    }

    private @Nullable Fact<ProductWords> product(
            @Nullable Fact<ProductWords> rule, @Nullable Fact<String> house, Found found) {
        Stretch said = found.stretch();
        boolean ownHouse =
                rule != null && house != null && rule.value().name().equals(house.value());
        if (said == null
                || isRules(rule, found, LEAST)
                || (ownHouse && found.probability() < SUREST)
                || brief.mark(said.end(), '?')) {
            return rule;
        }
        String words = owner(said);
        if (rule == null) {
            return new Fact<>(new ProductWords(words, words), span(said), chance(found));
        }
        Stretch ruled = Stretch.of(brief, rule.span());
        String name = rule.value().name();
        // "Hedgehotel, a board game": the rules have its name besides
        boolean known = words.equalsIgnoreCase(rule.value().noun());
        if (known || isCall(said) || (ruled != null && ruled.contains(said))) {
            return rule;
        }
        boolean named = ruled != null && ruled.meets(said) && !name.equals(rule.value().noun());
        return new Fact<>(new ProductWords(named ? name : words, words), span(said), chance(found));
    }

    /** "Venga, 20 segundos": one word in front of a comma that only calls out. */
    private boolean isCall(Stretch said) {
        return said.length() == 1
                && brief.firstOfSentence(said.start())
                && brief.mark(said.end(), ',');
    }

    private @Nullable Fact<String> audience(
            AudienceFinder finder, @Nullable Fact<String> rule, Found found) {
        Stretch said = found.stretch();
        return said == null || isRules(rule, found, isAllOfIt(said) ? LEAST : SURER)
                ? unlessNameless(rule, found)
                : finder.said(said.start(), said.end(), chance(found));
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

    private Span span(Stretch said) {
        return brief.span(said.start(), said.end());
    }

    private static double chance(Found found) {
        return Math.clamp(found.probability(), 0, 1);
    }
}
