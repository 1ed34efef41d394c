package dev.shotlist.clip;

import dev.shotlist.media.embedding.EmbeddingFailed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * CLIP's tokenizer: lower-cased words cut into the byte pairs of the model's vocabulary (Sennrich
 * and others 2016), the last piece of a word marked. Read from a {@code tokenizer.json}.
 */
final class BytePairs {
    private static final String WORD_END = "</w>";
    private static final String START = "<|startoftext|>";
    private static final String END = "<|endoftext|>";

    /** Words longer than this are no words; merging is quadratic. */
    private static final int LONGEST_WORD = 64;

    private final Map<String, Integer> pieces = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final String[] symbols = symbols();
    private final int start;
    private final int end;
    private final int pad;

    private BytePairs(JsonNode tokenizer, Path file) {
        JsonNode model = tokenizer.path("model");
        for (var entry : model.path("vocab").properties()) {
            pieces.put(entry.getKey(), entry.getValue().asInt());
        }
        int rank = 0;
        for (JsonNode merge : model.path("merges")) {
            String pair =
                    merge.isArray()
                            ? merge.path(0).asString() + ' ' + merge.path(1).asString()
                            : merge.asString();
            ranks.put(pair, rank++);
        }
        for (JsonNode added : tokenizer.path("added_tokens")) {
            pieces.put(added.path("content").asString(), added.path("id").asInt());
        }
        if (!pieces.containsKey(START) || !pieces.containsKey(END)) {
            throw new EmbeddingFailed(file + " is no tokenizer of a CLIP model.", null);
        }
        start = pieces.get(START);
        end = pieces.get(END);
        pad = tokenizer.path("padding").path("pad_id").asInt(end);
    }

    static BytePairs read(Path file) {
        return new BytePairs(ClipFiles.json(file), file);
    }

    /**
     * A text's tokens between those for start and end, cut or filled up to a length.
     *
     * @param mask filled with 1 for each token that counts
     */
    long[] tokens(String text, long[] mask) {
        long[] tokens = new long[mask.length];
        Arrays.fill(tokens, pad);
        Arrays.fill(mask, 0);
        List<Integer> found = new ArrayList<>();
        for (String word : words(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            if (found.size() >= mask.length - 2) {
                break;
            }
            cut(word, found);
        }
        int count = Math.min(found.size(), mask.length - 2);
        tokens[0] = start;
        for (int i = 0; i < count; i++) {
            tokens[i + 1] = found.get(i);
        }
        tokens[count + 1] = end;
        Arrays.fill(mask, 0, count + 2, 1);
        return tokens;
    }

    /**
     * Runs of letters, single digits, and runs of other signs, as CLIP's own pattern parts them.
     */
    private static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int kind = 0;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            int next =
                    Character.isWhitespace(c)
                            ? 0
                            : Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : 3;
            boolean same = next == kind && kind != 2;
            if (!same && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (next != 0) {
                word.appendCodePoint(c);
            }
            kind = next;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private void cut(String word, List<Integer> into) {
        List<String> parts = new ArrayList<>();
        for (byte one : word.getBytes(StandardCharsets.UTF_8)) {
            parts.add(symbols[one & 0xFF]);
            if (parts.size() == LONGEST_WORD) {
                break;
            }
        }
        parts.set(parts.size() - 1, parts.getLast() + WORD_END);
        while (parts.size() > 1) {
            int best = -1;
            int lowest = Integer.MAX_VALUE;
            for (int i = 0; i + 1 < parts.size(); i++) {
                int rank = ranks.getOrDefault(parts.get(i) + ' ' + parts.get(i + 1), lowest);
                if (rank < lowest) {
                    lowest = rank;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            parts.set(best, parts.get(best) + parts.remove(best + 1));
        }
        for (String part : parts) {
            into.add(pieces.getOrDefault(part, end));
        }
    }

    /** GPT-2's printable stand-ins for the 256 bytes: most stand for themselves. */
    private static String[] symbols() {
        String[] symbols = new String[256];
        int free = 256;
        for (int b = 0; b < 256; b++) {
            boolean printable =
                    (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || (b >= 0xAE && b <= 0xFF);
            symbols[b] = Character.toString(printable ? b : free++);
        }
        return symbols;
    }
}
