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
 * What the descriptions of scenes become when one thing comes for another: articles agree, numbers
 * and colours are those of what comes, and places are others altogether.
 */
final class Substitution {
    /** So many words at most stand between an article and its noun. */
    private static final int ADJECTIVES = 4;

    /** Things of one sort stand next to each other in the list of things. */
    private static final int ALIKE = 6;

    private final Workbench bench;
    private final Set<String> stop;
    private final Phrasebook book;
    private final Articles articles;
    private final InflectedColor endings;

    Substitution(Workbench bench, Set<String> stop, Phrasebook book, Articles articles) {
        this.bench = bench;
        this.stop = stop;
        this.book = book;
        this.articles = articles;
        this.endings = new InflectedColor(book.functionWords());
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

    boolean isColor(String words) {
        List<Token> tokens = Tokens.of(words).all();
        return book.marks(tokens).stream()
                .anyMatch(mark ->
                        (mark.is("color") || mark.is("weak_color"))
                                && mark.length() == tokens.size());
    }

    /**
     * A thing that a scene shows is elsewhere in it.
     *
     * @param said the thing with its article
     * @param where with its preposition
     */
    boolean moved(String said, String thing, String where, int scene, List<Operation> operations) {
        ObjectNode visual = Workbench.object(bench.scenes().get(scene - 1), "visual");
        String subject = visual == null ? null : Workbench.text(visual, "subject");
        boolean shows =
                subject != null
                        && !thing.isBlank()
                        && book.names(thing).stream()
                                .anyMatch(name -> PromptText.find(subject, name, 0) >= 0);
        if (shows) {
            operations.add(new PictureOperation.SetSubject(Places.name(scene), said + " " + where));
        }
        return shows;
    }

    /** "a terrace on the beach" for the hotel: a place that is named whole is another place. */
    private boolean isElsewhere(String around, String old, String fresh) {
        List<Token> tokens = Tokens.of(fresh).all();
        boolean placed =
                tokens.size() > 2
                        && book.marks(tokens).stream()
                                .anyMatch(mark -> mark.is("in") && mark.from() > 0);
        return placed
                && book.names(old).stream().anyMatch(name -> PromptText.find(around, name, 0) >= 0);
    }

    /** "a garden" of "the man in a garden", where the scene shows the man already. */
    private String place(ObjectNode visual, String fresh) {
        String subject = Workbench.text(visual, "subject");
        List<Token> tokens = Tokens.of(fresh).all();
        for (Mark in : book.marks(tokens)) {
            boolean led = in.is("in") && in.from() > 0 && in.to() < tokens.size();
            String thing = led ? fresh.substring(0, tokens.get(in.from()).from()).strip() : "";
            if (led && subject != null && PromptText.find(subject, thing, 0) >= 0) {
                int from = in.to();
                from += book.functionWords().is(FunctionWord.A, tokens.get(from).key()) ? 1 : 0;
                return fresh.substring(tokens.get(from).from());
            }
        }
        return fresh;
    }

    boolean exchanged(String old, String fresh, List<Integer> scenes, List<Operation> operations) {
        // "steel instead of gold" of the gears in scene 1, where nobody speaks of the palette.
        boolean material =
                scenes.size() == 1
                        && operations.stream().noneMatch(LookOperation.class::isInstance);
        if (old.isBlank() || fresh.isBlank() || (isColor(old) && !material) || isCondition(old)) {
            return false;
        }
        int before = operations.size();
        List<ObjectNode> all = bench.scenes();
        if (scenes.size() == 1) {
            ObjectNode visual = Workbench.object(all.get(scenes.getFirst() - 1), "visual");
            String around = visual == null ? null : Workbench.text(visual, "environment");
            if (visual != null && around != null && isElsewhere(around, old, fresh)) {
                operations.add(
                        new PictureOperation.SetEnvironment(
                                Places.name(scenes.getFirst()), place(visual, fresh)));
                return true;
            }
        }
        String shared = null;
        for (int i = 0; i < all.size(); i++) {
            boolean meant = scenes.isEmpty() || scenes.contains(i + 1);
            ObjectNode visual = meant ? Workbench.object(all.get(i), "visual") : null;
            for (String field : List.of("subject", "environment")) {
                String text = visual == null ? null : Workbench.text(visual, field);
                boolean here = shared == null || shared.equals(text);
                String changed = text == null || !here ? null : changed(text, old, fresh);
                boolean part =
                        changed != null
                                && text != null
                                && field.equals("environment")
                                && isPartOf(text, old);
                changed = part && changed != null ? around(old, fresh, changed) : changed;
                if (changed != null) {
                    String scene = Places.name(i + 1);
                    operations.add(
                            field.equals("subject")
                                    ? new PictureOperation.SetSubject(scene, changed)
                                    : new PictureOperation.SetEnvironment(scene, changed));
                }
            }
            if (operations.size() > before && !isSomebody(old)) {
                // A place that several scenes share is another in all of them.
                String around = visual == null ? null : Workbench.text(visual, "environment");
                boolean placed =
                        operations.getLast() instanceof PictureOperation.SetEnvironment
                                && operations.size() == before + 1;
                if (shared == null && !placed) {
                    return true;
                }
                shared = shared == null ? around : shared;
            }
        }
        return operations.size() > before;
    }

    /** "the back seat of a car": what is part of a thing is no part of another. */
    private boolean isPartOf(String text, String old) {
        for (String name : book.names(old)) {
            int at = PromptText.find(text, name, 0);
            List<Token> before = at < 0 ? List.of() : Tokens.of(text.substring(0, at)).all();
            int last = before.size() - 1;
            boolean article =
                    last > 0 && book.functionWords().is(FunctionWord.A, before.get(last).key());
            if (article && book.functionWords().is(FunctionWord.OF, before.get(last - 1).key())) {
                return true;
            }
        }
        return false;
    }

    /** The whole place, but for a thing of the same sort: "a taxi" has a back seat too. */
    private String around(String old, String fresh, String changed) {
        int one = thing(old);
        int other = thing(fresh);
        boolean alike = one >= 0 && other >= 0 && Math.abs(one - other) <= ALIKE;
        return alike ? changed : fresh;
    }

    private int thing(String words) {
        return book.marks(Tokens.of(words).all()).stream()
                .filter(mark -> mark.is("thing"))
                .mapToInt(mark -> Integer.parseInt(mark.value()))
                .findFirst()
                .orElse(-1);
    }

    /** "the wall blue instead of yellow": the colour of what a scene shows, endings and all. */
    boolean recolored(
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
                int from = old.indexOf(' ') < 0 ? described(text, at, known) : at;
                return agreeing(text, from, name, known) + withoutEcho(known, rest) + rest;
            }
        }
        return null;
    }

    /** Where the words begin that describe what goes; something described otherwise has its own. */
    private int described(String text, int at, String fresh) {
        List<Token> before = Tokens.of(text.substring(0, at)).all();
        boolean own = Tokens.of(fresh).all().size() > 1;
        for (int i = before.size() - 1; own && i >= 0 && i >= before.size() - ADJECTIVES; i--) {
            Token token = before.get(i);
            if (book.functionWords().is(FunctionWord.A, token.key())
                    || book.functionWords().is(FunctionWord.THE, token.key())) {
                return i + 1 < before.size() ? before.get(i + 1).from() : at;
            }
            if (token.isMark() || stop.contains(token.key())) {
                return at;
            }
        }
        return at;
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
