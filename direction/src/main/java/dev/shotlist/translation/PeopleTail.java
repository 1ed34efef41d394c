package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.PeopleAges.Age;
import dev.shotlist.translation.PeopleDoings.Doing;
import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said behind the noun for people: ages, what they have, where they are, what they do. */
final class PeopleTail {
    /** What these have stands before them: "dog owners", "music lovers". */
    private static final Set<String> HOLDERS =
            Set.of("owners", "lovers", "fans", "enthusiasts", "buyers", "users", "drivers");

    private final PeopleGroup group;

    /** Whether what was said last is what they have: "with three dogs". */
    private boolean holds;

    PeopleTail(PeopleGroup group) {
        this.group = group;
    }

    /** What is said behind the noun; false where nothing more is. */
    boolean read() {
        if (!group.text.has(group.at)) {
            return false;
        }
        Age age = group.ages.at(group.at);
        if (age != null) {
            group.behind.append(' ').append(age.english());
            group.at = age.end();
            return true;
        }
        Word word = group.text.word(group.at);
        if (isRelative()) {
            return doing();
        }
        if (word.is(Form.GERUND)
                && word.adjective() == null
                && group.text.language() != Language.DE) {
            return add(new PeopleDoings(group.text.from(group.at)).gerund(), " ", 0);
        }
        if (group.text.is(group.at, Mark.LATE)
                || (word.is(Kind.ADVERB) && !group.text.is(group.at, Mark.EARLY))) {
            group.behind.append(' ').append(group.text.small(group.at));
            group.at++;
            return true;
        }
        if (word.is(Kind.AND)) {
            boolean goesOn = isPreposition(group.at + 1) || group.text.is(group.at + 1, Mark.LINK);
            if (!goesOn) {
                return holds && alsoHeld();
            }
            int length = group.behind.length();
            group.behind.append(' ').append(group.text.small(group.at));
            group.at++;
            return prepositional() || cut(length);
        }
        if (group.text.is(group.at, Mark.LINK) || isPreposition(group.at)) {
            int length = group.behind.length();
            return prepositional() || cut(length);
        }
        if (group.text.language() == Language.DE && word.isArticle()) {
            NounPhrase owner = group.noun(group.at);
            if (owner != null) {
                group.behind.append(" of ").append(PeopleClause.said(owner));
                group.at = owner.end();
                return true;
            }
        }
        return cut(group.behind.length());
    }

    /** What is not known ends the group; up to the next one it is passed over. */
    private boolean cut(int length) {
        group.behind.setLength(length);
        group.whole = false;
        while (group.text.has(group.at) && !group.text.is(group.at, Kind.AND)) {
            group.at++;
        }
        return false;
    }

    /** "con tres perros y un jardín" */
    private boolean alsoHeld() {
        NounPhrase thing = group.noun(group.at + 1);
        boolean people = group.text.head(group.text.behindArticles(group.at + 1)) != null;
        if (thing == null || people || thing.isPerson()) {
            return false;
        }
        group.behind
                .append(' ')
                .append(group.text.small(group.at))
                .append(' ')
                .append(PeopleClause.said(thing));
        group.at = thing.end();
        return true;
    }

    private boolean isPreposition(int i) {
        Word word = group.text.word(i);
        return word.is(Kind.PREPOSITION) || word.is(Kind.OF) || word.is(Kind.WITHOUT);
    }

    private boolean isRelative() {
        return group.text.is(group.at, Kind.RELATIVE)
                || (group.text.language() == Language.DE
                        && group.text.word(group.at).said().equals("die")
                        && group.at + 1 < group.text.size()
                        && GermanDoings.isVerb(group.text, group.text.size() - 1));
    }

    private boolean doing() {
        PeopleText clause = group.text.from(group.at + 1);
        clause = group.text.language() == Language.DE ? GermanDoings.english(clause) : clause;
        Doing doing = new PeopleDoings(clause).read();
        // half of a German clause lacks what stands between its verbs
        boolean half = doing != null && !doing.whole() && group.text.language() == Language.DE;
        return add(half ? null : doing, " who ", 1);
    }

