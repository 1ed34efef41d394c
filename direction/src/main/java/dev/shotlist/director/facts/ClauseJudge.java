package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.StyleWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a brief says of its product from what it says to the people who make the film: tone,
 * audience, budget, what the client owns or feels are no copy.
 */
final class ClauseJudge {
    /** What is to be seen may be what is offered, too: "140 trucks". */
    private static final Set<StyleWord.Aspect> THINGS =
            EnumSet.of(StyleWord.Aspect.PROP, StyleWord.Aspect.PERSON, StyleWord.Aspect.PLACE);

    private static final Pattern PARTING = Pattern.compile("[ ,.]+");

    /** So far behind who speaks stands what they wish, in words. */
    private static final int NEAR = 4;

    private final BriefWords words;
    private final FactWords known;
    private final List<BriefWords.Part> asides = new ArrayList<>();
    private final List<BriefWords.Part> looks = new ArrayList<>();
    private final List<BriefWords.Part> instruments = new ArrayList<>();
    private final BriefWords.@Nullable Part audience;

    private final Measures measures;

    /** In fewer seconds nobody can read a code beside what it is for. */
    private static final double TIME_FOR_CODE = 10;

    private final boolean room;
    private final boolean taught;
    private final CastNotes cast;

    ClauseJudge(Settled settled, BriefWords words, FactWords known) {
        room = settled.specs().duration().value() >= TIME_FOR_CODE;
        taught = settled.specs().format() == Format.TUTORIAL;
        this.words = words;
        cast = new CastNotes(words, known);
        this.known = known;
        Reading reading = settled.reading();
        String length = String.valueOf(Math.round(settled.specs().duration().value()));
        this.measures = new Measures(words, known, length, reading.colors().size());
        add(reading.duration());
        add(reading.ratio());
        add(reading.tempo());
        add(reading.sceneCount());
        add(reading.genre());
        audience = reading.audience() == null ? null : words.part(reading.audience().span());
        add(reading.voice());
        if (!settled.shots().isEmpty()) {
            reading.shots().stream()
                    .filter(shot -> !isDated(shot.value().words()))
                    .forEach(this::add);
        }
        reading.instruments().forEach(one -> instruments.add(words.part(one.span())));
        looks(reading.moods());
        looks(reading.colors());
        boolean person = settled.specs().format() == Format.TESTIMONIAL;
        looks(
                reading.style().stream()
                        .filter(word ->
                                !THINGS.contains(word.value().aspect())
                                        || (person
                                                && word.value().aspect()
                                                        == StyleWord.Aspect.PERSON))
                        .toList());
    }

    /** "opens in cinemas 9 October" was taken for a first picture and says when. */
    private boolean isDated(String order) {
        return order.chars().anyMatch(Character::isDigit)
                && PARTING.splitAsStream(order.toLowerCase(Locale.ROOT)).anyMatch(known::dates);
    }

    private void add(@Nullable Fact<?> fact) {
        if (fact != null) {
            asides.add(words.part(fact.span()));
        }
    }

    private void looks(Collection<? extends Fact<?>> facts) {
        facts.forEach(fact -> looks.add(words.part(fact.span())));
    }

    /** Whether it is about the film, its makers or its viewers. */
    boolean isAside(int from, int to) {
        boolean viewers =
                audience != null && words.within(from, to, audience) && !isPriced(from, to);
        return viewers || isOfFilm(from, to);
    }

