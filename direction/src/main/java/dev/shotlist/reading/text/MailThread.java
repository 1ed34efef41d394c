package dev.shotlist.reading.text;

/**
 * Marks what a mail program put around a brief: heads, signatures' names, and what stands quoted
 * from an earlier mail, which a later answer overrules.
 */
final class MailThread {
    private static final int LONGEST_DEVICE_LINE = 8;
    private static final int LONGEST_HEAD = 18;

    private MailThread() {}

    static void mark(BriefText brief) {
        Token[] tokens = brief.tokens;
        boolean older = false;
        int heads = 0;
        int at = 0;
        while (at < tokens.length) {
            int end = at;
            while (end < tokens.length && tokens[end].line == tokens[at].line) {
                end++;
            }
            if (isHead(brief, at, end, heads)) {
                heads++;
                header(tokens, at, end);
            } else if (brief.cue(Cue.MAIL_SUBJECT, at) && brief.mark(at + 1, ':')) {
                int words = at;
                while (words < end
                        && (brief.cue(Cue.MAIL_SUBJECT, words) || brief.mark(words, ':'))) {
                    words++;
                }
                header(tokens, at, words);
            } else if (isDeviceLine(brief, at, end)) {
                header(tokens, at, end);
            } else if (isDivider(brief, at, end)) {
                // a mail passed on without a word is the brief itself
                older = hasOwnWords(tokens, at);
                header(tokens, at, end);
            }
            if (brief.cue(Cue.FORWARDED, at) && brief.mark(lastOf(brief, at, end), ':')) {
                header(tokens, at, end);
            }
            if (brief.mark(at, '>')) {
                markQuoted(brief, at, end);
            } else if (endsWithWrote(brief, at, end)) {
                header(tokens, at, end);
            }
            if (older) {
                for (int i = at; i < end; i++) {
                    tokens[i].older = true;
                }
            }
            at = end;
        }
    }

    private static void markQuoted(BriefText brief, int at, int end) {
        for (int i = at; i < end; i++) {
            brief.tokens[i].older = true;
        }
        int body = at;
        while (body < end && brief.mark(body, '>')) {
            body++;
        }
        for (int i = body; i < end && i < body + 8; i++) {
            if (brief.cue(Cue.WROTE, i)) {
                int colon = brief.mark(i + 1, ':') ? i + 2 : i + 1;
                header(brief.tokens, at, Math.min(colon, end));
            }
        }
    }

    private static boolean isHead(BriefText brief, int at, int end, int heads) {
        if (!brief.cue(Cue.MAIL_HEAD, at) || !brief.mark(at + 1, ':') || at + 2 >= end) {
            return false;
        }
        return at == 0 || heads > 0 || brief.mark(at - 2, '-') || brief.tokens[at + 2].capital;
    }

    /** "Sent from my iPhone", "Envoyé depuis mon téléphone": a short line that names a device. */
    private static boolean isDeviceLine(BriefText brief, int at, int end) {
        boolean sent = false;
        boolean device = false;
        for (int i = at; i < end; i++) {
            sent |= brief.cue(Cue.SENT, i);
            device |= brief.cue(Cue.DEVICE, i);
        }
        return sent && device && end - at <= LONGEST_DEVICE_LINE && brief.tokens[at].capital;
    }

    private static boolean isDivider(BriefText brief, int at, int end) {
        if (!brief.mark(at, '-') || !brief.mark(at + 1, '-')) {
            return false;
        }
        for (int i = at; i < end; i++) {
            String key = brief.tokens[i].key;
            if (key.equals("original")
                    || key.equals("forwarded")
                    || key.startsWith("weitergeleitet")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOwnWords(Token[] tokens, int before) {
        for (int i = 0; i < before; i++) {
            if (tokens[i].isWord() && !tokens[i].header) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithWrote(BriefText brief, int at, int end) {
        int last = end - 1;
        while (last > at && (brief.tokens[last].isBreak() || brief.mark(last, ':'))) {
            last--;
        }
        return last > at && last - at <= LONGEST_HEAD && brief.cue(Cue.WROTE, last);
    }

    private static int lastOf(BriefText brief, int at, int end) {
        int last = end - 1;
        while (last > at && brief.tokens[last].isBreak()) {
            last--;
        }
        return last;
    }

    private static void header(Token[] tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            tokens[i].header = true;
        }
    }
}
