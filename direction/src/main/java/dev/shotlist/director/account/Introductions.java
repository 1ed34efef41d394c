package dev.shotlist.director.account;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a brief says of a name, or of whoever writes it, that this is somebody to be
 * seen: "Mrs Amadi", "our baker Rosa", "Rosa, the baker", "one barber (me, Marcus)", "I am the
 * baker".
 */
record Introductions(BriefWords words, CastWords known, Language language, Run run) {
    /** What a run of the brief's words names that can be seen. */
    interface Run {
        List<Mention> mentions(int from, int to);
    }

    /**
     * Who writes the brief and says what they do.
     *
     * @param trade in English
     * @param who she or he
     */
    record Speaker(String trade, String who) {}

    /** So far from who says "me" stands what they are, in words. */
    private static final int BESIDE = 8;

    /** Words behind a name within which the brief says "she" or "he" of them. */
    private static final int NEAR = 26;

    private static final int LONGEST_TRADE = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST_APPOSITION = 5;

    /** Whether the name from the first to the last of these words is introduced. */
    boolean introduce(int name, int last) {
        // a letter ends with the name of who sends it
        boolean signs = last + 1 == words.size() && !isMe(name);
        return !signs && !isGreeted(name) && (title(name) != null || trade(name, last) != null);
    }

    /** She, he or they by the title before the name; null where none stands there. */
    @Nullable String title(int name) {
        String gap = name == 0 ? "," : words.gap(name - 1).strip();
        return gap.isEmpty() || gap.equals(".") ? known.titles().get(words.lower(name - 1)) : null;
    }

    /** What the brief says right beside the name that they do; null where it says nothing there. */
    @Nullable String trade(int name, int last) {
        for (int from = Math.max(0, name - LONGEST_TRADE); from < name; from++) {
            if (isTogether(from, name) && isPremises(from, name)) {
                return null;
            }
            if (isTogether(from, name)) {
                String before = trade(run.mentions(from, name));
                if (before != null) {
                    return before;
                }
            }
        }
        int from = last + 1;
        boolean apposed = from < words.size() && words.gap(last).strip().equals(",");
        int end = words.clauseEnd(Math.min(from, words.size() - 1));
        if (apposed && !isCounted(name) && end - from <= LONGEST_APPOSITION) {
            String behind = trade(run.mentions(from, end));
            if (behind != null) {
                return behind;
            }
        }
        return isMe(name) ? besideMe(name, last) : null;
    }

    /** An "oficina mecânica" is where a mechanic works, and its name is nobody's. */
    private boolean isPremises(int from, int to) {
        if (language == Language.EN || language == Language.DE || to - from < 2) {
            return false;
        }
        List<Mention> first = run.mentions(from, from + 1);
        return first.size() == 1 && first.getFirst().sort() == Sort.PLACE;
    }

    /** "In sechs Wochen, entspannte Lehrer": a German noun with a number before it is no name. */
    private boolean isCounted(int name) {
        return language == Language.DE
                && name > 0
                && (words.isFigure(name - 1) || known.counts().contains(words.lower(name - 1)));
    }

