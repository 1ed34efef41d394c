package dev.shotlist.reading.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The listed words found in a brief, to be asked by kind and by place. */
final class FoundWords {
    private static final int LONGEST_PHRASE = 7;

    private static final Kind[] KINDS = Kind.values();

    private final Map<Kind, List<Hit>> byKind = new EnumMap<>(Kind.class);
    private final @Nullable List<Hit>[] byStart;

    /** The kinds of each token as bits, since there are more kinds than a long has bits. */
    private final long[] low;

    private final long[] high;

    FoundWords(int tokens, List<Hit> hits) {
        low = new long[tokens];
        high = new long[tokens];
        byStart = starts(tokens);
        hits.forEach(this::put);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Hit>[] starts(int length) {
        return new List[length];
    }

    private void put(Hit hit) {
        byKind.computeIfAbsent(hit.kind(), _ -> new ArrayList<>(8)).add(hit);
        List<Hit> here = byStart[hit.start()];
        if (here == null) {
            here = new ArrayList<>(2);
            byStart[hit.start()] = here;
        }
        here.add(hit);
        int bit = hit.kind().bit();
        for (int i = hit.start(); i < hit.end(); i++) {
            if (bit < Long.SIZE) {
                low[i] |= 1L << bit;
            } else {
                high[i] |= 1L << (bit - Long.SIZE);
            }
        }
    }

    /** The kinds of the words and phrases that a token lies in. */
    List<Kind> kinds(int token) {
        if ((low[token] | high[token]) == 0) {
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>(4);
        for (long bits = low[token]; bits != 0; bits &= bits - 1) {
            kinds.add(KINDS[Long.numberOfTrailingZeros(bits)]);
        }
        for (long bits = high[token]; bits != 0; bits &= bits - 1) {
            kinds.add(KINDS[Long.SIZE + Long.numberOfTrailingZeros(bits)]);
        }
        return kinds;
    }

    /** All of a kind, in the order of the text. */
    List<Hit> all(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Whether a token lies in a word or phrase of this kind. */
    boolean is(Kind kind, int token) {
        if (token < 0 || token >= low.length) {
            return false;
        }
        int bit = kind.bit();
        return bit < Long.SIZE
                ? (low[token] & 1L << bit) != 0
                : (high[token] & 1L << (bit - Long.SIZE)) != 0;
    }

    /** The longest of a kind that starts at a token. */
    @Nullable Hit at(Kind kind, int token) {
        if (!is(kind, token)) {
            return null;
        }
        List<Hit> here = byStart[token];
        Hit best = null;
        if (here != null) {
            for (Hit hit : here) {
                if (hit.kind() == kind && (best == null || hit.length() > best.length())) {
                    best = hit;
                }
            }
        }
        return best;
    }

    /** One of a kind that the token lies in. */
    @Nullable Hit over(Kind kind, int token) {
        for (int i = token; i >= 0 && i > token - LONGEST_PHRASE && is(kind, i); i--) {
            Hit hit = at(kind, i);
            if (hit != null && hit.holds(token)) {
                return hit;
            }
        }
        return null;
    }

    /** One of a kind that ends right before the token. */
    @Nullable Hit before(Kind kind, int token) {
        if (!is(kind, token - 1)) {
            return null;
        }
        for (int i = token - 1; i >= 0 && i > token - LONGEST_PHRASE; i--) {
            Hit hit = at(kind, i);
            if (hit != null && hit.end() == token) {
                return hit;
            }
        }
        return null;
    }
}
