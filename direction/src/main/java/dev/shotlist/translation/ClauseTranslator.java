package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Verb;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One clause from its first word to its last, in English order. */
final class ClauseTranslator {
    private static final Set<String> ON =
            Set.of(
                    "table",
                    "floor",
                    "wall",
                    "ground",
                    "roof",
                    "beach",
                    "sofa",
                    "bench",
                    "shelf",
                    "plate",
                    "road",
                    "terrace",
                    "balcony",
                    "stage",
                    "bridge",
                    "hill",
                    "island",
                    "screen",
                    "stairs",
                    "chair",
                    "deck",
                    "coast",
                    "board",
                    "page",
                    "farm",
                    "counter",
                    "tray",
                    "shoulder",
                    "knee",
                    "lap",
                    "belly",
                    "head",
                    "back",
                    "grass",
                    "pavement",
                    "horizon",
                    "tablecloth",
                    "rooftop",
                    "quay",
                    "jetty",
                    "workbench",
                    "motorbike",
                    "bicycle",
                    "train",
                    "bus",
                    "carpet",
                    "skin",
                    "face",
                    "branch",
                    "rope",
                    "windowsill",
                    "pier");

    /** They take somebody somewhere. */
    private static final Set<String> MOTION =
            Set.of(
                    "come", "come in", "enter", "go", "run", "walk", "arrive", "return", "leave",
                    "jump", "fall", "climb", "go down", "go up", "go out", "fly", "swim", "drive",
                    "ride", "cross", "lead", "look", "throw", "splash", "dive", "travel", "move",
                    "turn", "set off");

    private static final Set<String> GIVE =
            Set.of(
                    "give",
                    "hand over",
                    "serve",
                    "deliver",
                    "read",
                    "show",
                    "say",
                    "sing",
                    "bring",
                    "offer",
                    "send",
                    "wave",
                    "talk",
                    "belong");

    /** They happen by themselves where nobody is named: "la puerta se abre". */
    private static final Set<String> SELF =
            Set.of(
                    "open",
                    "close",
                    "turn",
                    "move",
                    "break",
                    "stop",
                    "start",
                    "dry",
                    "roll",
                    "melt",
                    "cool",
                    "spread",
                    "split",
                    "tighten",
                    "fill",
                    "empty",
                    "spin",
                    "rotate",
                    "ring",
                    "shake",
                    "tear",
                    "light up",
                    "come on",
                    "switch on",
                    "switch off",
                    "go on",
                    "go out",
                    "fold",
                    "unfold",
                    "slam");

    private final List<Word> words;
    private final Language language;
    private final Doers doers;
    private final NounReader nouns;
    private final StringBuilder out = new StringBuilder();
    private @Nullable NounPhrase subject;
    private String doer = "";
    private @Nullable Verb verb;
    private String last = "";
    private boolean denied;
    private boolean self;
    private boolean object;
    private boolean relative;
    private boolean done;
    private boolean deserted;
    private boolean phrase;
    private boolean onto;
    private @Nullable String place;
    private @Nullable NounPhrase worked;
    private int known;
    private int unknown;

    ClauseTranslator(List<Word> words, Language language, Doers doers) {
        this.words = words;
        this.language = language;
        this.doers = doers;
        nouns = new NounReader(words, language);
    }

    Translated translate() {
        int i = 0;
        while (i < words.size()) {
            i = step(i);
        }
        String english = out.toString().strip().replace(" ,", ",");
        return new Translated(english, about(), known, unknown, done, deserted, place);
    }

    /** Who or what the clause is about: what hands work on, where nobody else is named. */
    private String about() {
        if (subject != null) {
            return subject.said("their");
        }
        return worked == null ? doer : worked.said("the");
    }

