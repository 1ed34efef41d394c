package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.List;

/** Where the piece is to be silent; "a silent motor" is none. */
final class Silences {
    private static final int WATCHED_REACH = 5;

    private final BriefText brief;

    Silences(BriefText brief) {
        this.brief = brief;
    }

    List<Hit> all() {
        return brief.all(Kind.SOUND_ALL).stream()
                .filter(hit -> hit.length() > 1 || !describes(hit))
                .filter(hit -> !isWatched(hit))
                .toList();
    }

    /** "It works with the sound off": there is sound, for whoever turns it on. */
    boolean isWatched(Hit hit) {
        for (int i = hit.start() - 1; i > hit.start() - WATCHED_REACH; i--) {
            if (brief.sameClause(i, hit.start()) && brief.cue(Cue.VIEWED, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean describes(Hit hit) {
        int before = hit.start() - 1;
        // "una sveglia muta": outside English and German the noun stands in front
        boolean behindNoun =
                brief.language != Language.EN
                        && brief.language != Language.DE
                        && brief.sameClause(before, hit.start())
                        && brief.tokens[before].isWord()
                        && !brief.isAny(before, Kind.STOP, Kind.VIDEO_WORD, Kind.FORMAT)
                        && !brief.tokens[before].key.endsWith("ment")
                        && !brief.tokens[before].key.endsWith("mente");
        if (behindNoun) {
            return true;
        }
        int next = hit.end();
        return brief.sameClause(next, hit.start())
                && brief.tokens[next].isWord()
                && !brief.isAny(next, Kind.STOP, Kind.VIDEO_WORD, Kind.FORMAT, Kind.BUT);
    }
}
