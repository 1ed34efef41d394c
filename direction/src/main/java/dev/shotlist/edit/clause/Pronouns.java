package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The voiceover is too much, lose it": what a clause only spoke of stands for the next one's "it".
 */
public final class Pronouns {
    /** What may be spoken of so; scenes are followed as they are found. */
    private static final List<String> THINGS =
            List.of("topic", "color", "instrument", "said", "noise");

    /** By which a clause asks for something itself. */
    private static final Set<String> ASKING =
            Set.of(
                    "scene",
                    "pace",
                    "size_of",
                    "unit",
                    "text_size",
                    "text_place",
                    "louder",
                    "later",
                    "mood",
                    "genre",
                    "say");

    /** Kinds whose phrases have an "it" of their own: "calm it down". */
    private static final Set<String> WITHIN =
            Set.of("louder", "pace", "size_of", "text_size", "move");

    /** Kinds of a clause that gives words for something that was spoken of. */
    private static final Set<String> GIVING =
            Set.of(
                    "act",
                    "say",
                    "speak",
                    "become",
                    "be",
                    "can",
                    "wanted",
                    "thereto",
                    "pronoun",
                    "stop",
                    "courtesy",
                    "in",
                    "all",
                    "whichever",
                    "written",
                    "more",
                    "join",
                    "show",
                    "correction",
                    "on",
                    "about",
                    "wears",
                    "puts_on",
                    "only",
                    "but");

    /** Words of a clause that is nothing but an act. */
    private static final int BARE = 4;

    private Pronouns() {}

