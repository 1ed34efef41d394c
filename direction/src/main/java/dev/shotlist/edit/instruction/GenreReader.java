package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The kind of music that a clause wishes for. */
final class GenreReader {
    /** By which a clause wishes for something. */
    private static final Set<String> WISHES =
            Set.of("wanted", "thereto", "can", "be", "become", "instead", "dash", "hear");

    /** Of which a clause speaks that wishes for no music. */
    private static final Set<String> OTHERWISE =
            Set.of("topic", "scene", "color", "size", "ordinal", "ratio", "platform", "place");

    /** Words of a clause that only names a kind of music. */
    private static final int FEW_WORDS = 5;

    private final Workbench bench;
    private boolean genreSpoken;

    /** Whether the sentence names a tempo, so that a bare kind of music is asked for. */
    private boolean beatsSpoken;

    GenreReader(Workbench bench) {
        this.bench = bench;
    }

    /** Whether a sentence speaks of the plan's own kind of music, so that others mean music too. */
    void hear(List<Clause> clauses, int sentence) {
        String now = now();
        beatsSpoken =
                clauses.stream()
                        .anyMatch(clause -> clause.sentence == sentence && clause.has("tempo_of"));
        genreSpoken =
                now != null
                        && clauses.stream()
                                .filter(clause -> clause.sentence == sentence)
                                .flatMap(clause -> clause.all("genre").stream())
                                .anyMatch(mark -> now.contains(mark.value()));
    }

    /** The kind of music that is wanted, where the clause is about music at all. */
    @Nullable String wanted(Clause clause) {
        boolean music = clause.topic("music");
        String now = now();
        String wanted = null;
        boolean placed =
                (clause.act("add") || clause.has("thereto") || clause.has("show"))
                        && !clause.has("scene")
                        && !clause.has("color")
                        && !clause.topic("text")
                        && !clause.topic("voice");
        boolean about =
                music
                        || genreSpoken
                        || placed
                        || clause.has("tempo_of")
                        || (beatsSpoken && isOnly(clause))
                        || isWished(clause)
                        || isBare(clause);
        for (Mark mark : clause.all("genre")) {
            boolean gone =
                    clause.before("instead", mark.from(), 1)
                            || clause.before("neg", mark.from(), 1);
            boolean current = now != null && now.contains(mark.value());
            about |= current || gone;
            if (!gone && !current) {
                wanted = wanted != null && adjoins(clause, mark) ? wanted : mark.value();
            }
        }
        boolean named = music || clause.act("swap");
        return wanted == null && named ? unlisted(clause, now) : about ? wanted : null;
    }

    /** Whether the kind of music that the plan has is not wanted, and none is named for it. */
    boolean denies(Clause clause) {
        String now = now();
        boolean goes = clause.act("remove") || clause.has("nomore") || clause.has("dislike");
        boolean denied = false;
        for (Mark mark : clause.all("genre")) {
            boolean gone =
                    goes
                            || clause.before("instead", mark.from(), 1)
                            || clause.before("neg", mark.from(), 1);
            denied |= gone && now != null && now.contains(mark.value());
        }
        return denied && !clause.act("keep");
    }

    /** The kind of music that the plan has now. */
    private @Nullable String now() {
        ObjectNode sound = bench.partOrNull("audio_direction");
        return sound == null ? null : Workbench.text(sound, "music_genre");
    }

    /** "phonk": nothing but a kind of music, and one that is nothing else. */
    private static boolean isBare(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (!clause.has("genre", i) && !clause.has("stop", i) && !within(clause, i)) {
                return false;
            }
        }
        return clause.marks.stream()
                .allMatch(mark ->
                        mark.is("genre")
                                || mark.is("stop")
                                || mark.is("courtesy")
                                || mark.is("join")
                                || mark.is("thereto"));
    }

    private static boolean within(Clause clause, int at) {
        return clause.marks.stream().anyMatch(mark -> mark.from() <= at && mark.to() > at);
    }

    /** "jazz, 96": nothing but a kind of music. */
    private static boolean isOnly(Clause clause) {
        return clause.size() <= FEW_WORDS
                && OTHERWISE.stream().noneMatch(clause::has)
                && !clause.has("act")
                && !clause.has("neg")
                && !clause.has("dislike");
    }

    /** The "manouche" of "jazz manouche": which jazz it is. */
    private static boolean adjoins(Clause clause, Mark genre) {
        return clause.all("genre").stream().anyMatch(mark -> mark.to() == genre.from());
    }

    /**
     * "I could hear some soul in this": a kind of music that somebody wishes for is meant, whatever
     * the verb, where nothing else is spoken of. Some kinds are called what a picture could show.
     */
    private static boolean isWished(Clause clause) {
        boolean wishes =
                WISHES.stream().anyMatch(clause::has)
                        || clause.act("swap")
                        || clause.act("change")
                        || clause.says(FunctionWord.WISH)
                        || clause.says(FunctionWord.MAKE);
        boolean other =
                OTHERWISE.stream().anyMatch(clause::has)
                        || clause.has("wish")
                        || clause.quote() != null;
        boolean last =
                clause.all("genre").stream()
                        .anyMatch(mark ->
                                !clause.has("genre_or_thing", mark.from())
                                        || mark.to() == clause.size());
        return wishes && !other && last;
    }

    /** "swap blues for something Nordic": what comes for the kind of music that there is. */
    private static @Nullable String swapped(Clause clause, @Nullable String now) {
        for (Mark mark : clause.all("genre")) {
            boolean current = now != null && now.contains(mark.value());
            int from = mark.to() + 1;
            boolean turns = clause.word(mark.to(), FunctionWord.FOR);
            while (turns && from < clause.size() && clause.has("stop", from)) {
                from++;
            }
            from += clause.word(from, FunctionWord.SOMETHING) ? 1 : 0;
            String words = current && turns ? clause.words(from, clause.size()) : "";
            if (!words.isBlank()) {
                return words;
            }
        }
        return null;
    }

    /** "punk instead of techno": a kind that no list holds, where it takes the place of one. */
    private static @Nullable String unlisted(Clause clause, @Nullable String now) {
        Mark instead = clause.first("instead");
        boolean current =
                now != null
                        && clause.all("genre").stream()
                                .anyMatch(mark ->
                                        now.contains(mark.value())
                                                && clause.before("instead", mark.from(), 1));
        Mark topic = clause.first("topic");
        String other = clause.act("swap") ? swapped(clause, now) : null;
        if (other != null) {
            return other;
        }
        if (!current || instead == null || topic == null || topic.to() >= instead.from()) {
            return null;
        }
        String words = clause.words(topic.to(), instead.from());
        return words.isBlank() ? null : words;
    }
}
