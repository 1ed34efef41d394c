package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a clause into words and fixed phrases, the longest known first. */
final class Splitter {
    /** Longest listed phrase, in words. */
    private static final int LONGEST = 6;

    private final WordTable table;
    private final Compounds compounds;
    private final ClockTimes times;

    Splitter(WordTable table) {
        this.table = table;
        times = table.times();
        compounds = new Compounds(table);
    }

    List<Word> words(String clause) {
        List<String> said = table.tokens().of(clause);
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < said.size()) {
            ClockTimes.Time time = times.at(said, i);
            if (time != null) {
                words.add(time.word());
                i += time.length();
                continue;
            }
            Word word = null;
            int longest = Math.min(LONGEST, table.longest(said.get(i)));
            int length = Math.min(longest, said.size() - i);
            while (length > 1 && word == null) {
                word = isBeforeNoun(said, i + length) ? null : phrase(said.subList(i, i + length));
                word = word != null && isNamed(word, said.get(i), words) ? null : word;
                length -= word == null ? 1 : 0;
            }
            boolean twice = i > 0 && length == 1 && said.get(i).equals(said.get(i - 1));
            if (!twice) {
                words.add(word == null ? single(said.get(i), i > 0) : word);
            }
            i += length;
        }
        return table.language() == Language.DE ? joined(framed(words)) : framed(words);
    }

    /**
     * "ein paar" are some, "ein Paar" is a couple: a German noun ends no phrase of small words but
     * one that says how or when, "im Takt".
     */
    private @Nullable Word phrase(List<String> said) {
        Word word = table.word(String.join(" ", said));
        boolean noun =
                table.language() == Language.DE
                        && word != null
                        && word.small() != null
                        && !word.is(Word.Kind.ADVERB)
                        && Character.isUpperCase(said.getLast().charAt(0));
        return noun ? null : word;
    }

    /** "il porto all'alba" is the harbour at dawn: behind an article nobody "porta a". */
    private boolean isNamed(Word phrase, String first, List<Word> before) {
        boolean verb = phrase.verb() != null && phrase.noun() == null && phrase.small() == null;
        return verb
                && table.language() != Language.DE
                && !before.isEmpty()
                && before.getLast().isArticle()
                && table.noun(first.toLowerCase(Locale.ROOT)) != null;
    }

    /** "hört zum ersten Mal" hears it then, and does not listen: "zu" belongs to what follows. */
    private boolean isBeforeNoun(List<String> said, int end) {
        if (table.language() != Language.DE || end >= said.size() || end < 2) {
            return false;
        }
        String last = said.get(end - 1);
        String behind = said.get(end);
        boolean place = behind.equals("dem") || behind.equals("der");
        // "essen auf dem Dach" eats up nothing
        boolean parted = table.verb(last + said.get(end - 2)) != null;
        return place && (last.equals("zu") || parted);
    }

    /**
     * @param within whether it stands within a clause, where a capital makes a name
     */
    private Word single(String said, boolean within) {
        Word word = table.word(said);
        if (word != null) {
            return within && isCalled(said, word) ? new Word(said, null, null, null, null) : word;
        }
        Word.Noun compound = compounds.noun(said);
        if (compound != null) {
            return new Word(said, null, compound, null, null);
        }
        Word base = unparted(said);
        if (base != null) {
            return base;
        }
        Word sounded = sounded(said);
        if (sounded != null) {
            return sounded;
        }
        boolean name = within && Character.isUpperCase(said.charAt(0));
        Word little = name ? null : diminutive(said);
        if (little != null) {
            return little;
        }
        boolean number = said.chars().allMatch(Character::isDigit);
        return new Word(
                said, number ? new Word.Small(Word.Kind.NUMBER, said) : null, null, null, null);
    }

    /** "She crosses Paris" makes no bets, and of "Porto" nobody sees a harbour. */
    private boolean isCalled(String said, Word word) {
        boolean capital =
                Character.isUpperCase(said.charAt(0))
                        && said.chars().skip(1).anyMatch(Character::isLowerCase);
        return capital && table.language() != Language.DE && word.small() == null;
    }

    private static final String[][] LITTLE = {
        {"ES", "ito ita itos itas illo illa illos illas cito cita ecito ecita", "o a  e"},
        {"PT", "inho inha inhos inhas zinho zinha zinhos zinhas", "o a  e"},
        {"IT", "ino ina ini ine etto etta etti ette ello ella", "o a e"}
    };

    /** "einsprühen" sprays: a particle that no list has adds little to what is done. */
    private @Nullable Word unparted(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        String particle = table.parting().particle(lower);
        String rest = lower.substring(particle.length());
        Word.Verb verb = particle.isEmpty() ? null : table.verb(rest);
        if (verb == null && !particle.isEmpty() && rest.startsWith("zu")) {
            verb = table.verb(rest.substring(2));
        }
        boolean known =
                verb != null && !(Character.isUpperCase(said.charAt(0)) && said.endsWith("ung"));
        return known ? new Word(said, null, null, verb, null) : null;
    }

    /** German comics: "schnippel schnippel" is what somebody does. */
    private @Nullable Word sounded(String said) {
        if (table.language() != Language.DE || Character.isUpperCase(said.charAt(0))) {
            return null;
        }
        Word.Verb verb = table.verb(said + "n");
        verb = verb == null ? table.verb(said + "en") : verb;
        if (verb == null || verb.form() != Word.Form.INFINITIVE || said.length() <= 3) {
            return null;
        }
        return new Word(said, null, null, verb.in(Word.Form.GERUND), null);
    }

    /** "saquinho" is a little bag. */
    private @Nullable Word diminutive(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        for (String[] row : LITTLE) {
            if (!row[0].equals(table.language().name())) {
                continue;
            }
            for (String ending : row[1].split(" ", -1)) {
                if (!lower.endsWith(ending) || lower.length() - ending.length() < 3) {
                    continue;
                }
                String stem = lower.substring(0, lower.length() - ending.length());
                String hard =
                        stem.endsWith("qu")
                                ? stem.substring(0, stem.length() - 2) + "c"
                                : stem.endsWith("gu") ? stem.substring(0, stem.length() - 1) : stem;
                for (String vowel : row[2].split(" ", -1)) {
                    Word.Noun noun = table.noun(hard + vowel);
                    if (noun != null) {
                        boolean several =
                                ending.endsWith("s") || ending.matches("ini|ine|etti|ette");
                        return new Word(
                                said,
                                null,
                                new Word.Noun(
                                        "little " + noun.english(),
                                        several,
                                        noun.sort(),
                                        noun.mass()),
                                null,
                                null);
                    }
                }
            }
        }
        return null;
    }

    /** "prend ... en photo" photographs: what stands behind the object settles the verb. */
    private static List<Word> framed(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word.Small small = words.get(i).small();
            if (small == null || !small.english().startsWith("=")) {
                continue;
            }
            for (int verb = i - 1; verb >= 0; verb--) {
                Word.Verb acts = words.get(verb).verb();
                if (acts != null && words.get(verb).noun() == null) {
                    words.set(
                            verb,
                            new Word(
                                    words.get(verb).said(),
                                    null,
                                    null,
                                    new Word.Verb(
                                            small.english().substring(1), acts.hand(), acts.form()),
                                    null));
                    break;
                }
            }
        }
        return words;
    }

    /** "hängt ... auf" is one verb, wherever its particle stands, and so is "setzt sich". */
    private List<Word> joined(List<Word> words) {
        List<Word> all = new ArrayList<>(words);
        for (int at = all.size() - 1; at > 0; at--) {
            String particle = all.get(at).said().toLowerCase(Locale.ROOT);
            boolean ends = at + 1 == all.size() || all.get(at + 1).is(Word.Kind.AND);
            if (ends && table.parting().isParticle(particle) && join(all, at, " " + particle)) {
                break;
            }
        }
        for (int at = all.size() - 1; at > 0; at--) {
            if (all.get(at).is(Word.Kind.SELF) && join(all, at, "")) {
                break;
            }
        }
        return all;
    }

    /** Makes one of a verb and the particle or pronoun that stands there behind it. */
    private boolean join(List<Word> all, int at, String particle) {
        int self = -1;
        for (int i = at; i > 0; i--) {
            self = all.get(i).is(Word.Kind.SELF) ? i : self;
        }
        for (int i = at - 1; i >= 0; i--) {
            String said = all.get(i).said().toLowerCase(Locale.ROOT) + particle;
            Word.Verb own = self > i ? table.verb("sich " + said) : null;
            Word.Verb verb = own == null && !particle.isEmpty() ? table.verb(said) : own;
            if (verb != null) {
                all.set(i, new Word(all.get(i).said(), null, null, verb, null));
                if (!particle.isEmpty()) {
                    all.remove(at);
                }
                if (own != null) {
                    all.remove(self);
                }
                return true;
            }
        }
        return false;
    }
}
