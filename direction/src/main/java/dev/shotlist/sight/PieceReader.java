package dev.shotlist.sight;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a clause into pieces, the longest known phrase first. */
final class PieceReader {
    /** A particle stands at most so many words behind its verb: "takes the old lid off". */
    private static final int FARTHEST_PARTICLE = 4;

    private final LanguageTable table;
    private final Set<String> product;
    private final Set<String> names;
    private final boolean english;
    private final boolean german;

    /**
     * @param product words, lower case, by which the brief calls what it sells
     * @param names words, lower case, of the names of product and maker
     */
    PieceReader(LanguageTable table, Set<String> product, Set<String> names) {
        this.names = names;
        this.table = table;
        this.product = product;
        this.english = table.language() == Language.EN;
        this.german = table.language() == Language.DE;
    }

    List<Piece> pieces(List<String> clause) {
        List<String> written = english || german ? clause : elided(clause);
        List<String> lower = new ArrayList<>(written);
        lower.replaceAll(one -> one.toLowerCase(Locale.ROOT));
        List<Piece> pieces = new ArrayList<>();
        int particle = -1;
        int i = 0;
        while (i < lower.size()) {
            if (i == particle) {
                i++;
                continue;
            }
            int length = Math.min(longest(lower.get(i)), lower.size() - i);
            Piece piece = null;
            while (length > 1 && piece == null) {
                piece = phrase(String.join(" ", lower.subList(i, i + length)));
                length -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                Piece before = pieces.isEmpty() ? null : pieces.getLast();
                piece = word(written, lower, i, before);
                if (english && isName(piece, before, lower, i)) {
                    piece = Piece.small(Part.WORD, lower.get(i));
                } else if (english && piece.act() != null) {
                    int at = particle(lower, i);
                    Act act = act(lower, i, at);
                    particle = act.particle().isEmpty() ? particle : at;
                    piece = Piece.verb(act, piece.form());
                }
            }
            pieces.add(piece);
            i += Math.max(1, length);
        }
        return german || english ? pieces : objects(pieces);
    }

    /** How many words a known phrase may have that begins with this one. */
    private int longest(String first) {
        int longest = table.longest(first);
        for (String words : product) {
            if (words.length() > first.length()
                    && words.charAt(first.length()) == ' '
                    && words.startsWith(first)) {
                longest = LanguageTable.LONGEST;
            }
        }
        return Math.min(longest, LanguageTable.LONGEST);
    }

    private @Nullable Piece phrase(String key) {
        if (product.contains(key)) {
            return Piece.small(Part.PRODUCT, key);
        }
        Piece small = table.small(key);
        if (small != null) {
            return small;
        }
        Piece noun = table.noun(key);
        if (noun != null) {
            return noun;
        }
        LanguageTable.Acts acts = english ? null : table.verb(key);
        return acts == null ? null : Piece.verb(acts.acts().getFirst(), acts.form());
    }

    private Piece word(List<String> written, List<String> lower, int at, @Nullable Piece before) {
        String word = lower.get(at);
        if (product.contains(word)) {
            return Piece.small(Part.PRODUCT, word);
        }
        boolean capital = Character.isUpperCase(written.get(at).codePointAt(0));
        boolean called = at > 0 && table.names(lower.get(at - 1));
        if (capital && (names.contains(word) || called || isPets(before))) {
            return Piece.small(Part.NAME, word);
        }
        Piece noun = german && !capital ? null : table.noun(word);
        LanguageTable.Acts acts = german && capital && at > 0 ? null : table.verb(word);
        Piece small = table.small(word);
        if (small != null && !(german && capital && at > 0 && noun != null)) {
            return small;
        }
        if (english && noun != null && isDone(word, before)) {
            return acts == null ? Piece.small(Part.WORD, word) : verb(acts);
        }
        if (noun != null && acts != null) {
            String next = at + 1 < lower.size() ? lower.get(at + 1) : "";
            return isVerb(before, next) ? verb(acts) : noun;
        }
        if (noun != null) {
            return noun;
        }
        Piece adjective = table.adjective(word);
        if (adjective != null) {
            return adjective;
        }
        if (acts != null) {
            return verb(acts);
        }
        Piece tail = german && capital ? table.tail(word) : null;
        return tail == null ? Piece.small(Part.WORD, word) : tail;
    }

