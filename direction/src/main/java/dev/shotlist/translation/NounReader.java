package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases: articles, adjectives before and behind, and what belongs to what. */
final class NounReader {
    /** English heads that hold, count or shape what stands behind them: "a jar of olives". */
    private static final Set<String> OF =
            Set.of(
                    "cup",
                    "glass",
                    "bottle",
                    "jar",
                    "can",
                    "plate",
                    "bowl",
                    "spoon",
                    "pan",
                    "pot",
                    "tray",
                    "bag",
                    "box",
                    "basket",
                    "bucket",
                    "piece",
                    "slice",
                    "bunch",
                    "pile",
                    "handful",
                    "row",
                    "pair",
                    "drop",
                    "ray",
                    "bundle",
                    "cloud",
                    "crowd",
                    "group",
                    "herd",
                    "sheet",
                    "stack",
                    "heap",
                    "ball",
                    "block",
                    "bar",
                    "stream",
                    "column",
                    "line",
                    "circle",
                    "sack",
                    "barrel",
                    "crate",
                    "wall",
                    "field of",
                    "sea",
                    "mug",
                    "jug",
                    "portion",
                    "mountain",
                    "pinch",
                    "layer",
                    "loaf",
                    "roll",
                    "strip",
                    "thread",
                    "trail",
                    "flock",
                    "pack",
                    "set",
                    "sip",
                    "puff",
                    "burst",
                    "cascade",
                    "rain",
                    "carton",
                    "packet",
                    "tube",
                    "shower",
                    "swarm",
                    "spoonful",
                    "kilo",
                    "litre",
                    "metre",
                    "hour",
                    "smell",
                    "sound",
                    "dozen",
                    "end",
                    "middle",
                    "edge",
                    "top",
                    "side",
                    "inside",
                    "back",
                    "front",
                    "corner",
                    "half",
                    "tip",
                    "beam",
                    "gust",
                    "wave");

    private final List<Word> words;
    private final Language language;

    NounReader(List<Word> words, Language language) {
        this.words = words;
        this.language = language;
    }

    /** The phrase that begins there; null where none does. */
    @Nullable NounPhrase at(int from) {
        int i = from;
        Kind article = null;
        List<String> before = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        int known = 0;
        int unknown = 0;
        boolean several = false;
        while (i < words.size() && (word(i).isArticle() || word(i).is(Kind.NUMBER))) {
            Word word = word(i);
            if (word.is(Kind.NUMBER)) {
                counts.add(small(word));
            } else if (!small(word).isEmpty() && !word.is(Kind.HIS)) {
                counts.add(small(word));
                article = article == null ? Kind.A : article;
            } else {
                article = article == null || article == Kind.THE ? kind(word) : article;
            }
            i++;
        }
        while (i < words.size() && isModifier(i)) {
            before.add(modifier(word(i)));
            known++;
            i++;
        }
        if (i >= words.size()) {
            return onlyAdjective(article, before, from, i, known);
        }
        Word head = word(i);
        String said;
        Sort sort = null;
        boolean mass = false;
        boolean named = false;
        if (head.noun() != null && (head.small() == null || article != null)) {
            said = NounPhrase.number(head.noun());
            sort = head.noun().sort();
            mass = head.noun().mass();
            several = head.noun().plural();
            known++;
        } else if (head.small() == null
                && (head.isUnknown()
                        || (article != null && head.adjective() == null && !head.is(Form.GERUND)))
                && (article != null || !before.isEmpty() || !counts.isEmpty() || from == i)) {
            if (!head.isUnknown() && head.verb() != null && head.is(Form.INFINITIVE)) {
                return null;
            }
            said = head.said();
            unknown += UNITS.contains(said.toLowerCase(Locale.ROOT)) ? 0 : 1;
            named = head.isCapital() && article == null && before.isEmpty();
            several = !counts.isEmpty() || plainPlural(said);
        } else {
            return onlyAdjective(article, before, from, i, known);
        }
        i++;
        while (i < words.size() && word(i).isUnknown() && word(i).isCapital()) {
            // "Abuela Kart" and other names keep together
            said = said + " " + word(i).said();
            unknown++;
            i++;
        }
        if (language != Language.DE) {
            while (i < words.size() && isBehind(i) && !isComplemented(i)) {
                before.addFirst(modifier(word(i)));
                known++;
                i++;
            }
        }
        if (i + 1 < words.size()
                && word(i).is(Kind.AND)
                && !before.isEmpty()
                && isBehind(i + 1)
                && language != Language.DE
                && (i + 2 >= words.size() || word(i + 2).small() != null)) {
            before.add("and " + modifier(word(i + 1)));
            known++;
            i += 2;
        }
        boolean one = counts.stream().anyMatch(ONE::contains);
        boolean many = !one && !counts.isEmpty();
        String head2 =
                many && head.noun() != null && !several && !mass
                        ? dev.shotlist.sight.EnglishForms.plural(said)
                        : said;
        before.addAll(0, counts);
        NounPhrase phrase =
                new NounPhrase(
                        String.join(" ", before),
                        head2,
                        "",
                        "",
                        article,
                        several || many,
                        mass || named,
                        sort,
                        known,
                        unknown,
                        i);
        return owned(phrase);
    }