    public static List<Clause> resolved(List<Clause> clauses, Set<String> pronouns) {
        List<Clause> resolved = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause before = resolved.isEmpty() ? null : resolved.getLast();
            Mark thing = before == null ? null : spokenOf(before);
            int it = thing == null || lasts(before, clause) ? -1 : pronoun(clause, pronouns);
            boolean bare = thing != null && it < 0 && isBareAct(clause);
            it = bare ? clause.size() : it;
            int verb = thing == null || it >= 0 ? -1 : enclosed(clause);
            boolean near = before != null && clause.sentence <= before.sentence + 1;
            Mark texts = near && before != null && keepsSome(clause) ? texts(before) : null;
            if (texts != null && before != null) {
                // "less text, only keep the first and the last": texts, and no scenes.
                resolved.add(clause.with(before.part(texts.from(), texts.to())));
                continue;
            }
            boolean told =
                    near
                            && before != null
                            && (speaksOfWords(before) || quotesForExchange(before, clause));
            if (told && before != null && givesWords(clause)) {
                // "the first title doesn't convince me, make it 'X'"
                resolved.add(before.with(clause));
                continue;
            }
            int from = verb >= 0 ? verb + 1 : it;
            int to = verb >= 0 ? verb + 1 : it + 1;
            resolved.add(
                    from < 0 || !near || before == null || thing == null
                            ? clause
                            : clause.part(0, from)
                                    .with(before.part(start(before, thing), end(before, thing)))
                                    .with(clause.part(to, clause.size())));
        }
        return resolved;
    }

    /** "voice in scene 1: 'X'. Keep it at 3 seconds": a scene lasts, and no spoken line. */
    private static boolean lasts(@Nullable Clause before, Clause clause) {
        return before != null
                && before.topic("voice")
                && before.has("scene")
                && before.quote() != null
                && clause.has("unit");
    }

    /** "only keep the first and the last": of which there are several. */
    private static boolean keepsSome(Clause clause) {
        return clause.act("keep")
                && clause.has("only")
                && clause.has("ordinal")
                && !clause.has("scene")
                && !clause.has("topic")
                && !clause.has("thing");
    }

    private static @Nullable Mark texts(Clause clause) {
        return clause.all("topic").stream()
                .filter(mark -> mark.value().equals("text") || mark.value().equals("voice"))
                .findFirst()
                .orElse(null);
    }

    /** Whether it names something that is read or said, and asks for nothing itself. */
    private static boolean speaksOfWords(Clause clause) {
        boolean words = clause.topic("text") || clause.topic("voice") || clause.topic("cta");
        return (words || clause.quote() != null || clause.has("said"))
                && clause.quotes().size() <= 1
                && clause.marks.stream()
                        .noneMatch(mark ->
                                mark.is("act")
                                        || (ASKING.contains(mark.kind()) && !mark.is("mood")));
    }

    /** "legal says 'X' can't be used. Replace it with 'Y'": whatever is said of what it quotes. */
    private static boolean quotesForExchange(Clause before, Clause clause) {
        return before.quotes().size() == 1
                && !before.has("act")
                && (clause.act("swap") || clause.has("thereto"));
    }

    /** Whether it gives words and does not say for what. */
    private static boolean givesWords(Clause clause) {
        return clause.quotes().size() == 1
                && clause.marks.stream().allMatch(mark -> GIVING.contains(mark.kind()))
                && !clause.act("add")
                && !clause.act("remove")
                && !clause.act("keep");
    }

    /** The one thing of a clause that asks for nothing itself. */
    private static @Nullable Mark spokenOf(Clause clause) {
        // "the text in scene 3": where it is tells which, and asks for nothing.
        boolean words = clause.topic("text") || clause.topic("voice");
        // "don't change the music, just lower it": what is denied is not asked for.
        boolean asks =
                !Denials.ofAct(clause)
                        && clause.marks.stream()
                                .anyMatch(mark ->
                                        (mark.is("act") && !mark.value().equals("keep"))
                                                || (ASKING.contains(mark.kind())
                                                        && !(words && mark.is("scene"))
                                                        && !mark.value().equals("to")));
        Mark thing = null;
        for (String kind : THINGS) {
            Mark first = asks ? null : clause.first(kind);
            thing = thing == null ? first : thing;
        }
        return thing == null && !asks ? quoted(clause) : thing;
    }

    /** "the claim 'X' cannot be proved and is to be removed": the one quotation of a clause. */
    private static @Nullable Mark quoted(Clause clause) {
        Mark quoted = null;
        for (int i = 0; i < clause.size() && clause.quotes().size() == 1; i++) {
            quoted = clause.token(i).isQuote() ? new Mark("quote", "", i, i + 1) : quoted;
        }
        return quoted;
    }

    /** "the last text": which one belongs to it. */
    private static int start(Clause clause, Mark thing) {
        int from = thing.from();
        for (Mark mark : clause.marks) {
            boolean which = mark.is("ordinal") || mark.is("text_order");
            from = which && mark.to() == thing.from() ? Math.min(from, mark.from()) : from;
        }
        return from;
    }

    /** The verb of a clause that names nothing, where it holds its pronoun itself; -1. */
    private static int enclosed(Clause clause) {
        boolean names =
                THINGS.stream().anyMatch(clause::has)
                        || clause.has("scene")
                        || clause.has("thing")
                        || clause.quote() != null;
        return names ? -1 : Enclitics.verb(clause);
    }

    /** "that line about taking things slowly": what tells it from others belongs to it. */
    private static int end(Clause clause, Mark thing) {
        boolean told = clause.at(thing.to()).stream().anyMatch(mark -> mark.is("about"));
        boolean placed = thing.is("topic") && clause.has("scene");
        boolean quoted = thing.to() < clause.size() && clause.token(thing.to()).isQuote();
        if (quoted) {
            return thing.to() + 1;
        }
        int end = thing.to();
        for (Mark mark : clause.marks) {
            // "la scritta finale"
            boolean which = mark.is("ordinal") || mark.is("text_order");
            end = which && mark.from() == thing.to() ? Math.max(end, mark.to()) : end;
        }
        return told || placed ? clause.size() : end;
    }

    /** "El tictac molesta, quítalo", "vire-le": an act, and at most a pronoun with it. */
    private static boolean isBareAct(Clause clause) {
        Mark act = clause.first("act");
        return act != null
                && act.value().equals("remove")
                && clause.size() <= BARE
                && clause.marks.stream()
                        .allMatch(mark ->
                                mark.is("act")
                                        || mark.is("by")
                                        || mark.is("off")
                                        || mark.is("become")
                                        || mark.is("courtesy")
                                        || mark.is("neg")
                                        || mark.is("stop"));
    }

    /** Where a clause that names nothing itself says "it"; -1 where it does not. */
    private static int pronoun(Clause clause, Set<String> pronouns) {
        boolean names =
                THINGS.stream().anyMatch(clause::has)
                        && !(clause.has("color") && clause.act("swap"));
        boolean scene = clause.has("scene") || clause.has("move") || clause.has("size");
        for (int i = 0; i < clause.size() && !names && !scene; i++) {
            int at = i;
            // The "it" of "lower it" is part of what is asked.
            boolean within =
                    clause.marks.stream()
                            .anyMatch(mark ->
                                    WITHIN.contains(mark.kind())
                                            && mark.length() > 1
                                            && mark.from() <= at
                                            && mark.to() > at);
            if (clause.word(i, pronouns) && !within) {
                return i;
            }
        }
        return -1;
    }
}