    private int step(int i) {
        Word word = words.get(i);
        if (word.small() != null && !word.isArticle() && !word.is(Kind.NUMBER)) {
            return small(word, i);
        }
        if (language == Language.PT
                && word.said().equalsIgnoreCase("a")
                && i + 1 < words.size()
                && words.get(i + 1).is(Form.INFINITIVE)) {
            Verb next = java.util.Objects.requireNonNull(words.get(i + 1).verb());
            return verb(new Verb(next.english(), next.hand(), Form.GERUND), i + 1);
        }
        if (word.is(Kind.A)
                && word.small() != null
                && !word.small().english().isEmpty()
                && verb == null
                && subject == null
                && nouns.at(i) == null) {
            doer = word.small().english();
            say(doer);
            return i + 1;
        }
        if (word.isArticle() && i + 1 < words.size() && isObject(i)) {
            object = true;
            return i + 1;
        }
        if (isVerb(i)) {
            return verb(word.verb(), i);
        }
        NounPhrase found = nouns.at(i);
        if (found != null) {
            return noun(found);
        }
        if (word.adjective() != null) {
            say(word.adjective());
            known++;
        } else if (word.verb() != null) {
            return verb(word.verb(), i);
        } else if (word.isUnknown()) {
            if (subject == null || word.isCapital()) {
                say(word.said());
            }
            unknown++;
        }
        return i + 1;
    }

    /** "le mani che li chiudono": before a verb the articles are objects. */
    private boolean isObject(int i) {
        Word next = words.get(i + 1);
        boolean noun = next.noun() != null || next.adjective() != null;
        boolean acts = next.verb() != null && next.verb().isFinite();
        return language != Language.DE && words.get(i).is(Kind.THE) && acts && !noun;
    }

    /** Whether the word acts here, and names nothing. */
    private boolean isVerb(int i) {
        Word word = words.get(i);
        if (word.verb() == null || word.small() != null) {
            return false;
        }
        if (language == Language.DE) {
            boolean names =
                    word.isCapital() && (i > 0 || word.noun() != null) && !word.is(Form.INFINITIVE);
            boolean modifies =
                    nouns.at(i) != null
                            && word.noun() == null
                            && (word.is(Form.PARTICIPLE) || word.is(Form.GERUND))
                            && i + 1 < words.size()
                            && words.get(i + 1).isCapital();
            return !names
                    && !modifies
                    && (word.adjective() == null
                            || (!word.is(Form.PARTICIPLE)
                                    && !word.is(Form.GERUND)
                                    && subject != null));
        }
        if (word.noun() == null) {
            return word.adjective() == null
                    || (word.verb().isFinite() && subject != null && verb == null);
        }
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean first = out.isEmpty() && subject == null;
        boolean opens =
                next != null
                        && (next.isArticle() || next.is(Kind.NUMBER) || next.is(Kind.OBJECT))
                        && !next.is(Kind.OF);
        if (first) {
            return opens && (word.verb().isFinite() || word.is(Form.INFINITIVE));
        }
        boolean after =
                (subject != null || !doer.isEmpty())
                        && verb == null
                        && (word.verb().isFinite() || word.is(Form.GERUND));
        return after || self || relative || denied;
    }

    private int small(Word word, int i) {
        Word.Small small = java.util.Objects.requireNonNull(word.small());
        switch (small.kind()) {
            case AND -> {
                boolean joins = i > 0 && i + 1 < words.size();
                if (joins) {
                    say(small.english());
                }
                if (verb != null) {
                    verb = null;
                    phrase = true;
                }
            }
            case ADVERB -> {
                if (!small.english().startsWith("=")) {
                    say(small.english());
                    known++;
                }
            }
            case PREPOSITION, OF, WITHOUT -> {
                return preposition(small, i);
            }
            case NOT -> denied = true;
            case SELF -> self = true;
            case OBJECT -> {
                object = true;
                if (verb != null) {
                    say(" it".strip());
                    object = false;
                }
            }
            case RELATIVE -> relative = subject != null || !out.isEmpty();
            case SUBJECT -> {
                if (verb == null) {
                    doer = small.english().equals("one") ? "" : small.english();
                    if (!doer.isEmpty()) {
                        say(doer);
                        known++;
                    }
                } else {
                    say(small.english());
                }
            }
            case NOBODY -> {
                deserted = true;
                known++;
                return words.size() - i > 4 ? i + 1 : words.size();
            }
            case BE -> {
                return copula(small, i);
            }
            case HAVE -> {
                boolean perfect =
                        i + 1 < words.size()
                                && nextContent(i) < words.size()
                                && words.get(nextContent(i)).is(Form.PARTICIPLE);
                if (perfect) {
                    return verb(
                            java.util.Objects.requireNonNull(words.get(nextContent(i)).verb()),
                            nextContent(i),
                            true);
                }
                return verb(
                        new Verb(
                                "have",
                                true,
                                small.english().equals("have") ? Form.PLURAL : Form.SINGULAR),
                        i);
            }
            default -> {}
        }
        return i + 1;
    }

