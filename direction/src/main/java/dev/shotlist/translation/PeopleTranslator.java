package dev.shotlist.translation;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.PeopleGroup.Group;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a phrase for people into English, "women over 50 who have never run": as far as its words
 * are known and never in two languages at once.
 */
public final class PeopleTranslator {
    /**
     * @param english no word of it is the brief's but names
     * @param whole whether nothing was left out
     */
    public record People(String english, boolean whole) {}

    private static final PeopleTranslator OURS = new PeopleTranslator(FactFiles.ours());

    private final FactFiles files;
    private final Map<Language, PeopleWords> words = new ConcurrentHashMap<>();

    private PeopleTranslator(FactFiles files) {
        this.files = files;
    }

    public static PeopleTranslator ours() {
        return OURS;
    }

    /**
     * @param said as the brief has it
     * @param known people among its words, as said, lower case, with their English plural
     * @param from any language but English
     * @return null where not even who they are is known
     */
    public @Nullable People english(String said, Map<String, String> known, Language from) {
        PeopleWords listed =
                words.computeIfAbsent(
                        from, one -> new PeopleWords(files, Translator.of(files).table(one)));
        List<String> groups = new ArrayList<>();
        List<String> parts = parts(plain(said), from);
        boolean whole = true;
        String joint = "and";
        for (String part : parts) {
            if (from == Language.DE && isClause(part)) {
                whole = false;
                continue;
            }
            PeopleText text = listed.of(part, known);
            int at = 0;
            while (text.has(at)) {
                if (text.is(at, Kind.AND)) {
                    joint = text.small(at);
                    at++;
                }
                Group group = new PeopleGroup(text).read(at);
                if (group == null) {
                    whole = false;
                    at = next(text, at);
                    continue;
                }
                add(groups, group.english());
                whole &= group.whole();
                at = Math.max(at + 1, group.end());
            }
        }
        return groups.isEmpty() ? null : new People(joined(groups, joint), whole);
    }

    /** "parents, 30-45": an age by itself tells of those before it. */
    private static void add(List<String> groups, String group) {
        boolean age = group.startsWith(AGED) || group.startsWith(OVER);
        if (age && !groups.isEmpty() && !groups.getLast().contains(" aged ")) {
            groups.set(
                    groups.size() - 1,
                    groups.getLast() + " " + group.substring("people ".length()));
        } else if (!groups.contains(group)) {
            groups.add(group);
        }
    }

    private static final String AGED = "people aged ";
    private static final String OVER = "people over ";

    private static int next(PeopleText text, int from) {
        int at = from + 1;
        while (text.has(at) && !text.is(at, Kind.AND)) {
            at++;
        }
        return at;
    }

    private static String joined(List<String> groups, String joint) {
        if (groups.size() == 1) {
            return groups.getFirst();
        }
        List<String> first = groups.subList(0, groups.size() - 1);
        return String.join(", ", first) + " " + joint + " " + groups.getLast();
    }

    /** Forms that name both sexes, and a plus behind an age. */
    private static String plain(String said) {
        StringBuilder out = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean digit = i > 0 && Character.isDigit(said.charAt(i - 1));
            boolean inner =
                    (c == ':' || c == '*' || c == '_' || c == '\u00b7')
                            && i > 0
                            && i + 1 < said.length()
                            && Character.isLetter(said.charAt(i - 1))
                            && Character.isLetter(said.charAt(i + 1));
            boolean brief =
                    c == 'q'
                            && i > 0
                            && said.charAt(i - 1) == ' '
                            && i + 1 < said.length()
                            && said.charAt(i + 1) == ' ';
            if (brief) {
                // "gente q se queja"
                out.append("que");
            } else if (c == '+' && digit) {
                out.append("plus");
            } else if (!inner) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Cut at commas, brackets and slashes, but not before a German relative clause. */
    private static List<String> parts(String text, Language from) {
        String said = from == Language.DE ? relative(text) : text;
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= said.length(); i++) {
            boolean cut =
                    i == said.length() || ",;()/&+!?:\"\u00ab\u00bb".indexOf(said.charAt(i)) >= 0;
            if (cut) {
                String part = said.substring(start, i).strip();
                if (!all.isEmpty() && from == Language.DE && goesOn(all.getLast(), part)) {
                    all.set(all.size() - 1, all.getLast() + " " + part);
                } else if (!part.isEmpty()) {
                    all.add(part);
                }
                start = i + 1;
            }
        }
        return all;
    }

    /** "deren Kinder ausgezogen sind", "bei denen ...": more of those before, and nobody else. */
    private static boolean isClause(String part) {
        String[] words = part.split(" ", 3);
        return OF_WHOM.contains(words[0])
                || (words.length > 1 && OF_WHOM.contains(words[1]))
                || words[0].equals("wo");
    }

    private static final Set<String> OF_WHOM = Set.of("deren", "dessen", "denen", "dem");

    /** "die nicht trinken, aber mitfeiern": German parts the halves of a clause with a comma. */
    private static boolean goesOn(String clause, String part) {
        int space = part.indexOf(' ');
        boolean acts = Character.isLowerCase(part.isEmpty() ? 'A' : part.charAt(space + 1));
        return clause.contains(" welche ") && part.startsWith("aber ") && acts;
    }

    private static final String[] RELATIVES = {", die ", ", der ", ", das "};

    /** ", die": no article behind a comma, but whom the clause tells of. */
    private static String relative(String said) {
        String all = said;
        for (String comma : RELATIVES) {
            int at = all.indexOf(comma);
            int last = all.lastIndexOf(' ');
            boolean acts = last >= 0 && Character.isLowerCase(all.charAt(last + 1));
            all = at > 0 && acts ? all.replace(comma, " welche ") : all;
        }
        return all;
    }
}
