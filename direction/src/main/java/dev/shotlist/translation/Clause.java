package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause while it is put into English: its words, and what those read so far leave open. */
final class Clause {
    final List<Word> words;
    final Language language;
    final Doers doers;
    final NounReader nouns;
    final Sentence sentence = new Sentence();

    @Nullable NounPhrase subject;

    /** Who acts where no noun says it; empty while nobody does. */
    String doer = "";

    /** The verb that rules what comes; null before it and behind "and". */
    @Nullable Verb verb;

    /** The verb before "and". */
    @Nullable Verb before;

    /** Who acts in the clause before, which this one goes on with; null for nobody. */
    @Nullable Actor actor;

    /** "no": the next verb is denied. */
    boolean denied;

    /** "se": the next verb turns back on its subject. */
    boolean self;

    /** "lo": the next verb has an object already. */
    boolean object;

    /** "que": the next verb belongs to the noun before. */
    boolean relative;

    /** Whether a first phrase is over, so that the next noun may be a subject. */
    boolean phrase;

    /** Whether it says only what is done, and not who does it. */
    boolean done;

    /** Whether it says that nobody is there. */
    boolean deserted;

    /** Whether something happens in it. */
    boolean acts;

    /** Where it says that it is. */
    @Nullable String place;

    /** What unnamed hands work on. */
    @Nullable NounPhrase worked;

    int known;
    int unknown;

    /** Index of the word behind the last counted phrase. */
    private int counted;

    private static final Set<String> SEVERAL =
            Set.of("they", "we", "all", "both", "several", "many");

    /** Words of the other language that stand in the English, and are no names. */
    final List<String> foreign = new ArrayList<>();

    Clause(List<Word> words, Language language, Doers doers) {
        this.words = words;
        this.language = language;
        this.doers = doers;
        nouns = new NounReader(words, language);
    }

    boolean hasWord(int i) {
        return i < words.size();
    }

    boolean has(int i, Kind kind) {
        return hasWord(i) && words.get(i).is(kind);
    }

    /** Whether anybody or anything is there to act. */
    boolean isNamed() {
        return subject != null || !doer.isEmpty();
    }

    /** "con una sola mano": no two hands do it. */
    boolean isSingleHanded() {
        return words.stream()
                .anyMatch(word ->
                        word.small() != null
                                && word.small().english().equals(ImpersonalVerbs.SINGLY));
    }

    boolean isPlural() {
        return subject == null ? SEVERAL.contains(doer) : subject.plural();
    }

    void say(String english) {
        // "closes one's eyes": whose they are is known by now
        sentence.say(english.contains("one's ") ? english.replace("one's", whose()) : english);
    }

    void count(NounPhrase found) {
        known += found.known();
        unknown += found.unknown();
        for (int i = counted; found.unknown() > 0 && i < found.end(); i++) {
            boolean name = language == Language.DE && found.article() == null;
            leave(words.get(i), name);
        }
        counted = found.end();
    }

    /**
     * Notes a word that stays as it is; a capital makes it a name, in German only without article.
     */
    void leave(Word word, boolean mayName) {
        boolean name = word.isCapital() && (mayName || language != Language.DE);
        if (word.isUnknown() && !name) {
            foreign.add(word.said());
        }
    }

    String whose() {
        if (subject == null) {
            return doer.equals("she") ? "her" : doer.equals("he") ? "his" : "their";
        }
        String whose = subject.whose();
        boolean open = whose.equals("their") && subject.sort() == Sort.PERSON && !subject.plural();
        return open ? PersonGender.whose(subject, words, language) : whose;
    }

    /** Says the pronoun of an object that stood before its verb, once. */
    String objectPronoun() {
        boolean said = object;
        object = false;
        return said ? " it" : "";
    }

    /** Says the pronoun that a relative clause begins with, once. */
    String relativePronoun() {
        boolean said = relative;
        relative = false;
        return said ? "that " : "";
    }

    /** The verb has been said, and what was meant for it is used up. */
    void ruledBy(Verb acts) {
        verb = acts;
        this.acts |= acts.form() != Word.Form.PARTICIPLE;
        self = false;
    }

    /** Who or what the clause is about: what hands work on, where nobody else is named. */
    String about() {
        if (subject != null) {
            return subject.said("their");
        }
        return worked == null ? doer : worked.said("the");
    }

    /** Who acts here, for the clause that follows. */
    @Nullable Actor acting() {
        if (subject != null) {
            return new Actor(subject.head(), subject.isPerson() || subject.sort() == Sort.ANIMAL);
        }
        return doer.isEmpty() ? actor : new Actor(doer, true);
    }

    /**
     * @param head the noun or pronoun
     */
    record Actor(String head, boolean living) {}

    Translated translated() {
        return new Translated(
                sentence.english(),
                about(),
                known,
                unknown,
                foreign,
                done,
                deserted,
                acts,
                place == null ? null : Sentence.usual(place));
    }
}