    private boolean isTogether(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.gap(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The nearest in the same sentence, before the name first. */
    private @Nullable String besideMe(int name, int last) {
        int from = name;
        while (from > 0 && name - from < BESIDE && !words.endsSentence(from - 1)) {
            from--;
        }
        String before = trade(run.mentions(from, name));
        int to = last + 1;
        while (to < words.size() && to - last <= BESIDE && !words.endsSentence(to - 1)) {
            to++;
        }
        return before == null && to > last + 1 ? trade(run.mentions(last + 1, to)) : before;
    }

    private @Nullable String trade(List<Mention> mentions) {
        for (Mention one : mentions.reversed()) {
            boolean person = one.sort() == Sort.PERSON && !one.several();
            if (person && known.clothes().containsKey(one.thing())) {
                return one.thing();
            }
        }
        return null;
    }

    /** "me, Marcus", "I'm Marcus", "sou o João" */
    private boolean isMe(int name) {
        int at = name - 1;
        if (at > 0 && known.articles().contains(words.lower(at))) {
            at--;
        }
        return at >= 0 && known.me().contains(words.lower(at));
    }

    /** "Liebe Frau Öztürk" reads the brief and is not in it. */
    boolean isGreeted(int name) {
        int at = name - 1;
        if (at > 0 && known.titles().containsKey(words.lower(at))) {
            at--;
        }
        return at >= 0 && known.greetings().contains(words.lower(at));
    }

    /** Whether the name is certainly somebody's: "(me, Marcus)", "the tailor Gino". */
    boolean isOwner(int name) {
        boolean trade =
                name > 0
                        && language != Language.DE
                        && !words.isCapital(name - 1)
                        && isTogether(name - 1, name)
                        && trade(run.mentions(name - 1, name)) != null;
        return trade || (isMe(name) && besideMe(name, name) != null);
    }

    /** Null where nobody says of themselves what they do. */
    @Nullable Speaker speaker(Dice dice) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!known.being().contains(words.lower(i)) || !words.gap(i).isBlank()) {
                continue;
            }
            int from = i + 1;
            while (from < words.size() && known.articles().contains(words.lower(from))) {
                from++;
            }
            int end = Math.min(words.clauseEnd(i), from + LONGEST_TRADE);
            for (int to = end; to > from; to--) {
                String trade = trade(run.mentions(from, to));
                if (trade != null && !LEARNING.contains(trade)) {
                    return new Speaker(trade, who(from, to, dice));
                }
            }
        }
        return null;
    }

    /** Who learns a trade makes films of other things than that. */
    private static final Set<String> LEARNING = Set.of("student", "apprentice", "pensioner");

    /** English trades are anybody's; the others have a form for women. */
    private String who(int from, int to, Dice dice) {
        if (language == Language.EN) {
            return dice.pick(List.of("she", "he"), "who speaks");
        }
        List<String> endings = known.feminine().getOrDefault(language, List.of());
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (word.length() > SHORTEST && endings.stream().anyMatch(word::endsWith)) {
                return "she";
            }
        }
        return "he";
    }

    /** She or he: by what somebody is, else by the first such word of the brief, else by lot. */
    String whoOf(String thing, Dice dice) {
        boolean woman = thing.endsWith("woman") || thing.equals("girl");
        if (woman || thing.endsWith("man") || thing.equals("boy")) {
            return woman ? "she" : "he";
        }
        for (int i = 0; i < words.size(); i++) {
            boolean she = known.she().contains(words.lower(i));
            if (she || known.he().contains(words.lower(i))) {
                return she ? "she" : "he";
            }
        }
        return dice.pick(List.of("she", "he"), "who plays");
    }

    /** She or he: by kin, title, the words behind the name or the name itself. */
    String who(int at, String name, CastWords.@Nullable Role role) {
        if (role != null && !role.who().equals("they")) {
            return role.who();
        }
        String titled = title(at);
        if (titled != null) {
            return titled;
        }
        int end = Math.min(words.size(), at + NEAR);
        for (int i = at + 1; i < end; i++) {
            if (known.she().contains(words.lower(i))) {
                return "she";
            }
            if (known.he().contains(words.lower(i))) {
                return "he";
            }
        }
        String lower = name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        if (known.women().contains(lower) || known.men().contains(lower)) {
            return known.women().contains(lower) ? "she" : "he";
        }
        boolean french = language == Language.FR && lower.endsWith("e");
        boolean hers = HERS.stream().anyMatch(lower::endsWith);
        return hers || french ? "she" : "he";
    }

    /** Most given names that end so are women's. */
    private static final List<String> HERS = List.of("a", "ine", "ette", "elle", "anne", "lyn");
}
