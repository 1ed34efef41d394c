package dev.shotlist.sight;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a few English words that stand alone, as clients write down what they have in mind. */
final class NoteReader {
    /** So many words may be in no list: what stands before a noun says how it is. */
    private static final int MOST_UNKNOWN = 2;

    private final Lexicon lexicon;
    private final LanguageTable table;
    private int things;
    private int qualities;
    private int unknown;
    private int open;
    private boolean joined;
    private boolean linked;
    private boolean told;
    private boolean named;
    private boolean living;
    private boolean dangling;

    NoteReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.table = lexicon.of(dev.shotlist.plan.Language.EN);
    }

    /**
     * @param words lower case
     */
    NoteKind read(List<String> words) {
        for (int at = 0; at < words.size(); ) {
            String word = words.get(at);
            if (lexicon.isTalk(word) || lexicon.isAboutFilm(word)) {
                return NoteKind.NONE;
            }
            int length = noun(words, at);
            if (length > 0) {
                thing(String.join(" ", words.subList(at, at + length)));
                at += length;
                continue;
            }
            if (!other(words, at)) {
                return NoteKind.NONE;
            }
            at++;
        }
        // "the budgie" has an article, and is a thing whatever it is
        boolean lost = open > 0 && !(open == 1 && (named || told));
        // "clay and blue" are colors
        if ((dangling && !told) || lost || unknown > MOST_UNKNOWN || (things == 0 && open == 0)) {
            return NoteKind.NONE;
        }
        if (told && living) {
            return NoteKind.DONE;
        }
        if (told || linked || (joined && open > 0)) {
            return NoteKind.TOLD;
        }
        return things == 0 || things + qualities + unknown == 1 ? NoteKind.BARE : NoteKind.NAMED;
    }

    /** "a boat goes down the slipway", "the grandmother laughing", "fog over a ridge" */
    String articled(List<String> words) {
        String text = String.join(" ", words);
        Piece first = table.small(words.getFirst());
        boolean number =
                table.adjective(words.getFirst()) != null && NUMBERS.contains(words.getFirst());
        if (first != null || number || words.getFirst().endsWith("'s")) {
            return text;
        }
        for (int at = 0; at < words.size(); at++) {
            int length = noun(words, at);
            if (length == 0) {
                if (table.small(words.get(at)) != null) {
                    return text;
                }
                continue;
            }
            int end = at + length;
            // "apple tree": the last of several nouns says what it is
            while (end < words.size() && noun(words, end) > 0) {
                end += noun(words, end);
            }
            if (end + 1 == words.size() && isUnknownPlural(words.getLast())) {
                return text;
            }
            String head = words.get(end - 1);
            Piece piece = table.noun(String.join(" ", words.subList(at, at + length)));
            Piece last = table.noun(head);
            Piece said = last == null ? piece : last;
            Thing thing = said == null ? null : said.thing();
            boolean mass =
                    thing != null
                            && (thing.mass() || lexicon.isMass(thing.english(), thing.sort()));
            if (said == null
                    || thing == null
                    || mass
                    || said.plural()
                    || EnglishForms.isPlural(head)) {
                return text;
            }
            return (EnglishArticles.startsWithVowel(text) ? "an " : "a ") + text;
        }
        return text;
    }

    /** "pencil marks": whatever they are, they are several. */
    private boolean isUnknownPlural(String word) {
        return EnglishForms.isPlural(word) && table.verb(word) == null;
    }

    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "ten", "twenty", "several");

    private void thing(String said) {
        Piece piece = table.noun(said);
        Thing thing = piece == null ? null : piece.thing();
        boolean one = thing != null && (thing.sort() == Sort.PERSON || thing.sort() == Sort.ANIMAL);
        living |= things == 0 && one;
        linked |= joined && things > 0;
        joined = false;
        named = false;
        dangling = false;
        open = 0;
        things++;
    }

    /** Words of the noun that begins there; none where it is what is done: "a dog reviews the". */
    private int noun(List<String> words, int at) {
        for (int length = Math.min(LanguageTable.LONGEST, words.size() - at);
                length > 0;
                length--) {
            Piece piece = table.noun(String.join(" ", words.subList(at, at + length)));
            if (piece != null && piece.is(Part.NOUN)) {
                return length == 1 && isDone(words, at) ? 0 : length;
            }
        }
        return 0;
    }

    private boolean isDone(List<String> words, int at) {
        if (things == 0 || joined || at + 1 == words.size()) {
            return false;
        }
        Piece next = table.small(words.get(at + 1));
        boolean object =
                next != null
                        && (next.is(Part.THE)
                                || next.is(Part.A)
                                || next.is(Part.HIS)
                                || next.is(Part.PREPOSITION));
        return object && open == 0 && table.verb(words.get(at)) != null;
    }

    private boolean other(List<String> words, int at) {
        String word = words.get(at);
        Piece small = table.small(word);
        if (small != null) {
            return small(small, at);
        }
        if (table.adjective(word) != null) {
            dangling = true;
            qualities++;
            return true;
        }
        LanguageTable.@Nullable Acts acts = table.verb(word);
        if (acts != null) {
            return verb(acts);
        }
        boolean third =
                word.endsWith("s") && at + 1 < words.size() && isDetermined(words.get(at + 1));
        boolean going = things > 0 && (word.endsWith("ing") || (third && open == 0));
        told |= going;
        if (!going && !word.endsWith("ly")) {
            unknown++;
            open++;
        }
        return Character.isLetter(word.codePointAt(0));
    }

    private boolean isDetermined(String next) {
        Piece small = table.small(next);
        return small != null && (small.is(Part.THE) || small.is(Part.A) || small.is(Part.HIS));
    }

    private boolean verb(LanguageTable.Acts acts) {
        if (things > 0) {
            told = true;
            return true;
        }
        qualities++;
        return acts.form() == Piece.Form.GERUND || acts.form() == Piece.Form.PARTICIPLE;
    }

    private boolean small(Piece small, int at) {
        named = small.is(Part.THE) || small.is(Part.A) || small.is(Part.HIS);
        if (small.is(Part.IT)) {
            // "a drawer with the papers in it"
            boolean there = joined && things > 1;
            joined &= !there;
            return told || there;
        }
        if (small.is(Part.SHE) || small.is(Part.THEY)) {
            living |= small.is(Part.SHE) && things == 0;
            things++;
            return true;
        }
        if (small.is(Part.PREPOSITION)) {
            joined = true;
            return at > 0 && !small.english().equals("for");
        }
        return switch (small.part()) {
            case THE, A, HIS, AND, ADVERB, RELATIVE -> true;
            default -> false;
        };
    }
}