    private int nextContent(int i) {
        int at = i + 1;
        if (language == Language.DE) {
            return words.size() - 1;
        }
        while (at < words.size() && words.get(at).is(Kind.ADVERB)) {
            at++;
        }
        return at;
    }

    private int copula(Word.Small small, int i) {
        boolean plural = subject == null ? small.english().equals("are") : subject.plural();
        int at = i + 1;
        while (at < words.size() && words.get(at).is(Kind.NOT)) {
            denied = true;
            at++;
        }
        Word next = at < words.size() ? words.get(at) : null;
        if (next != null && next.is(Form.GERUND) && next.adjective() == null) {
            return verb(java.util.Objects.requireNonNull(next.verb()), at, true);
        }
        if (language == Language.DE && words.getLast().is(Form.PARTICIPLE) && at < words.size()) {
            Verb part = java.util.Objects.requireNonNull(words.getLast().verb());
            lead(plural ? "are" : "is");
            say(EnglishVerb.participle(part.english()));
            verb = part;
            known++;
            words.set(
                    words.size() - 1,
                    new Word("", new Word.Small(Kind.SILENT, ""), null, null, null));
            return at;
        }
        verb = new Verb("be", false, Form.SINGULAR);
        if (subject == null && doer.isEmpty() && next != null && next.adjective() == null) {
            return at;
        }
        say((relative ? "that " : "") + (plural ? "are" : "is") + (denied ? " not" : ""));
        relative = false;
        denied = false;
        return at;
    }

    private void lead(String be) {
        say((relative ? "that " : "") + be + (denied ? " not" : ""));
        relative = false;
        denied = false;
    }

    private int preposition(Word.Small small, int i) {
        int next = i + 1;
        if (next >= words.size()) {
            return next;
        }
        Word word = words.get(next);
        if (word.verb() != null
                && word.is(Form.INFINITIVE)
                && (word.noun() == null || (language != Language.DE && !word.isArticle()))) {
            return infinitive(small, word.verb(), next);
        }
        if (word.verb() != null && word.is(Form.GERUND) && word.adjective() == null) {
            return next;
        }
        if (small.kind() == Kind.WITHOUT && (word.is(Kind.NOBODY) || isPeople(next))) {
            deserted = true;
            known++;
            NounPhrase people = nouns.at(next);
            return people == null ? next + 1 : people.end();
        }
        NounPhrase found = nouns.at(next);
        if (found == null) {
            if (word.is(Kind.ADVERB)) {
                return next;
            }
            if (small.kind() != Kind.OF && !small.english().isEmpty()) {
                say(small.english());
            }
            return next;
        }
        if (found.sort() == Sort.PLACE && small.kind() == Kind.PREPOSITION && place == null) {
            place = found.said("the");
        }
        boolean object = isPersonalObject(small, found);
        String said = object ? "" : english(small, found);
        count(found);
        say((said.isEmpty() ? "" : said + " ") + found.said(whose()));
        last = "";
        if (subject == null && verb == null) {
            phrase = true;
        }
        return found.end();
    }

    private boolean isPeople(int at) {
        NounPhrase found = nouns.at(at);
        return found != null
                && found.article() == null
                && (found.head().equals("people")
                        || found.head().equals("persons")
                        || found.head().equals("person"));
    }

    private boolean isPersonalObject(Word.Small small, NounPhrase found) {
        boolean to = small.english().equals("to") && (language == Language.ES);
        boolean acts =
                verb != null && !MOTION.contains(verb.english()) && !GIVE.contains(verb.english());
        boolean animate = found.isPerson() || found.sort() == Sort.ANIMAL;
        return to && acts && animate;
    }

