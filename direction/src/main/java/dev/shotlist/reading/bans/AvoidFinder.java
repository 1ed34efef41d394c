package dev.shotlist.reading.bans;

import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.naming.NameFinder;
import dev.shotlist.reading.tagging.BanTagger;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the brief denies into single things to avoid, in English where the lists know them.
 */
public final class AvoidFinder {
    private static final int MOST = 40;
    private static final String PEOPLE = "people";

    /** So near stands what is forbidden to the word that forbids it: evidence is both. */
    private static final int NEAR = 6;

    private final BriefText brief;
    private final Praise praise;
    private final Unshowable unshowable;
    private final PermittedAgain permitted;
    private final List<Fact<Avoidance>> found = new ArrayList<>();
    private final List<Fact<String>> praised = new ArrayList<>();

    public AvoidFinder(BriefText brief, List<NameFinder.Name> names) {
        this.brief = brief;
        praise = new Praise(brief);
        unshowable = new Unshowable(brief);
        permitted = new PermittedAgain(brief);
        for (Denial denial : brief.denials) {
            if (found.size() < MOST && !isTitle(denial, names)) {
                items(denial);
            }
        }
    }

    /**
     * By what was learned besides the rules.
     *
     * @param shots where the rules found ordered shots
     */
    public AvoidFinder(BriefText brief, List<NameFinder.Name> names, List<Span> shots) {
        this(brief, names);
        LearnedBans learned = new LearnedBans(brief, found, shots);
        found.removeIf(learned::isUnlikely);
        for (BanTagger.Found other : learned.others()) {
            Stretch said = other.stretch();
            AvoidedThing thing = new AvoidedThing(brief, said.start(), said.end());
            if (found.size() < MOST && !thing.isEmpty() && !unshowable.isNoThing(thing)) {
                add(thing.start, thing, other.chance());
            }
        }
    }

    /** Below a heading that forbids. */
    private boolean isHeaded(Denial denial) {
        return denial.start() > denial.marker() + 1
                && !brief.sameClause(denial.marker(), denial.start());
    }

    /** "FAROL SEM GUARDA" is called so, and bans no guard. */
    private boolean isTitle(Denial denial, List<NameFinder.Name> names) {
        int marker = denial.marker();
        return !isHeaded(denial)
                && names.stream().anyMatch(name -> marker > name.start() && marker < name.end());
    }

    public List<Fact<Avoidance>> avoid() {
        return found;
    }

    /** What the product is praised for lacking: "no hidden fees". */
    public List<Fact<String>> praised() {
        return praised;
    }

    public boolean avoids(String english) {
        return of(english) != null;
    }

    private @Nullable Fact<Avoidance> of(String english) {
        for (Fact<Avoidance> fact : found) {
            if (fact.value().english().equals(english)) {
                return fact;
            }
        }
        return null;
    }

    private void items(Denial denial) {
        Hit act = brief.at(Kind.ACT, denial.start());
        if (act != null && brief.cue(Cue.NOBODY, denial.marker())) {
            // "nobody speaks", and not "keiner singt falsch"
            boolean more =
                    act.end() < denial.end()
                            && brief.tokens[act.end()].isWord()
                            && !brief.isAny(act.end(), Kind.STOP, Kind.CAMERA, Kind.NEG_TAIL);
            if (!more && !avoids(act.value())) {
                found.add(
                        new Fact<>(
                                new Avoidance(
                                        brief.slice(denial.start(), denial.end()), act.value()),
                                brief.span(denial.marker(), denial.end()),
                                0.8));
            }
            return;
        }
        if (brief.cue(Cue.NOBODY, denial.start()) && denial.marker() == denial.start()) {
            // "nobody in it"
            if (!avoids(PEOPLE)) {
                found.add(
                        new Fact<>(
                                new Avoidance(brief.slice(denial.start(), denial.end()), PEOPLE),
                                brief.span(denial.start(), denial.end()),
                                0.8));
            }
            return;
        }
        int before = found.size();
        int start = denial.start();
        for (int i = denial.start(); i <= denial.end(); i++) {
            Hit joint = i < denial.end() ? brief.at(Kind.JOINED, i) : null;
            if (i == denial.end() || joint != null || separates(i)) {
                item(denial, start, i);
                start = joint == null ? i + 1 : Math.min(joint.end(), denial.end());
                i = joint == null ? i : start - 1;
            }
        }
        if (found.size() > before && !isHeaded(denial) && isMeantInstead(denial) && before > 0) {
            found.remove(before - 1);
        }
    }

