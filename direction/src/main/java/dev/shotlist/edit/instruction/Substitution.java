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
import tools.jackson.databind.node.ObjectNode;

/** What the descriptions of scenes become when one thing comes for another. */
final class Substitution {
    private final Workbench bench;
    private final Phrasebook book;
    private final NounExchange nouns;
    private final ExchangedPlace places;
    private final InflectedColor endings;

    Substitution(Workbench bench, Set<String> stop, Phrasebook book, Articles articles) {
        this.bench = bench;
        this.book = book;
        this.nouns = new NounExchange(stop, book, articles);
        this.places = new ExchangedPlace(book);
        this.endings = new InflectedColor(book.functionWords());
    }

    boolean isColor(String words) {
        return book.means(words, "color", "weak_color");
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

    boolean exchanged(String old, String fresh, List<Integer> scenes, List<Operation> operations) {
        // "steel instead of gold" of the gears in scene 1, where nobody speaks of the palette.
        boolean material =
                scenes.size() == 1
                        && operations.stream().noneMatch(LookOperation.class::isInstance);
        if (old.isBlank()
                || fresh.chars().noneMatch(Character::isLetter)
                || (isColor(old) && !material)
                || book.means(old, "condition")) {
            // When and in what weather is no thing that another could come for.
            return false;
        }
        int before = operations.size();
        List<ObjectNode> all = bench.scenes();
        if (scenes.size() == 1) {
            ObjectNode visual = Workbench.object(all.get(scenes.getFirst() - 1), "visual");
            String around = visual == null ? null : Workbench.text(visual, "environment");
            if (visual != null && around != null && places.isElsewhere(around, old, fresh)) {
                operations.add(
                        new PictureOperation.SetEnvironment(
                                Places.name(scenes.getFirst()), places.place(visual, fresh)));
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
                String changed = text == null || !here ? null : nouns.changed(text, old, fresh);
                boolean part =
                        changed != null
                                && text != null
                                && field.equals("environment")
                                && places.isPartOf(text, old);
                changed = part && changed != null ? places.around(old, fresh, changed) : changed;
                boolean told = scenes.size() == 1 && field.equals("subject") && tells(fresh);
                changed = changed != null && told ? fresh : changed;
                if (changed != null) {
                    String scene = Places.name(i + 1);
                    operations.add(
                            field.equals("subject")
                                    ? new PictureOperation.SetSubject(scene, changed)
                                    : new PictureOperation.SetEnvironment(scene, changed));
                }
            }
            // Who plays in a piece plays in all its scenes; a thing may be another in the next.
            if (operations.size() > before && !book.means(old, "person")) {
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

    /** "two old men who play cards": what it does is told with it, and not what was done before. */
    private boolean tells(String fresh) {
        List<Token> tokens = Tokens.of(fresh).all();
        for (int i = 1; i < tokens.size(); i++) {
            boolean who = book.functionWords().is(FunctionWord.WHO, tokens.get(i).key());
            boolean doing = tokens.get(i).key().endsWith("ing") && i + 1 < tokens.size();
            if ((who && i + 1 < tokens.size()) || doing) {
                return true;
            }
        }
        return false;
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
}
