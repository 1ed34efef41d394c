package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing in a picture for another: "a wok instead of the pan", "replace the wall with a fence".
 */
final class Exchange {

    private final Workbench bench;
    private final Set<String> stop;
    private final Phrasebook book;
    private final Articles articles;
    private final InflectedColor endings;

    Exchange(Workbench bench, Set<String> stop, Phrasebook book, Articles articles) {
        this.bench = bench;
        this.stop = stop;
        this.book = book;
        this.articles = articles;
        this.endings = new InflectedColor(book.functionWords());
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.act("swap") || clause.act("change")) {
            return replaced(clause, scenes, operations);
        }
        if (became(clause, scenes, operations)) {
            return true;
        }
        Mark turn = clause.first("instead");
        turn = turn == null ? clause.first("neg") : turn;
        if (turn == null) {
            return false;
        }
        return turn.from() == 0
                ? leading(clause, turn, scenes, operations)
                : trailing(clause, turn, scenes, operations);
    }

    /** "the man should be a woman", "turn the wall into a fence". */
    private boolean became(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark turn = null;
        boolean asked = clause.has("can", 0);
        for (int i = 1; asked && i < clause.size(); i++) {
            turn =
                    turn == null && clause.word(i, FunctionWord.BE)
                            ? new Mark("be", "be", i, i + 1)
                            : turn;
        }
        for (Mark mark : clause.marks) {
            boolean becomes =
                    mark.is("become")
                            || mark.is("say", "should be")
                            || mark.is("say", "->")
                            || mark.is("be");
            turn = becomes && turn == null ? mark : turn;
        }
        if (turn == null || turn.from() == 0 || clause.has("color") || clause.has("condition")) {
            return false;
        }
        // "aus der Frau wird ein Mann"
        String old = bare(clause, clause.word(0, FunctionWord.OUT_OF) ? 1 : 0, turn.from());
        int end = end(clause, turn.to());
        // "die Frau soll ein Mann sein"
        end -= clause.word(end - 1, FunctionWord.BECOME_LAST) && end - 1 > turn.to() ? 1 : 0;
        for (Mark mark : clause.all("thereto")) {
            end = mark.to() == end && mark.from() > turn.to() ? mark.from() : end;
        }
        String fresh = bare(clause, turn.to(), end);
        if (clause.all("instead").stream().anyMatch(mark -> mark.length() > 1)) {
            return false;
        }
        if (exchanged(old, fresh, scenes, operations)) {
            return true;
        }
        // "the guy in the hotel": where he is only says which one is meant.
        Mark in = clause.first("in");
        boolean placed = in != null && in.from() > 0 && in.to() < turn.from() && !scenes.isEmpty();
        return placed
                && in != null
                && exchanged(bare(clause, 0, in.from()), fresh, scenes, operations);
    }

    /** "instead of noodles rice", "statt der Nudeln lieber Reis". */
    private boolean leading(
            Clause clause, Mark turn, List<Integer> scenes, List<Operation> operations) {
        for (int i = turn.to() + 1; i < clause.size(); i++) {
            boolean parts =
                    clause.tokens.get(i).is(',')
                            || (i > turn.to() + 1
                                    && clause.word(i, FunctionWord.A)
                                    && i + 1 < clause.size())
                            || clause.has("thereto", i)
                            || clause.has("show", i);
            if (parts) {
                int edge = i;
                for (Mark mark : clause.marks) {
                    boolean ends = mark.is("say") || mark.is("scene") || mark.is("in");
                    edge = ends && mark.from() > turn.to() ? Math.min(edge, mark.from()) : edge;
                }
                int end = end(clause, i + 1);
                for (Mark mark : clause.all("show")) {
                    end = mark.from() > i + 1 ? Math.min(end, mark.from()) : end;
                }
                while (end > i + 1 && stop.contains(clause.tokens.get(end - 1).key())) {
                    end--;
                }
                String old = bare(clause, turn.to(), edge);
                return exchanged(old, bare(clause, i + 1, end), scenes, operations);
            }
        }
        return false;
    }

    private boolean trailing(
            Clause clause, Mark turn, List<Integer> scenes, List<Operation> operations) {
        String old = bare(clause, turn.to(), end(clause, turn.to()));
        int from = clause.mark(':') + 1;
        // "in scene 2 a man instead of a woman": where it is comes first, and is no part of it.
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal");
            if (scene && mark.to() <= turn.from()) {
                int behind = mark.to();
                behind = Double.isNaN(clause.number(behind)) ? behind : clause.numberEnd(behind);
                from = behind < turn.from() ? Math.max(from, behind) : from;
            }
        }
        Mark show = clause.first("show");
        from = show != null && show.to() < turn.from() ? show.to() : from;
        int end = turn.from();
        while (end > from && clause.tokens.get(end - 1).isMark()) {
            end--;
        }
        String fresh = bare(clause, from, end);
        boolean painted = operations.stream().anyMatch(LookOperation.class::isInstance);
        if (isColor(old) && !scenes.isEmpty() && !painted) {
            return recolored(clause, turn, old, scenes, operations);
        }
        if (exchanged(old, fresh, scenes, operations)) {
            return true;
        }
        // The picture says it in other words; the scene is named and so is what it should show.
        boolean told =
                show != null
                        && from == show.to()
                        && scenes.size() == 1
                        && turn.is("instead")
                        && !isColor(old);
        if (told && !fresh.isBlank() && !clause.has("move") && !clause.has("size")) {
            operations.add(new PictureOperation.SetSubject(Places.name(scenes.getFirst()), fresh));
        }
        return told && !fresh.isBlank();
    }

    /** "the wall blue instead of yellow": the colour of what a scene shows, endings and all. */
    private boolean recolored(
            Clause clause,
            Mark turn,
            String old,
            List<Integer> scenes,
            List<Operation> operations) {
        String fresh = "";
        for (Mark mark : clause.all("color")) {
            boolean before = mark.to() <= turn.from();
            fresh = before ? clause.words(mark.from(), mark.to()) : fresh;
        }
        int asked = operations.size();
        for (int scene : fresh.isEmpty() ? List.<Integer>of() : scenes) {
            ObjectNode visual = Workbench.object(bench.scenes().get(scene - 1), "visual");
            String subject = visual == null ? null : Workbench.text(visual, "subject");
            String around = visual == null ? null : Workbench.text(visual, "environment");
            String one = subject == null ? null : endings.swapped(subject, old, fresh);
            String other = around == null ? null : endings.swapped(around, old, fresh);
            if (one != null) {
                operations.add(new PictureOperation.SetSubject(Places.name(scene), one));
            }
            if (other != null) {
                operations.add(new PictureOperation.SetEnvironment(Places.name(scene), other));
            }
        }
        return operations.size() > asked;
    }

    /** "replace the yellow wall with a brick wall". */
    private boolean replaced(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark act = clause.first("act");
        if (act != null && act.from() > 0 && act.to() == clause.size()) {
            return replacedBefore(clause, act, scenes, operations);
        }
        for (Mark turn : clause.marks) {
            boolean by =
                    turn.is("join")
                            || turn.is("say", "to")
                            || (turn.is("stop") && clause.word(turn.from(), FunctionWord.FOR));
            if (act != null && by && turn.from() > act.to() && turn.to() < clause.size()) {
                String old = bare(clause, act.to(), turn.from());
                int end = end(clause, turn.to());
                while (end > turn.to() && clause.tokens.get(end - 1).isMark()) {
                    end--;
                }
                String fresh = bare(clause, turn.to(), end);
                boolean paints = scenes.isEmpty() && isColor(clause, act.to(), turn.from());
                if (!paints && exchanged(old, fresh, scenes, operations)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "die Frau durch einen Mann ersetzen": the act comes last. */
    private boolean replacedBefore(
            Clause clause, Mark act, List<Integer> scenes, List<Operation> operations) {
        for (int i = 1; i + 1 < act.from(); i++) {
            if (clause.word(i, FunctionWord.FOR)) {
                String old = bare(clause, 0, i);
                return exchanged(old, bare(clause, i + 1, act.from()), scenes, operations);
            }
        }
        return false;
    }

    /** A bare colour is the palette's; a thing's own colour is named with the thing. */
    private boolean isColor(Clause clause, int from, int end) {
        int start = from;
        while (start < end && stop.contains(clause.tokens.get(start).key())) {
            start++;
        }
        int first = start;
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("color") || mark.is("weak_color"))
                                && mark.from() == first
                                && mark.to() == end);
    }

    /** Who plays in a piece plays in all its scenes; a thing may be another in the next. */
    private boolean isSomebody(String words) {
        List<Token> tokens = Tokens.of(words).all();
        return book.marks(tokens).stream()
                .anyMatch(mark -> mark.is("person") && mark.length() == tokens.size());
    }

    /** When and in what weather is no thing that another could come for. */
    private boolean isCondition(String words) {
        List<Token> tokens = Tokens.of(words).all();
        return book.marks(tokens).stream()
                .anyMatch(mark -> mark.is("condition") && mark.length() == tokens.size());
    }

    private boolean isColor(String words) {
        List<Token> tokens = Tokens.of(words).all();
        return book.marks(tokens).stream()
                .anyMatch(mark ->
                        (mark.is("color") || mark.is("weak_color"))
                                && mark.length() == tokens.size());
    }

    /** Words end where a scene is named: "... in scene 5". */
    private int end(Clause clause, int from) {
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal") || mark.is("say", "to");
            if (scene && mark.from() > from && mark.from() < end) {
                end = mark.from();
                for (Mark in : clause.all("in")) {
                    end = in.from() > from && in.from() < end ? in.from() : end;
                }
                while (end > from && stop.contains(clause.tokens.get(end - 1).key())) {
                    end--;
                }
            }
        }
        return end;
    }

    private String bare(Clause clause, int from, int end) {
        int start = from;
        while (start < end
                && (stop.contains(clause.tokens.get(start).key()) || makes(clause, start))) {
            start++;
        }
        return clause.words(start, end);
    }

    /** The "make" of "make it three friends". */
    private static boolean makes(Clause clause, int at) {
        return clause.word(at, FunctionWord.LOOK_LIKE) || clause.has("more", at);
    }

    private boolean exchanged(
            String old, String fresh, List<Integer> scenes, List<Operation> operations) {
        if (old.isBlank() || fresh.isBlank() || isColor(old) || isCondition(old)) {
            return false;
        }
        int before = operations.size();
        List<ObjectNode> all = bench.scenes();
        for (int i = 0; i < all.size(); i++) {
            boolean meant = scenes.isEmpty() || scenes.contains(i + 1);
            ObjectNode visual = meant ? Workbench.object(all.get(i), "visual") : null;
            for (String field : List.of("subject", "environment")) {
                String text = visual == null ? null : Workbench.text(visual, field);
                String changed = text == null ? null : changed(text, old, fresh);
                if (changed != null) {
                    String scene = Places.name(i + 1);
                    operations.add(
                            field.equals("subject")
                                    ? new PictureOperation.SetSubject(scene, changed)
                                    : new PictureOperation.SetEnvironment(scene, changed));
                    if (!isSomebody(old)) {
                        return true;
                    }
                }
            }
        }
        return operations.size() > before;
    }

    /** The words themselves, else what the picture calls the same thing in another language. */
    private @Nullable String changed(String text, String old, String fresh) {
        for (String name : book.names(old)) {
            int at = PromptText.find(text, name, 0);
            if (at >= 0) {
                boolean person = !name.equals(old) && isSomebody(fresh);
                String known = person ? book.sameLanguage(fresh) : fresh;
                String rest = text.substring(at + name.length());
                if (counts(fresh)) {
                    int from = determiner(text, at);
                    return text.substring(0, from) + withoutEcho(known, rest) + rest;
                }
                return agreeing(text, at, name, known) + withoutEcho(known, rest) + rest;
            }
        }
        return null;
    }

    /** What stands before a noun, with an article that fits the one that comes for it. */
    private String agreeing(String text, int at, String old, String fresh) {
        List<Token> before = Tokens.of(text.substring(0, at)).all();
        if (before.isEmpty()) {
            return text.substring(0, at);
        }
        Token last = before.getLast();
        String article = text.substring(last.from(), last.to());
        return text.substring(0, last.from())
                + articles.agreeing(article, old, fresh, text)
                + text.substring(last.to(), at);
    }

    /** "three friends" for the "four" of "four friends": what follows already is not said again. */
    private static String withoutEcho(String fresh, String rest) {
        int last = fresh.lastIndexOf(' ');
        String word = fresh.substring(last + 1);
        boolean echoes = last > 0 && PromptText.find(rest, word, 0) == 1;
        return echoes ? fresh.substring(0, last) : fresh;
    }

    /** "two grandmothers" take the place of "four friends", number and all. */
    private boolean counts(String fresh) {
        List<Token> tokens = Tokens.of(fresh).all();
        return !tokens.isEmpty() && isNumber(tokens.getFirst());
    }

    private int determiner(String text, int at) {
        List<Token> before = Tokens.of(text.substring(0, at)).all();
        boolean takes =
                !before.isEmpty()
                        && (isNumber(before.getLast()) || stop.contains(before.getLast().key()));
        return takes ? before.getLast().from() : at;
    }

    private boolean isNumber(Token token) {
        return token.isNumber()
                || book.marks(List.of(token)).stream().anyMatch(mark -> mark.is("number"));
    }
}