    private String english(Word.Small small, NounPhrase found) {
        if (small.kind() == Kind.WITHOUT) {
            return "without";
        }
        if (small.kind() == Kind.OF) {
            boolean out = verb != null && MOTION.contains(verb.english());
            boolean full = last.equals("full");
            return full || verb == null
                    ? "of"
                    : out ? "out of" : verb.form() == Form.PARTICIPLE ? "with" : "from";
        }
        String english = small.english();
        if (english.equals("in") && ON.contains(found.head())) {
            return "on";
        }
        if (out.toString().endsWith(" wet") && english.equals("from")) {
            return "with";
        }
        boolean by =
                (english.equals("through") || english.equals("from"))
                        && verb != null
                        && verb.form() == Form.PARTICIPLE;
        if (by) {
            return "by";
        }
        boolean range = english.equals("at") && out.indexOf("from ") >= 0;
        boolean towards =
                english.equals("at")
                        && verb != null
                        && MOTION.contains(verb.english())
                        && language != Language.DE;
        return range || towards ? "to" : english;
    }

    /** "a cair" falls, "para abrir" is why, "sin mirar" is how. */
    private int infinitive(Word.Small small, Verb next, int at) {
        known++;
        if (language == Language.DE && words.get(at).isCapital()) {
            say("while " + EnglishVerb.gerund(next.english()));
            return at + 1;
        }
        switch (small.english()) {
            case "for", "to" -> {
                if (subject != null && verb == null && language == Language.PT) {
                    return verb(new Verb(next.english(), next.hand(), Form.GERUND), at);
                }
                say("to " + next.english());
            }
            case "without" -> say("without " + EnglishVerb.gerund(next.english()));
            case "of", "" -> say(EnglishVerb.gerund(next.english()));
            default -> {
                if (verb == null && language == Language.PT) {
                    known--;
                    return verb(new Verb(next.english(), next.hand(), Form.GERUND), at);
                }
                say("to " + next.english());
            }
        }
        verb = next;
        return at + 1;
    }

    /** A step is about just this thing: "Tank leeren" empties the tank. */
    private static String definite(NounPhrase found) {
        return found.article() == null && found.owner().isEmpty()
                ? "the " + found.bare()
                : found.said("the");
    }

    private int noun(NounPhrase found) {
        count(found);
        worked = done && worked == null ? found : worked;
        boolean first = subject == null && verb == null && doer.isEmpty();
        if (!first
                && verb == null
                && !relative
                && subject != null
                && !phrase
                && !last.equals("and")) {
            out.append(out.isEmpty() ? "" : ",");
        }
        boolean step = done && doers.shown() && found.equals(worked);
        say(step ? definite(found) : found.said(whose()));
        if (first || (verb == null && phrase)) {
            subject = found;
            phrase = false;
        }
        return found.end();
    }

    private int verb(@Nullable Verb acts, int i) {
        return acts == null ? i + 1 : verb(acts, i, false);
    }

    private int verb(Verb acts, int i, boolean forced) {
        known++;
        int next = i + 1;
        boolean plural = subject != null && subject.plural();
        boolean named = subject != null || !doer.isEmpty();
        Form form = forced ? Form.SINGULAR : acts.form();
        if (form == Form.INFINITIVE && verb == null && named && language == Language.DE) {
            return germanEnd(acts, next, plural);
        }
        if (form == Form.INFINITIVE && verb == null && !named) {
            return order(acts, next);
        }
        if (form == Form.INFINITIVE) {
            say("to " + acts.english());
        } else if (form == Form.GERUND) {
            if (!named) {
                byDefault(acts, true);
            } else {
                say(EnglishVerb.gerund(acts.english()) + it());
            }
        } else if (form == Form.PARTICIPLE) {
            say(EnglishVerb.participle(acts.english()));
        } else if (named && (!self || subject == null || !acts.hand() || nounFollows(next))) {
            finite(acts, plural);
        } else if (named) {
            reflexive(acts, plural);
        } else {
            return unnamed(acts, next);
        }
        verb = acts;
        self = false;
        return next;
    }

    private String it() {
        boolean said = object;
        object = false;
        return said ? " it" : "";
    }

    /** Machines do not walk, and a blade drives nowhere. */
    private String suited(String english) {
        boolean thing =
                subject != null
                        && !subject.isPerson()
                        && subject.sort() != Sort.ANIMAL
                        && subject.sort() != Sort.VEHICLE;
        return thing && (english.equals("walk") || english.equals("drive")) ? "run" : english;
    }

