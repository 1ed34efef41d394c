package dev.shotlist.translation;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.Clause.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts what a brief orders to be seen into English, clause by clause: its nouns, its verbs, its
 * places. A language's words are read when they are first needed.
 */
public final class Translator {
    private final FactFiles files;
    private final Map<Language, WordTable> tables;

    /** The words of the whole brief, lower case, which decide words of two senses. */
    private final Set<String> brief;

    private static final Translator OURS = new Translator(FactFiles.ours());

    Translator(FactFiles files) {
        this(files, new ConcurrentHashMap<>(), Set.of());
    }

    private Translator(FactFiles files, Map<Language, WordTable> tables, Set<String> brief) {
        this.files = files;
        this.tables = tables;
        this.brief = brief;
    }

    /**
     * The same for clauses of one brief.
     *
     * @param said its words, lower case
     */
    public Translator within(Set<String> said) {
        return said.isEmpty() ? this : new Translator(files, tables, Set.copyOf(said));
    }

    /** All words of a language other than English. */
    WordTable table(Language language) {
        return tables.computeIfAbsent(language, one -> new WordTable(files, one));
    }

    /** One for all where the words are ours: those of a language take megabytes. */
    public static Translator of(FactFiles files) {
        return files.areOurs() ? OURS : new Translator(files);
    }

    /**
     * @param words one shot as the brief orders it, without lettering
     * @param from any language but English
     * @param doers who acts where the words name nobody
     */
    public Translated english(String words, Language from, Doers doers) {
        return english(words, from, doers, false);
    }

    /** The same as far as its words are known: what no list has is left out, but for names. */
    public Translated sound(String words, Language from, Doers doers) {
        return english(words, from, doers, true);
    }

    private Translated english(String words, Language from, Doers doers, boolean sound) {
        WordTable table = table(from);
        WholeOrder whole = new WholeOrder(doers);
        Actor actor = null;
        for (String clause : clauses(words, from == Language.DE)) {
            List<Word> split = new Splitter(table).words(somebody(clause, from));
            List<Word> all = OldOnes.plain(table.senses().decided(split, brief), from);
            if (sound) {
                int said = all.size();
                all = new ArrayList<>(new KnownWords(all, from).kept());
                whole.lacks(said - all.size());
            }
            all = new ArrayList<>(Partitives.plain(all, from));
            all = Participles.plain(SmallWords.plain(all, from), from);
            boolean german = from == Language.DE;
            boolean goesOn = false;
            for (List<Word> half : german ? JoinedSteps.parted(all) : List.of(all)) {
                List<Word> ordered = german ? new GermanOrder(half).english() : half;
                ClauseTranslator translator = new ClauseTranslator(ordered, from, doers, actor);
                whole.add(translator.translate(), goesOn);
                actor = translator.acting();
                goesOn = true;
            }
        }
        return whole.translated();
    }

    /** "Einer schleppt eine Waschmaschine": a man without a noun is somebody. */
    private static String somebody(String clause, Language from) {
        String said = clause.stripLeading();
        int next = ONE.length();
        boolean opens = said.startsWith(ONE) || said.startsWith(ONE_WITHIN);
        if (from != Language.DE || !opens || said.length() <= next) {
            return clause;
        }
        int end = said.indexOf(' ', next);
        String second = said.substring(next, end < 0 ? said.length() : end);
        boolean lower = !second.isEmpty() && Character.isLowerCase(second.codePointAt(0));
        boolean alone = lower && (said.startsWith(ONE) || second.endsWith("t"));
        return alone ? "Jemand " + said.substring(next) : clause;
    }

    /** The same within a list: "einer vergisst". */
    private static final String ONE_WITHIN = "einer ";

    private static final String ONE = "Einer ";

    /** A comma, a bracket or a colon parts them. */
    private static List<String> clauses(String words, boolean german) {
        List<String> all = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean point =
                    c == '.'
                            && (i + 1 == words.length() || words.charAt(i + 1) == ' ')
                            && !isTitle(clause);
            boolean dash =
                    (c == '-' || c == '\u2013' || c == '\u2014')
                            && i > 0
                            && words.charAt(i - 1) == ' ';
            boolean relative = c == ',' && german && isRelative(words, i + 1);
            boolean clock =
                    c == ':'
                            && i > 0
                            && i + 1 < words.length()
                            && Character.isDigit(words.charAt(i - 1))
                            && Character.isDigit(words.charAt(i + 1));
            if (!relative && !clock && (",;:()!?".indexOf(c) >= 0 || point || dash)) {
                add(all, clause);
            } else {
                clause.append(c);
            }
        }
        add(all, clause);
        return all;
    }

    /** "ein Hund, der im Schnee schläft" is one. */
    private static boolean isRelative(String words, int from) {
        String behind = words.substring(from).strip();
        int space = behind.indexOf(' ');
        String first = space < 0 ? "" : behind.substring(0, space);
        int end = behind.indexOf(',');
        String last = end < 0 ? behind : behind.substring(0, end);
        String verb = last.substring(last.lastIndexOf(' ') + 1);
        boolean acts = !verb.isEmpty() && Character.isLowerCase(verb.charAt(0));
        return acts && (first.equals("der") || first.equals("die") || first.equals("das"));
    }

    /** "Dr." and "Sr." end no sentence. */
    private static boolean isTitle(StringBuilder clause) {
        int word = clause.length() - clause.lastIndexOf(" ") - 1;
        return word <= LONGEST_TITLE
                && word > 0
                && Character.isUpperCase(clause.charAt(clause.length() - word));
    }

    private static final int LONGEST_TITLE = 4;

    private static void add(List<String> all, StringBuilder clause) {
        if (!clause.toString().isBlank()) {
            all.add(clause.toString().strip());
        }
        clause.setLength(0);
    }
}
