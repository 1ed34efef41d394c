package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.WearWords;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody wears or has: "put a red apron on her", "the boy wears a striped jumper". It is
 * said of the same person in every scene that shows that person, unless scenes are numbered.
 */
final class Wardrobe {
    /** Things up to this number of the list of things are people. */
    private static final int LAST_PERSON = 14;

    /** Words between an article and what is worn. */
    private static final int ADJECTIVES = 4;

    /** Kinds of a clause that asks for something else. */
    private static final Set<String> ELSE =
            Set.of(
                    "neg",
                    "nomore",
                    "instead",
                    "topic",
                    "size",
                    "move",
                    "unit",
                    "pace",
                    "person_of");

    /** Kinds of the words that describe what is worn. */
    private static final Set<String> DESCRIBING =
            Set.of("color", "weak_color", "shade", "light_kind", "mood", "shown", "clothes");

    private record Item(int from, int to, boolean grown) {}

    private final Workbench bench;
    private final Phrasebook book;
    private final WearWords words;

    Wardrobe(Workbench bench, Phrasebook book, WearWords words) {
        this.bench = bench;
        this.book = book;
        this.words = words;
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        boolean wears = clause.has("wears");
        boolean asks = wears || clause.has("puts_on") || clause.act("add");
        boolean other =
                ELSE.stream().anyMatch(clause::has)
                        || clause.quote() != null
                        || clause.act("remove")
                        || clause.act("swap")
                        || clause.act("change");
        Item item = asks && !other ? item(clause) : null;
        if (item == null) {
            return false;
        }
        Mark named = person(clause, item);
        if (named == null && !refers(clause, item)) {
            return false;
        }
        boolean numbered = !found.byContent() && !found.scenes().isEmpty();
        List<Integer> among =
                numbered
                        ? found.scenes()
                        : IntStream.rangeClosed(1, bench.scenes().size()).boxed().toList();
        List<Integer> shown =
                among.stream().filter(scene -> behind(subject(scene), named) >= 0).toList();
        boolean sure = named != null || numbered || shown.size() == 1;
        for (int scene : sure ? shown : List.<Integer>of()) {
            boolean anew = wears || clause.before("in", item.from(), 0);
            String dressed = dressed(subject(scene), named, clause, item, anew);
            operations.add(new PictureOperation.SetSubject(Places.name(scene), dressed));
        }
        return sure && !shown.isEmpty();
    }

    /** What is worn, with its article and what describes it. */
    private static @Nullable Item item(Clause clause) {
        for (Mark worn : clause.all("clothes")) {
            boolean known = clause.word(worn.from() - 1, FunctionWord.THE);
            int from = worn.from();
            while (from > 0 && describes(clause, from - 1)) {
                from--;
            }
            int article = worn.from() - 1;
            while (article >= 0 && !clause.word(article, FunctionWord.A)) {
                article--;
            }
            boolean near = article >= 0 && article >= worn.from() - ADJECTIVES;
            from = near && !clause.has("puts_on", article) ? Math.min(from, article) : from;
            int to = worn.to();
            while (to < clause.size() && describes(clause, to)) {
                to++;
            }
            boolean definite = known && from == worn.from();
            if (!definite && !clause.has("puts_on", worn.from())) {
                return new Item(from, to, worn.value().equals("grown"));
            }
        }
        return null;
    }

    private static boolean describes(Clause clause, int at) {
        return clause.marks.stream()
                        .anyMatch(mark ->
                                mark.from() <= at
                                        && mark.to() > at
                                        && DESCRIBING.contains(mark.kind()))
                && clause.at(at).stream()
                        .noneMatch(mark -> mark.is("in") || mark.is("act") || mark.is("stop"));
    }

    /** Who is named beside what is worn; null for nobody. */
    private static @Nullable Mark person(Clause clause, Item item) {
        for (Mark mark : clause.marks) {
            boolean apart = mark.to() <= item.from() || mark.from() >= item.to();
            if (apart && isPerson(mark)) {
                return mark;
            }
        }
        return null;
    }

    private static boolean isPerson(Mark mark) {
        return mark.is("thing") && Integer.parseInt(mark.value()) <= LAST_PERSON;
    }

    /** "on her", "ponle", "she wears": somebody who was spoken of. */
    private boolean refers(Clause clause, Item item) {
        boolean said = false;
        for (int i = 0; i < clause.size(); i++) {
            boolean apart = i < item.from() || i >= item.to();
            said |= apart && words.refers(clause.tokens.get(i).key());
        }
        return said;
    }

    private String subject(int scene) {
        ObjectNode visual = Workbench.object(bench.scenes().get(scene - 1), "visual");
        String subject = visual == null ? null : Workbench.text(visual, "subject");
        return subject == null ? "" : subject;
    }

    /** The place in a description behind the person; -1 where it shows nobody like that. */
    private int behind(String subject, @Nullable Mark named) {
        List<Token> tokens = Tokens.of(subject).all();
        for (Mark mark : book.marks(tokens)) {
            boolean same = named == null || mark.value().equals(named.value());
            if (isPerson(mark) && same) {
                return tokens.get(mark.to() - 1).to();
            }
        }
        return -1;
    }

    /** "a man in a dark suit fastening a cuff" in something else, or with something more. */
    private String dressed(
            String subject, @Nullable Mark named, Clause clause, Item item, boolean anew) {
        int at = behind(subject, named);
        int end = clothed(subject, at);
        String worn = clause.words(item.from(), item.to());
        String language = language(subject);
        String led = " " + words.leading(item.grown(), language) + " " + worn;
        boolean replaces = anew && !item.grown() && end > at;
        return subject.substring(0, replaces ? at : end) + led + subject.substring(end);
    }

    /** Behind " in a dark suit"; the same place where nothing like it stands there. */
    private int clothed(String subject, int at) {
        List<Token> rest = Tokens.of(subject.substring(at)).all();
        boolean wears = !rest.isEmpty() && words.clothes(rest.getFirst().key());
        int end = at;
        boolean named = false;
        for (int i = 1; wears && i < rest.size() && i <= ADJECTIVES + 1; i++) {
            List<Token> one = rest.subList(i, i + 1);
            named = book.marks(one).stream().anyMatch(mark -> mark.is("clothes"));
            if (named) {
                return at + rest.get(i).to();
            }
        }
        return end;
    }

    /** Descriptions of ours are English, whatever language the piece is in; others follow it. */
    private String language(String subject) {
        boolean english =
                Tokens.of(subject).all().stream().anyMatch(token -> words.isEnglish(token.key()));
        ObjectNode specs = bench.partOrNull("technical_specs");
        String language = specs == null ? null : Workbench.text(specs, "language");
        return english || language == null ? "en" : language;
    }
}