    private static final Set<String> UNITS =
            Set.of("kg", "g", "km", "m", "cm", "mm", "l", "ml", "euro", "euros", "grad", "uhr");

    private static final Set<String> ONE =
            Set.of("one", "every", "each", "another", "this", "that", "no", "a bit of", "half");

    private static boolean plainPlural(String said) {
        return said.length() > 3 && said.endsWith("s");
    }

    /** "los pequeños": an adjective that stands for who or what has it. */
    private @Nullable NounPhrase onlyAdjective(
            @Nullable Kind article, List<String> before, int from, int end, int known) {
        if (article == null || before.isEmpty() || end == from) {
            return null;
        }
        return new NounPhrase(
                String.join(" ", before),
                "one",
                "",
                "",
                article,
                false,
                false,
                null,
                known,
                0,
                end);
    }

    /** What belongs to it: "las manos de una encajera", "die Hände der Oma". */
    private NounPhrase owned(NounPhrase head) {
        NounPhrase whole = head;
        int at = head.end();
        while (at < words.size()) {
            boolean french =
                    language == Language.FR
                            && (word(at).said().equals("des") || word(at).said().equals("de la"));
            boolean of = word(at).is(Kind.OF) || french;
            boolean genitive =
                    language == Language.DE
                            && GENITIVE.contains(word(at).said().toLowerCase(Locale.ROOT));
            boolean content =
                    language == Language.DE
                            && OF.contains(head.head())
                            && at == head.end()
                            && word(at).noun() != null
                            && word(at).isCapital();
            if (!of && !genitive && !content) {
                return whole;
            }
            if (of && isTakenOut(head)) {
                return whole;
            }
            if (of
                    && at + 1 < words.size()
                    && word(at + 1).is(Form.INFINITIVE)
                    && word(at + 1).noun() == null) {
                return whole;
            }
            NounPhrase owner = at + (of ? 1 : 0) < words.size() ? at(at + (of ? 1 : 0)) : null;
            if (owner == null) {
                return whole;
            }
            whole = of(whole, owner);
            at = whole.end();
        }
        return whole;
    }

    private static final Set<String> TAKING =
            Set.of(
                    "pull out",
                    "take out",
                    "remove",
                    "get out",
                    "come out",
                    "go out",
                    "lift out",
                    "pick up");

    /** "saca el pan del horno" takes it out of the oven. */
    private boolean isTakenOut(NounPhrase head) {
        for (int i = 0; i < head.end() && i < words.size(); i++) {
            Word.Verb verb = word(i).verb();
            if (verb != null && word(i).noun() == null && TAKING.contains(verb.english())) {
                return head.article() != Kind.A || head.sort() != Sort.BODY;
            }
        }
        return false;
    }

    private static final Set<String> GENITIVE =
            Set.of(
                    "des", "der", "eines", "einer", "meiner", "seiner", "ihrer", "seines", "ihres",
                    "meines", "unserer", "unseres");