    /** The same where its viewers may be named. */
    boolean isOfFilm(int from, int to) {
        boolean played =
                instruments.stream().anyMatch(part -> words.within(from, to, part))
                        && !measures.isMeasured(from, to);
        if (played
                || words.bracketed(from)
                || asides.stream().anyMatch(part -> words.within(from, to, part))
                || measures.isLength(from, to)
                || countsSteps(from, to)
                || cast.isNote(from, to)
                || isLetter(from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean own =
                    (i > from && known.ours().contains(words.lower(i - 1)))
                            || (i > from + 1 && known.ours().contains(words.lower(i - 2)));
            if ((known.asides().contains(words.lower(i))
                            && !measures.isSpan(from, i)
                            && !measures.isEffort(from, i, to)
                            && !measures.isVariety(from, i, to)
                            && !measures.isGain(from, i, to))
                    || (own && known.people().contains(words.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "I passi sono sei": so many steps a lesson has, which is seen while they are counted. */
    private boolean countsSteps(int from, int to) {
        boolean states = false;
        boolean steps = false;
        for (int i = from; i < to && taught; i++) {
            states |= known.copulas().contains(words.lower(i));
            steps |= STEPS.contains(words.lower(i));
        }
        return states && steps;
    }

    private static final Set<String> STEPS =
            Set.of("steps", "pasos", "étapes", "schritte", "passos", "passi");

    /** "I'm off fishing until then", "happy to talk any time": the writer of it, and no film. */
    boolean isLetter(int from) {
        String first = words.lower(from);
        return known.writers().contains(first)
                || known.courtesies().contains(first + ' ' + words.lower(from + 1));
    }

    /** Whether it is said to the makers. */
    boolean isOrder(int from, int to) {
        if (isAside(from, to)) {
            return true;
        }
        int first = from;
        while (first < to && known.leads().contains(words.lower(first))) {
            first++;
        }
        return first == to
                || isLetter(first)
                || isManner(first, to)
                || isClientTalk(first, to)
                || (known.orders().contains(words.lower(first))
                        && !isOpen(first, to)
                        && !measures.isGain(first, first, to))
                || isOfPeople(first)
                || isWish(first, to);
    }

    /** "Handmade look": how it is to be, and nothing to say of it. */
    private boolean isManner(int first, int to) {
        return to - first <= NEAR && known.manners().contains(words.lower(to - 1));
    }

    /** "Open every Saturday", "open 7 days" and "number 1" order nothing. */
    private boolean isOpen(int from, int to) {
        if (known.counted().contains(words.lower(from)) && words.isFigure(from + 1)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (known.dates(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Our brand is Orrin", "my biggest worry is the angle", "our phone and the address": what
     * clients tell the makers of themselves, or leave them to fill in.
     */
    boolean isClientTalk(int from, int to) {
        boolean own = known.mine().contains(words.lower(from));
        boolean blank = own;
        for (int i = from + 1; own && i < to; i++) {
            boolean talk = known.talks().contains(words.lower(i));
            if (talk && i - from < NEAR && known.copulas().contains(words.lower(i + 1))) {
                return true;
            }
            boolean small =
                    known.articles().contains(words.lower(i))
                            || known.ands().contains(words.lower(i))
                            || known.mine().contains(words.lower(i));
            blank &= talk || small;
        }
        return blank && to - from > 1;
    }

    /** "Viewers are renters" */
    private boolean isOfPeople(int first) {
        String verb = words.lower(first + 1);
        return known.people().contains(words.lower(first))
                && !words.isFigure(first - 1)
                && (known.copulas().contains(verb) || known.wishes().contains(verb));
    }

    /** "Free for up to 4 people" is an offer first and an audience second. */
    private boolean isPriced(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.signals().contains(words.lower(i))) {
                return true;
            }
        }
        String said = words.written(from, to);
        return said.codePoints().anyMatch(c -> "\u00a3\u20ac$".indexOf(c) >= 0);
    }

    /** "we need a film" */
    private boolean isWish(int from, int to) {
        boolean somebody =
                known.tellers().contains(words.lower(from))
                        || words.isFigure(from)
                        || words.lower(from).equals("i");
        for (int i = from + 1; somebody && i < Math.min(to, from + NEAR); i++) {
            String word = words.lower(i);
            boolean opens = known.orders().contains(word) && isOpen(i, to);
            // "we look after 300 families" looks at nothing
            boolean cares = words.lower(i + 1).equals("after");
            if (known.wishes().contains(word) && !opens && !cares) {
                return true;
            }
        }
        return known.wishes().contains(words.lower(from)) && !isOpen(from, to);
    }

    /** Whether it says when, how much, how many, where or on what condition. */
    boolean states(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            String next = i + 1 < to ? words.lower(i + 1) : "";
            boolean counts = known.counts().contains(word) && !next.isEmpty();
            boolean unit = known.units().contains(next);
            boolean code = known.editing().codes().contains(word) && i + 1 < to && isCode(i + 1);
            if (code && room) {
                return true;
            }
            if (counts || unit || known.states(word) || words.isFigure(i)) {
                return to - from > 1 || known.states(word) || isPriced(from, to);
            }
        }
        return false;
    }

    /** "SUNNY10" */
    private boolean isCode(int word) {
        String written = words.word(word);
        return written.length() > 2 && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** "no card", "no referral needed", "ohne Anmeldung": what the viewer need not do. */
    boolean isCondition(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (known.without().contains(words.lower(i))) {
                boolean free = false;
                for (int k = i + 1; k < to; k++) {
                    free |= known.conditions().contains(words.lower(k));
                    free |= known.needed().contains(words.lower(k));
                }
                return free && i <= from + 1 && words.together(from, to);
            }
        }
        return false;
    }

    /** Whether the clause says how it shall look and feel. */
    boolean isLook(int from, int to) {
        return looks.stream().anyMatch(part -> words.within(from, to, part));
    }
}
