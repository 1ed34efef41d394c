package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the listed shots later words speak of: by a word that only one of them has. */
final class ShotMentions {
    /** A shorter word joins others and names none. */
    private static final int SHORTEST = 3;

    private final BriefText brief;
    private final Map<String, Fact<ShotOrder>> byWord = new HashMap<>();
    private final List<Fact<ShotOrder>> listed;

    /** Where the list ends, as a token. */
    private final int behind;

    /** The items stand behind "a.", "b)" and so on. */
    private final boolean lettered;

    ShotMentions(BriefText brief, List<Fact<ShotOrder>> shots) {
        this.brief = brief;
        listed = List.copyOf(shots);
        Set<String> several = new HashSet<>();
        int end = 0;
        for (int i = 0; i < brief.size(); i++) {
            Fact<ShotOrder> shot = at(i);
            if (shot == null) {
                continue;
            }
            end = i + 1;
            if (!isOwnWord(i)) {
                continue;
            }
            Fact<ShotOrder> other = byWord.putIfAbsent(brief.tokens[i].key, shot);
            if (other != null && !other.equals(shot)) {
                several.add(brief.tokens[i].key);
            }
        }
        byWord.keySet().removeAll(several);
        behind = end;
        lettered = isLettered();
    }

    private boolean isLettered() {
        int letters = 0;
        for (int i = 0; i + 2 < behind; i++) {
            Fact<ShotOrder> shot = at(i + 2);
            boolean letter =
                    brief.tokens[i].key.length() == 1
                            && shot != null
                            && at(i) == null
                            && !brief.tokens[i + 1].isWord()
                            && listed.indexOf(shot) == brief.tokens[i].key.charAt(0) - 'a';
            letters += letter ? 1 : 0;
        }
        return letters >= 2;
    }

    /** "e has to come before b": the item of that letter; "a film" names none. */
    private @Nullable Fact<ShotOrder> byLetter(int token) {
        String key = brief.tokens[token].key;
        int index = lettered && key.length() == 1 ? key.charAt(0) - 'a' : -1;
        boolean named =
                index >= 0
                        && index < listed.size()
                        && (token + 1 >= brief.size()
                                || !brief.tokens[token + 1].isWord()
                                || brief.cue(Cue.MODAL, token + 1)
                                || brief.cue(Cue.COPULA, token + 1)
                                || brief.cue(Cue.AND, token + 1)
                                || brief.cue(Cue.OR, token + 1)
                                || brief.cue(Cue.CONTINUES, token + 1)
                                || brief.cue(Cue.PUTS_BEFORE, token + 1)
                                || brief.cue(Cue.PUTS_AFTER, token + 1));
        return named ? listed.get(index) : null;
    }

    int behind() {
        return behind;
    }

    private @Nullable Fact<ShotOrder> at(int token) {
        Span span = brief.span(token, token + 1);
        for (Fact<ShotOrder> shot : listed) {
            if (span.isWithin(shot.span())) {
                return shot;
            }
        }
        return null;
    }

    private boolean isOwnWord(int token) {
        return brief.tokens[token].isWord()
                && brief.tokens[token].key.length() >= SHORTEST
                && !brief.is(Kind.STOP, token)
                && (brief.language != Language.DE || brief.tokens[token].capital);
    }

    /** The shot that a word names, or none. */
    List<Fact<ShotOrder>> of(int token) {
        Fact<ShotOrder> letter = token < brief.size() ? byLetter(token) : null;
        if (letter != null) {
            return List.of(letter);
        }
        Fact<ShotOrder> shot =
                token < brief.size() && isOwnWord(token) && brief.tokens[token].quote < 0
                        ? byWord.get(brief.tokens[token].key)
                        : null;
        return shot == null ? List.of() : List.of(shot);
    }

    /** The shots that are named between two tokens, in their order, by word or by number. */
    List<Fact<ShotOrder>> within(int from, int to, boolean numbers) {
        List<Fact<ShotOrder>> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            double number = brief.tokens[i].number;
            boolean counted = numbers || brief.cue(Cue.SCENE_KEY, i - 1);
            boolean whole = number >= 1 && number <= listed.size() && number == Math.floor(number);
            List<Fact<ShotOrder>> named =
                    counted && whole ? List.of(listed.get((int) number - 1)) : of(i);
            named.stream().filter(shot -> !found.contains(shot)).forEach(found::add);
        }
        return found;
    }
}