    private boolean separates(int i) {
        Token token = brief.tokens[i];
        boolean joins =
                (brief.cue(Cue.OR, i) || brief.cue(Cue.AND, i)) && !AvoidedThing.isInside(brief, i);
        return joins
                || (brief.cue(Cue.EXAMPLES, i) && brief.cue(Cue.CLICHES, i - 1))
                || token.isMark(',')
                || (token.isMark('/') && !isPair(i))
                || token.isMark('+')
                || token.isMark(':')
                || token.isMark(';')
                || token.isMark('(')
                || token.isMark(')')
                || token.isBreak();
    }

    /** "before/after", "pink/purple neon": two halves of one thing. */
    private boolean isPair(int slash) {
        boolean glued =
                slash + 1 < brief.size()
                        && brief.tokens[slash].glued
                        && brief.tokens[slash + 1].glued;
        return glued && brief.is(Kind.STOP, slash - 1) && brief.is(Kind.STOP, slash + 1);
    }

    /** "no people ... no FACES is what i mean" takes the people back. */
    private boolean isMeantInstead(Denial denial) {
        for (int i = denial.start();
                i < brief.size() && i < denial.end() + 5 && brief.sameClause(i, denial.start());
                i++) {
            Hit hit = brief.at(Kind.CORRECTION, i);
            if (hit != null && (hit.length() > 1 || brief.key(i, "meant"))) {
                return true;
            }
        }
        Hit before = brief.before(Kind.CORRECTION, denial.marker());
        return before != null && before.length() > 1;
    }

    private void item(Denial denial, int from, int to) {
        AvoidedThing thing = new AvoidedThing(brief, from, beforeAnyone(from, to));
        if (thing.isEmpty() || unshowable.holds(denial, thing)) {
            return;
        }
        Fact<String> said = praise.in(denial, thing);
        if (said != null) {
            praised.add(said);
            return;
        }
        boolean right = denial.marker() < thing.start && denial.start() == from;
        boolean near = right && thing.start - denial.marker() <= NEAR && !isParted(denial, thing);
        add(near ? denial.marker() : thing.start, thing, thing.thing() != null ? 0.95 : 0.8);
    }

    /** "no dogs everyone has dogs": what anybody does is another sentence. */
    private int beforeAnyone(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean joined =
                    brief.is(Kind.STOP, i - 1)
                            || brief.cue(Cue.PREPOSITION, i - 1)
                            || brief.is(Kind.FOR, i - 1);
            if (brief.cue(Cue.ANYONE, i) && !joined) {
                return i;
            }
        }
        return to;
    }

    /** "no: yates": a heading is no part of what it forbids. */
    private boolean isParted(Denial denial, AvoidedThing thing) {
        for (int i = denial.marker(); i < thing.start; i++) {
            if (!brief.tokens[i].isWord()) {
                return true;
            }
        }
        return false;
    }

    private void add(int evidence, AvoidedThing thing, double confidence) {
        String english = thing.english();
        if (!english.isBlank() && !avoids(english) && !permitted.again(thing)) {
            found.add(
                    new Fact<>(
                            new Avoidance(brief.slice(thing.start, thing.end), english),
                            brief.span(evidence, thing.end),
                            confidence));
        }
    }
}