    private static NounPhrase of(NounPhrase head, NounPhrase owner) {
        int known = head.known() + owner.known();
        int unknown = head.unknown() + owner.unknown();
        boolean whose =
                owner.isPerson() && !owner.bare().contains(" of ") && owner.article() != null;
        boolean animal = owner.sort() == Sort.ANIMAL && head.sort() == Sort.BODY;
        if ((whose || animal) && head.owner().isEmpty() && !OF.contains(head.head())) {
            return new NounPhrase(
                    head.before(),
                    head.head(),
                    head.behind(),
                    owner.possessive(),
                    head.article(),
                    head.plural(),
                    head.mass(),
                    head.sort(),
                    known,
                    unknown,
                    owner.end());
        }
        boolean bare =
                owner.article() == null && owner.before().isEmpty() && owner.behind().isEmpty();
        boolean compound =
                bare
                        && !OF.contains(head.head())
                        && owner.unknown() == 0
                        && head.behind().isEmpty()
                        && head.sort() != Sort.GROUP;
        if (compound) {
            String kind = owner.mass() || !owner.plural() ? owner.head() : singular(owner.head());
            return new NounPhrase(
                    (head.before() + " " + kind).strip(),
                    head.head(),
                    "",
                    head.owner(),
                    head.article(),
                    head.plural(),
                    head.mass(),
                    head.sort(),
                    known,
                    unknown,
                    owner.end());
        }
        String behind = head.behind() + " of " + (bare ? owner.bare() : owner.said("their"));
        boolean definite = head.article() == null && owner.article() == Kind.THE && !head.plural();
        return new NounPhrase(
                head.before(),
                head.head(),
                behind,
                head.owner(),
                definite ? Kind.THE : head.article(),
                head.plural(),
                head.mass(),
                head.sort(),
                known,
                unknown,
                owner.end());
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        boolean hissing =
                plural.endsWith("ches")
                        || plural.endsWith("shes")
                        || plural.endsWith("sses")
                        || plural.endsWith("xes")
                        || plural.endsWith("toes");
        boolean plain =
                plural.endsWith("s")
                        && !plural.endsWith("ss")
                        && !plural.endsWith("us")
                        && !WHOLE.contains(plural);
        return hissing && !WHOLE.contains(plural)
                ? plural.substring(0, plural.length() - 2)
                : plain ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static final Set<String> WHOLE =
            Set.of(
                    "glasses",
                    "sunglasses",
                    "goggles",
                    "scissors",
                    "trousers",
                    "stairs",
                    "shavings",
                    "clothes",
                    "headphones",
                    "binoculars",
                    "trainers",
                    "fireworks",
                    "chess",
                    "pyjamas");

    /** An adjective or participle before its noun. */
    private boolean isModifier(int i) {
        Word word = word(i);
        if (word.small() != null) {
            return false;
        }
        boolean more = i + 1 < words.size();
        if (language == Language.DE) {
            boolean participle =
                    word.verb() != null
                            && (word.is(Form.PARTICIPLE) || word.is(Form.GERUND))
                            && inflected(word.said());
            boolean noun =
                    more
                            && (word(i + 1).noun() != null
                                    || word(i + 1).isCapital()
                                    || isModifier(i + 1));
            return noun && (word.adjective() != null || participle);
        }
        boolean noun =
                more
                        && word(i + 1).small() == null
                        && (word(i + 1).noun() != null
                                || (word(i + 1).isUnknown() && word.noun() == null)
                                || (word(i + 1).adjective() != null && isModifier(i + 1)));
        boolean alone =
                word.noun() == null
                        || (more && word(i + 1).noun() != null && word(i + 1).adjective() == null);
        return word.adjective() != null && noun && alone;
    }

    private boolean isBehind(int i) {
        Word word = word(i);
        Word next = i + 1 < words.size() ? word(i + 1) : null;
        boolean opens =
                next != null
                        && (next.isArticle() || (next.noun() != null && next.adjective() == null));
        // "corta cebollas" cuts them and is not short
        boolean acts = word.verb() != null && word.verb().isFinite() && opens;
        return word.small() == null && !acts && word.adjective() != null;
    }

    /** "bagnata dalla pioggia" stands behind its noun in English too. */
    private boolean isComplemented(int i) {
        boolean more = i + 1 < words.size() && word(i + 1).is(Kind.PREPOSITION);
        boolean done =
                word(i).is(Form.PARTICIPLE) || FULL.contains(String.valueOf(word(i).adjective()));
        return more && done;
    }

    private static final Set<String> FULL =
            Set.of("full", "wet", "covered", "stained", "lit", "seated");

    private static boolean inflected(String said) {
        return said.endsWith("e")
                || said.endsWith("en")
                || said.endsWith("er")
                || said.endsWith("es")
                || said.endsWith("em");
    }

    private static String modifier(Word word) {
        if (word.adjective() != null) {
            return word.adjective();
        }
        Word.Verb verb = word.verb();
        if (verb == null) {
            return word.said();
        }
        return verb.form() == Form.GERUND
                ? EnglishVerb.gerund(verb.english())
                : EnglishVerb.participle(verb.english());
    }

    private Word word(int i) {
        return words.get(i);
    }

    private static String small(Word word) {
        return word.small() == null ? "" : word.small().english();
    }

    private static @Nullable Kind kind(Word word) {
        return word.small() == null ? null : word.small().kind();
    }
}
