package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.plan.VoiceKind;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.reading.bans.AvoidFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds whether somebody speaks, who, how and in what language; and the language of the copy. */
public final class VoiceFinder {
    private static final int REACH = 6;

    private final BriefText brief;
    private final AvoidFinder avoid;

    public VoiceFinder(BriefText brief, AvoidFinder avoid) {
        this.brief = brief;
        this.avoid = avoid;
    }

    public @Nullable Fact<VoiceWish> find() {
        Hit wanted = null;
        for (Hit hit : brief.all(Kind.VOICE)) {
            Token token = brief.tokens[hit.start()];
            if (isNone(hit)) {
                return new Fact<>(
                        new VoiceWish(false, null, null, null),
                        brief.span(hit.start(), hit.end() + 2),
                        0.95);
            }
            if (token.denied
                    || token.quote >= 0
                    || token.header
                    || (token.aside && !narrates(hit))
                    || isFigurative(hit)) {
                continue;
            }
            if (wanted == null
                    || wanted.value().equals("dialogue")
                    || (hit.value().equals("voice_over") && wanted.length() == 1)) {
                wanted = wanted != null && described(wanted) && !described(hit) ? wanted : hit;
            }
        }
        for (Hit hit : brief.silences()) {
            if (!brief.tokens[hit.start()].denied
                    && wanted == null
                    && brief.tokens[hit.start()].quote < 0) {
                return new Fact<>(
                        new VoiceWish(false, null, null, null),
                        brief.span(hit.start(), hit.end()),
                        0.8);
            }
        }
        if (avoid.avoids("voiceover") && (wanted == null || wanted.value().equals("voice_over"))) {
            for (Fact<Avoidance> fact : avoid.avoid()) {
                if (fact.value().english().equals("voiceover")) {
                    return new Fact<>(new VoiceWish(false, null, null, null), fact.span(), 0.95);
                }
            }
        }
        if (wanted == null) {
            return null;
        }
        return new Fact<>(
                new VoiceWish(
                        true,
                        description(wanted),
                        VoiceKind.valueOf(wanted.value().toUpperCase(Locale.ROOT)),
                        languageNear(wanted)),
                brief.span(wanted.start(), wanted.end()),
                0.9);
    }

    /** "Voice: none", "Voiceover: no". */
    private boolean isNone(Hit hit) {
        return (brief.mark(hit.end(), ':') || brief.mark(hit.end(), '='))
                && brief.cue(Cue.NONE, hit.end() + 1);
    }

    private boolean narrates(Hit hit) {
        return hit.value().equals("voice_over");
    }

    private boolean described(Hit hit) {
        return description(hit) != null;
    }

    private boolean isFigurative(Hit hit) {
        return (brief.key(hit.start() - 1, "of") && brief.key(hit.start() - 2, "tone"))
                || (brief.key(hit.start(), "voice") && brief.key(hit.start() - 1, "brand"))
                || (brief.key(hit.start(), "interview") && brief.is(Kind.FOR, hit.start() - 1));
    }

    private @Nullable String description(Hit voice) {
        StringBuilder words = new StringBuilder();
        int from = Math.max(0, voice.start() - REACH);
        int to = Math.min(brief.size(), voice.end() + REACH + 2);
        for (int i = from; i < to; i++) {
            if (!brief.sameSentence(i, voice.start()) || brief.tokens[i].quote >= 0) {
                continue;
            }
            Hit quality = brief.at(Kind.VOICE_QUALITY, i);
            if (quality == null
                    || brief.tokens[i].denied
                    || (i < voice.start() && !brief.sameClause(i, voice.start()))
                    || (i > voice.end() && musicBetween(voice.end(), i))) {
                continue;
            }
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(quality.value());
            i = quality.end() - 1;
        }
        return words.isEmpty() ? null : words.toString();
    }

    private boolean musicBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.isAny(i, Kind.MUSIC_WORD, Kind.COLOR, Kind.PACE, Kind.AESTHETIC, Kind.GENRE)
                    || brief.tokens[i].isMark(';')) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Language languageNear(Hit voice) {
        for (int i = Math.max(0, voice.start() - 3);
                i < Math.min(brief.size(), voice.end() + 5);
                i++) {
            Hit lang = brief.at(Kind.LANG, i);
            if (lang != null && brief.sameSentence(i, voice.start()) && !brief.tokens[i].denied) {
                return Language.of(lang.value());
            }
        }
        return null;
    }

    /** "copy in German", "subtitles in Spanish", "auf Englisch". */
    public @Nullable Fact<Language> copyLanguage() {
        for (Hit hit : brief.all(Kind.LANG)) {
            Token token = brief.tokens[hit.start()];
            if (token.denied || token.quote >= 0 || token.header || token.aside) {
                continue;
            }
            boolean in = false;
            for (int i = hit.start() - 1;
                    i >= 0 && i >= hit.start() - 3 && brief.sameClause(i, hit.start());
                    i--) {
                in |= brief.cue(Cue.IN_LANGUAGE, i);
            }
            boolean text =
                    brief.isAny(hit.end(), Kind.TEXT_WORD, Kind.VOICE, Kind.CTA_MARK)
                            || brief.key(hit.end(), "copy");
            boolean taught = brief.isAny(hit.end(), Kind.NOUN, Kind.ORG);
            if ((in || text) && !taught) {
                return new Fact<>(
                        Language.of(hit.value()), brief.span(hit.start(), hit.end()), 0.85);
            }
        }
        return null;
    }
}