    private boolean add(@Nullable Doing doing, String joint, int joined) {
        if (doing == null) {
            group.whole = false;
            group.at = group.text.size();
            return false;
        }
        group.behind.append(joint).append(doing.english());
        group.whole &= doing.whole();
        // behind what was understood nothing else belongs to it
        group.at = doing.whole() ? group.at + joined + doing.end() : group.text.size();
        return true;
    }

    private boolean prepositional() {
        Word word = group.text.word(group.at);
        String english = word.is(Kind.WITHOUT) ? "without" : group.text.small(group.at);
        int next = group.at + 1;
        if (group.text.is(next, Kind.SELF)) {
            next++;
        }
        Word second = group.text.word(next);
        boolean does = second.is(Form.INFINITIVE) && second.verb() != null && second.noun() == null;
        if (does && word.is(Kind.OF) && !group.text.is(group.at, Mark.LINK)) {
            // "permet aux boulangers de louer leur four": no more of who they are
            return false;
        }
        if (does && second.verb() != null) {
            boolean gerund = group.text.is(group.at, Mark.LINK) || word.is(Kind.WITHOUT);
            String base = second.verb().english();
            group.behind
                    .append(' ')
                    .append(gerund ? english + " " + EnglishVerb.gerund(base) : "to " + base);
            group.at = next + 1;
            NounPhrase thing = group.noun(group.at);
            if (thing != null) {
                group.behind.append(' ').append(PeopleClause.said(thing));
                group.at = thing.end();
            }
            return true;
        }
        String people = group.text.head(group.text.behindArticles(next));
        NounPhrase thing = group.noun(next);
        if (thing == null && people == null) {
            return name(english, next);
        }
        if (thing == null
                || (people != null && thing.end() == group.text.behindArticles(next) + 1)) {
            group.behind.append(' ').append(english).append(' ').append(people);
            group.at = group.text.behindArticles(next) + 1;
            return true;
        }
        if (word.is(Kind.OF) && thing.unknown() > 0 && thing.article() == null) {
            return name(english, next);
        }
        if (word.is(Kind.OF) && isKind(thing)) {
            group.before.add(PeopleClause.kind(thing.bare()));
        } else {
            group.behind.append(' ').append(preposition(english, word, thing)).append(' ');
            group.behind.append(PeopleClause.said(thing));
        }
        group.at = thing.end();
        holds = english.equals("with") || english.equals("without");
        return true;
    }

    /** "gente de ciudad" are city people, "amantes de la música" music lovers. */
    private boolean isKind(NounPhrase thing) {
        boolean plain =
                thing.before().isEmpty()
                        && thing.behind().isEmpty()
                        && thing.owner().isEmpty()
                        && !thing.isPerson()
                        && group.behind.isEmpty();
        return plain && (thing.article() == null || HOLDERS.contains(group.head));
    }

    private static String preposition(String english, Word word, NounPhrase thing) {
        boolean place = thing.sort() == Sort.PLACE;
        if (word.is(Kind.OF)) {
            return place ? "from" : "of";
        }
        return english.equals("out of")
                ? "from"
                : place && (english.equals("to") || english.equals("at")) ? "in" : english;
    }

    /** "étudiants à Tours", "Familien aus Köln". */
    private boolean name(String english, int from) {
        int next = group.text.behindArticles(from);
        Word word = group.text.word(next);
        if (!word.isUnknown() || !word.isCapital()) {
            return false;
        }
        boolean german = group.text.language() == Language.DE;
        if (german && next > from) {
            return false;
        }
        StringBuilder name = new StringBuilder(word.said());
        int end = next + 1;
        while (group.text.word(end).isUnknown() && group.text.word(end).isCapital()) {
            name.append(' ').append(group.text.word(end).said());
            end++;
        }
        String in =
                switch (english) {
                    case "to", "at" -> "in";
                    case "of", "out of", "from" -> "from";
                    default -> english;
                };
        group.behind.append(' ').append(in).append(' ').append(name);
        group.at = end;
        return true;
    }
}
