package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the verb that German keeps for the end where English has it. */
final class GermanOrder {
    private final List<Word> words;

    GermanOrder(List<Word> words) {
        this.words = words;
    }

    List<Word> english() {
        List<Word> all = new ArrayList<>(words);
        subjectFirst(all);
        denyFirst(all);
        placeFirst(all);
        stateFirst(all);
        int last = all.size() - 1;
        if (last < 1) {
            return all;
        }
        Word verb = all.get(last);
        boolean acts =
                verb.verb() != null
                        && verb.small() == null
                        && !(verb.isCapital() && verb.noun() != null);
        if (!acts || (verb.adjective() != null && !verb.is(Form.INFINITIVE))) {
            return all;
        }
        if (verb.is(Form.SINGULAR) && verb.said().endsWith("iert") && !all.getFirst().isArticle()) {
            // "Auszug montiert": without an article it says what is done
            Word.Verb fitted = requireNonNull(verb.verb());
            verb = new Word(verb.said(), null, null, fitted.in(Form.PARTICIPLE), null);
            all.set(last, verb);
        }
        int relative = relative(all);
        if (relative > 0) {
            // "ein Kind, das lacht": its verb stands behind all else
            all.remove(last);
            all.set(
                    relative,
                    new Word("", new Word.Small(Kind.RELATIVE, "that"), null, null, null));
            all.add(relative + 1, finite(verb));
            return all;
        }
        boolean other = false;
        for (int i = 0; i < last; i++) {
            Word word = all.get(i);
            boolean finite =
                    word.verb() != null
                            && word.verb().isFinite()
                            && !word.isCapital()
                            && word.noun() == null;
            other |= finite || word.is(Kind.BE) || word.is(Kind.HAVE);
        }
        // "einsetzen und festdrehen": the one before has its place already
        boolean joined = all.get(last - 1).is(Kind.AND);
        if (other || joined || !(verb.is(Form.INFINITIVE) || verb.is(Form.PARTICIPLE))) {
            return all;
        }
        int behind = afterNoun(all);
        if (behind > 0 && behind < last) {
            all.remove(last);
            all.add(behind, verb);
            for (int i = behind + 1; i < all.size(); i++) {
                if (all.get(i).is(Kind.NOT)) {
                    // "der Zug darf nicht anhalten": English denies before the verb
                    all.add(behind, all.remove(i));
                    break;
                }
            }
        }
        return all;
    }