    /** "Labrador-Mix Pommes", "mi perra Canela": a capital right behind a beast is its name. */
    private static boolean isPets(@Nullable Piece before) {
        Thing thing = before == null || !before.is(Part.NOUN) ? null : before.thing();
        return thing != null && thing.sort() == Sort.ANIMAL;
    }

    /** "Reading age", "the opening hours": such a form names something. */
    private boolean isName(Piece piece, @Nullable Piece before, List<String> lower, int at) {
        if (piece.form() != Piece.Form.GERUND) {
            return false;
        }
        boolean named =
                before != null
                        && (before.is(Part.THE) || before.is(Part.A) || before.is(Part.ADJECTIVE));
        String next = at + 1 < lower.size() ? lower.get(at + 1) : "";
        Piece behind = table.small(next);
        boolean plural = next.endsWith("s") && table.noun(next) != null;
        boolean starts = before == null && behind == null && !plural && !product.contains(next);
        return named || starts;
    }

    /** "We rent violins", "a bird actually landing": no money, and no landing of a stair. */
    private static boolean isDone(String word, @Nullable Piece before) {
        if (before == null) {
            return false;
        }
        if (before.is(Part.WE) || before.is(Part.THEY) || before.is(Part.SHE)) {
            return true;
        }
        Thing thing = before.is(Part.NOUN) ? before.thing() : null;
        boolean living = thing != null && thing.sort().isLiving();
        boolean how = before.is(Part.WORD) && before.english().endsWith("ly");
        return word.endsWith("ing") && (living || how);
    }

    private static Piece verb(LanguageTable.Acts acts) {
        return Piece.verb(acts.acts().getFirst(), acts.form());
    }

    /** A word that is noun and verb alike acts behind who does it, and names behind an article. */
    private boolean isVerb(@Nullable Piece before, String next) {
        if (before == null) {
            Piece behind = table.small(next);
            return behind != null && (behind.is(Part.THE) || behind.is(Part.A));
        }
        return switch (before.part()) {
            case WE, THEY, SHE, YOU, IT, RELATIVE, AUXILIARY, ONE -> true;
            case AND -> {
                // "she teaches and rings the bell"
                Piece behind = table.small(next);
                yield behind != null && (behind.is(Part.THE) || behind.is(Part.HIS));
            }
            case NOUN, PRODUCT -> {
                Piece behind = table.small(next);
                yield behind != null
                        && !behind.is(Part.AND)
                        && !behind.is(Part.AUXILIARY)
                        && !behind.is(Part.STOP)
                        && !behind.is(Part.WHILE);
            }
            default -> false;
        };
    }

    /** Where a particle of the verb stands; -1 without one. */
    private int particle(List<String> lower, int verb) {
        LanguageTable.Acts acts = table.verb(lower.get(verb));
        if (acts == null) {
            return -1;
        }
        int end = Math.min(lower.size(), verb + 1 + FARTHEST_PARTICLE);
        for (int at = verb + 1; at < end; at++) {
            for (Act act : acts.acts()) {
                if (act.particle().equals(" " + lower.get(at))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private Act act(List<String> lower, int verb, int particle) {
        LanguageTable.Acts acts = table.verb(lower.get(verb));
        if (acts == null) {
            throw new IllegalStateException("no verb: " + lower.get(verb));
        }
        String wanted = particle < 0 ? "" : " " + lower.get(particle);
        for (Act act : acts.acts()) {
            if (act.particle().equals(wanted)) {
                return act;
            }
        }
        Act first = acts.acts().getFirst();
        return new Act(first.verb(), first.doer());
    }

    /** "l'impasto" is two words. */
    private static List<String> elided(List<String> clause) {
        List<String> all = new ArrayList<>();
        for (String word : clause) {
            int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
            if (mark > 0 && mark < word.length() - 1) {
                all.add(word.substring(0, mark));
                all.add(word.substring(mark + 1));
            } else {
                all.add(word);
            }
        }
        return all;
    }

    /**
     * Before a verb the articles of the Romance languages are objects: "le mani che li chiudono".
     */
    private static List<Piece> objects(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean article = all.get(i).is(Part.THE);
            if (article && all.get(i + 1).is(Part.VERB)) {
                all.set(i, Piece.small(Part.IT, "it"));
            }
        }
        return all;
    }
}