    private void finite(Verb listed, boolean plural) {
        Verb acts = new Verb(suited(listed.english()), listed.hand(), listed.form());
        String it = it();
        if (relative && verb == null && !denied) {
            say(EnglishVerb.gerund(acts.english()) + it);
        } else if (denied) {
            say(
                    (relative ? "that " : "")
                            + (plural ? "do not " : "does not ")
                            + acts.english()
                            + it);
        } else {
            boolean several = plural || (subject == null && doers.hands().equals(doer));
            say(EnglishVerb.finite(acts.english(), several) + it);
        }
        relative = false;
        denied = false;
    }

    private void reflexive(Verb acts, boolean plural) {
        if (SELF.contains(acts.english()) || !acts.hand()) {
            finite(acts, plural);
            return;
        }
        say(
                (relative ? "that " : "")
                        + (plural ? "are " : "is ")
                        + EnglishVerb.participle(acts.english()));
        relative = false;
    }

    private boolean nounFollows(int next) {
        return next < words.size()
                && (words.get(next).small() == null
                        || words.get(next).isArticle()
                        || words.get(next).is(Kind.NUMBER))
                && !isVerb(next)
                && nouns.at(next) != null;
    }

    /** Who does it stands behind it, or is nobody. */
    private int unnamed(Verb acts, int next) {
        int at = next;
        StringBuilder between = new StringBuilder();
        while (at < words.size() && words.get(at).is(Kind.ADVERB)) {
            between.append(' ')
                    .append(java.util.Objects.requireNonNull(words.get(at).small()).english());
            at++;
        }
        NounPhrase behind = nounFollows(at) ? nouns.at(at) : null;
        boolean worn =
                behind != null
                        && self
                        && (behind.sort() == Sort.WEAR || behind.sort() == Sort.BODY);
        boolean inverted = !worn && (!acts.hand() || self || phrase);
        if (behind != null && inverted) {
            count(behind);
            subject = behind;
            say(behind.said("their"));
            if (self) {
                reflexive(acts, behind.plural());
            } else {
                finite(acts, behind.plural());
            }
            say(between.toString().strip());
            verb = acts;
            self = false;
            return behind.end();
        }
        onto = behind != null;
        byDefault(acts, false);
        verb = acts;
        self = false;
        return next;
    }

    private void byDefault(Verb acts, boolean gerund) {
        boolean hands = acts.hand() && !doers.hands().isEmpty() && !self && (onto || object);
        doer = hands ? doers.hands() : doers.person();
        done = true;
        say(doer);
        if (gerund) {
            say(EnglishVerb.gerund(acts.english()) + it());
        } else {
            finite(acts, hands);
        }
    }

    /** "tailler un sautereau": what is done, to what. */
    private int order(Verb acts, int next) {
        NounPhrase behind = nounFollows(next) ? nouns.at(next) : null;
        if (behind == null) {
            onto = true;
            byDefault(acts, false);
            verb = acts;
            return next;
        }
        done = acts.hand();
        if (!acts.hand() || doers.shown()) {
            onto = true;
            byDefault(acts, false);
            verb = acts;
            return next;
        }
        count(behind);
        subject = behind;
        say(behind.said("the"));
        say((behind.plural() ? "are " : "is ") + EnglishVerb.participle(acts.english()));
        verb = new Verb(acts.english(), true, Form.PARTICIPLE);
        return behind.end();
    }

    /** "Akku einsetzen": what is done stands at the end. */
    private int germanEnd(Verb acts, int next, boolean plural) {
        if (next < words.size() && !words.get(next).is(Kind.AND)) {
            finite(acts, plural);
        } else if (acts.hand() && subject != null && !subject.isPerson() && doers.shown()) {
            done = true;
            String rest = out.substring(subject.said("their").length());
            out.setLength(0);
            say(doers.hands() + " " + acts.english() + " " + definite(subject) + rest);
        } else if (acts.hand() && subject != null && !subject.isPerson()) {
            done = true;
            say((plural ? "are " : "is ") + EnglishVerb.participle(acts.english()));
        } else {
            finite(acts, plural);
        }
        verb = acts;
        return next;
    }

    private void count(NounPhrase found) {
        known += found.known();
        unknown += found.unknown();
    }

    private String whose() {
        return subject == null ? "their" : subject.whose();
    }

    private void say(String english) {
        if (english.isEmpty()) {
            return;
        }
        out.append(out.isEmpty() ? "" : " ").append(english);
        last = english.equals("and") ? "and" : english.endsWith("full") ? "full" : "";
    }
}