    /** "der Motor springt nicht an": English denies before the verb. */
    private static void denyFirst(List<Word> all) {
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).is(Kind.NOT)) {
                continue;
            }
            for (int v = i - 1; v >= 0; v--) {
                Word word = all.get(v);
                boolean acts = word.verb() != null && word.verb().isFinite() && word.noun() == null;
                if (acts || word.is(Kind.BE) || word.is(Kind.HAVE)) {
                    all.add(acts ? v : v + 1, all.remove(i));
                    return;
                }
            }
        }
    }

    /** "isst es ein Eis": behind its verb the pronoun is who acts. */
    private static void subjectFirst(List<Word> all) {
        Word first = all.isEmpty() ? null : all.getFirst();
        if (first == null || all.size() < 3 || first.verb() == null || !first.verb().isFinite()) {
            return;
        }
        Word second = all.get(1);
        boolean it = second.said().equals("es");
        boolean named = second.is(Kind.SUBJECT) && !second.said().equals("man");
        if (it) {
            all.remove(1);
            all.add(0, new Word("es", new Word.Small(Kind.SUBJECT, "it"), null, null, null));
        } else if (named) {
            all.add(0, all.remove(1));
        }
    }

    private static final Set<String> BEHIND =
            Set.of("hinunter", "hinauf", "herunter", "herauf", "hinab", "herab", "entlang");

    /** The same in speech, where there is something to climb: "die Treppe hoch". */
    private static final Set<String> CLIMBED = Set.of("hoch", "rauf", "runter");

    private static final Set<String> SLOPES =
            Set.of(
                    "stairs",
                    "staircase",
                    "steps",
                    "ladder",
                    "hill",
                    "mountain",
                    "slope",
                    "street",
                    "road",
                    "wall",
                    "tree",
                    "ramp",
                    "path",
                    "track",
                    "step",
                    "stairway",
                    "rope");

    private static boolean isClimbed(Word word) {
        Word.Noun noun = word.noun();
        return noun != null && SLOPES.contains(noun.english());
    }

    /** "den Hügel hinunter" is down the hill. */
    private static void placeFirst(List<Word> all) {
        int last = all.size() - 1;
        String particle = last < 2 ? "" : all.get(last).said();
        boolean climbed = CLIMBED.contains(particle) && isClimbed(all.get(last - 1));
        if (last < 2 || !(BEHIND.contains(particle) || climbed)) {
            return;
        }
        for (int i = last - 1; i > 0; i--) {
            if (all.get(i).isArticle()) {
                NounPhrase behind = new NounReader(all, Language.DE).at(i);
                if (behind != null && behind.end() == last) {
                    String said = all.remove(last).said();
                    boolean up = said.endsWith("auf") || said.equals("hoch");
                    String english = said.equals("entlang") ? "along" : up ? "up" : "down";
                    all.add(
                            i,
                            new Word(
                                    said,
                                    new Word.Small(Kind.PREPOSITION, english),
                                    null,
                                    null,
                                    null));
                }
                return;
            }
        }
    }

    /** What a particle without a verb says of a thing: "Ofen auf", "Licht an", "Brot raus". */
    private static final Map<String, String> STATES =
            Map.ofEntries(
                    Map.entry("auf", "open"),
                    Map.entry("zu", "shut"),
                    Map.entry("an", "switched on"),
                    Map.entry("aus", "switched off"),
                    Map.entry("raus", "coming out"),
                    Map.entry("rein", "going in"),
                    Map.entry("hoch", "going up"),
                    Map.entry("runter", "coming down"),
                    Map.entry("weg", "gone"));

    /** Those that English has before the noun. */
    private static final Set<String> BEFORE = Set.of("open", "shut");

    private static void stateFirst(List<Word> all) {
        if (all.size() < 2 || all.stream().anyMatch(GermanOrder::isFinite)) {
            return;
        }
        int at = all.size() - 1;
        boolean out = STATES.containsKey(all.get(1).said()) && at > 1;
        // "Wabe raus aus dem Kasten"
        at = out && all.get(2).is(Kind.PREPOSITION) ? 1 : at;
        String state = STATES.get(all.get(at).said());
        NounPhrase thing = new NounReader(all, Language.DE).at(0);
        if (state == null || thing == null || thing.end() != at) {
            return;
        }
        Word said = new Word(all.get(at).said(), null, null, null, state);
        if (BEFORE.contains(state)) {
            all.remove(at);
            all.add(all.getFirst().isArticle() ? 1 : 0, said);
        } else {
            all.set(at, said);
            boolean again = at + 1 < all.size() && all.get(at + 1).said().equals("aus");
            if (again && state.equals("coming out")) {
                all.set(
                        at + 1,
                        new Word("aus", new Word.Small(Kind.PREPOSITION, "of"), null, null, null));
            }
        }
    }

    private static boolean isFinite(Word word) {
        return word.verb() != null
                && word.verb().isFinite()
                && word.noun() == null
                && !word.isCapital();
    }

    /** "Hände, die schrauben": what looks like an infinitive is their plural. */
    private static Word finite(Word verb) {
        Word.Verb acts = requireNonNull(verb.verb());
        boolean several = acts.form() == Form.INFINITIVE;
        return several ? new Word(verb.said(), null, null, acts.in(Form.PLURAL), null) : verb;
    }

    /** Behind the first noun with what belongs to it. */
    private static int afterNoun(List<Word> all) {
        NounPhrase first = new NounReader(all, Language.DE).at(0);
        return first == null ? 0 : first.end();
    }

    private static final Set<String> PRONOUNS = Set.of("der", "die", "das");

    private static int relative(List<Word> all) {
        for (int i = 1; i < all.size(); i++) {
            boolean pronoun = PRONOUNS.contains(all.get(i).said()) && all.get(i - 1).noun() != null;
            Word next = i + 1 < all.size() ? all.get(i + 1) : null;
            // "hände die schrauben" is a relative clause in small letters too
            boolean named = next != null && next.noun() != null && next.isCapital();
            if (all.get(i).is(Kind.RELATIVE) || (pronoun && !named)) {
                return i;
            }
        }
        return 0;
    }
}
