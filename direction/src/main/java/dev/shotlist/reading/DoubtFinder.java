package dev.shotlist.reading;

import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.RequiredLine.Where;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what cannot be met as written, or contradicts itself, with the figures and what would mend
 * it.
 */
final class DoubtFinder {
    /** Below this a scene is not taken in; performance ads cut every 2 to 3 seconds. */
    private static final double SHORTEST_SCENE = 2;

    /** A palette holds 3 to 6 colours. */
    private static final int LARGEST_PALETTE = 6;

    /** Words a voice says in a second at its fastest readable pace: 180 a minute. */
    private static final double FASTEST_VOICE = 3.0;

    /** Characters a viewer reads in a second. */
    private static final double FASTEST_READER = 20;

    private final BriefText brief;
    private final Limits limits;
    private final List<Doubt> doubts = new ArrayList<>(2);

    DoubtFinder(BriefText brief, Limits limits) {
        this.brief = brief;
        this.limits = limits;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    private void doubt(String code, Span span, String message, String suggestion) {
        for (Doubt other : doubts) {
            if (other.code().equals(code) && !code.equals("contradictory_brief")) {
                return;
            }
        }
        doubts.add(new Doubt(code, message, span, suggestion));
    }

    void scenes(
            @Nullable Fact<Seconds> duration,
            @Nullable Fact<Integer> count,
            List<Fact<ShotOrder>> shots) {
        if (duration == null) {
            return;
        }
        int scenes = Math.max(count == null ? 0 : count.value(), shots.size());
        double seconds = duration.value().value();
        if (scenes > 1 && seconds / scenes < SHORTEST_SCENE) {
            Span span = count != null ? count.span() : shots.getFirst().span();
            doubt(
                    "scenes_too_short",
                    span,
                    String.format(
                            Locale.ROOT,
                            "%d scenes in %s seconds leave %.1f seconds each; a scene needs about %.0f to be seen.",
                            scenes,
                            plain(seconds),
                            seconds / scenes,
                            SHORTEST_SCENE),
                    String.format(
                            Locale.ROOT,
                            "Make it %.0f seconds, or keep %d scenes.",
                            scenes * SHORTEST_SCENE,
                            Math.max(1, (int) (seconds / SHORTEST_SCENE))));
        }
        double timed = 0;
        for (Fact<ShotOrder> shot : shots) {
            Seconds length = shot.value().length();
            timed += length == null ? 0 : length.value();
        }
        if (timed > seconds + 0.5 && shots.size() > 1) {
            doubt(
                    "contradictory_brief",
                    shots.getFirst().span(),
                    String.format(
                            Locale.ROOT,
                            "The shots' own lengths add up to %s seconds, the piece is to be %s.",
                            plain(timed),
                            plain(seconds)),
                    "Shorten the shots in proportion, or lengthen the piece.");
        }
    }

    void palette(List<Fact<ColorWish>> colors, int counted, @Nullable Span countedAt) {
        int asked = Math.max(colors.size(), counted);
        if (asked > LARGEST_PALETTE) {
            Span span =
                    countedAt != null && counted >= colors.size()
                            ? countedAt
                            : colors.getFirst().span();
            doubt(
                    "palette_too_large",
                    span,
                    asked
                            + " colours are asked for; a palette that holds together has at most "
                            + LARGEST_PALETTE
                            + ".",
                    "Name the "
                            + LARGEST_PALETTE
                            + " that matter most; the others can appear in the products themselves.");
        }
    }

    void length(
            @Nullable Fact<Seconds> duration,
            @Nullable Fact<Platform> platform,
            @Nullable Fact<String> placement) {
        if (duration == null) {
            return;
        }
        String where = platform == null ? "" : platform.value().wire();
        String spot = placement == null ? "" : placement.value();
        Limits.Range range = limits.of(where, spot);
        double seconds = duration.value().value();
        if (range != null && !range.takes(seconds)) {
            doubt(
                    "duration_out_of_platform_range",
                    duration.span(),
                    plain(seconds)
                            + " seconds is outside what "
                            + range.name()
                            + " takes: "
                            + range.words()
                            + ".",
                    "Make it "
                            + plain(range.nearest(seconds))
                            + " seconds, or choose another placement.");
        }
    }

    void ratios(
            List<Fact<Ratio>> ratios,
            @Nullable Fact<Platform> platform,
            @Nullable Fact<String> placement) {
        if (severalVersions()) {
            return;
        }
        for (int i = 1; i < ratios.size(); i++) {
            Ratio a = ratios.getFirst().value();
            Ratio b = ratios.get(i).value();
            if (a.isPortrait() != b.isPortrait() || a.isLandscape() != b.isLandscape()) {
                doubt(
                        "aspect_conflict",
                        ratios.get(i).span(),
                        "Both "
                                + a
                                + " and "
                                + b
                                + " are asked for in one piece; a frame has one shape.",
                        "Make it " + a + ", and ask for a second plan in " + b + ".");
                return;
            }
        }
        boolean upright =
                platform != null
                        && (platform.value() == Platform.TIKTOK
                                || platform.value() == Platform.YOUTUBE_SHORTS
                                || platform.value() == Platform.SNAPCHAT
                                || (placement != null
                                        && (placement.value().equals("reels")
                                                || placement.value().equals("stories"))));
        if (platform != null
                && !ratios.isEmpty()
                && upright
                && ratios.getFirst().value().value() > 1.4) {
            doubt(
                    "aspect_conflict",
                    ratios.getFirst().span(),
                    ratios.getFirst().value()
                            + " is wide, and "
                            + (placement == null ? platform.value().wire() : placement.value())
                            + " is watched upright in 9:16: two thirds of the screen would stay black.",
                    "Make it 9:16 and move the camera along the width.");
        }
        if (platform != null
                && platform.value() == Platform.CTV
                && !ratios.isEmpty()
                && ratios.getFirst().value().isPortrait()) {
            doubt(
                    "aspect_conflict",
                    ratios.getFirst().span(),
                    "A television shows 16:9; "
                            + ratios.getFirst().value()
                            + " leaves most of it black.",
                    "Make it 16:9.");
        }
    }

    /** "16:9 and a 9:16 version" are two pieces, no contradiction. */
    private boolean severalVersions() {
        for (Token token : brief.tokens) {
            switch (token.key) {
                case "versions",
                        "cutdown",
                        "cutdowns",
                        "versiones",
                        "versionen",
                        "versoes",
                        "versioni",
                        "formats",
                        "deliverables",
                        "resize",
                        "resizes",
                        "adaptation",
                        "adaptations",
                        "alternate",
                        "additional",
                        "zusatzlich",
                        "formatos",
                        "formati",
                        "separate" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    void words(@Nullable Fact<Seconds> duration, List<Fact<RequiredLine>> lines) {
        if (duration == null || lines.isEmpty()) {
            return;
        }
        int spoken = 0;
        int shown = 0;
        Span voice = null;
        Span screen = null;
        for (Fact<RequiredLine> line : lines) {
            if (line.value().where() == Where.VOICE) {
                spoken += words(line.value().text());
                voice = voice == null ? line.span() : voice;
            } else {
                shown += line.value().text().length();
                screen = screen == null ? line.span() : screen;
            }
        }
        double seconds = duration.value().value();
        if (voice != null && spoken > seconds * FASTEST_VOICE) {
            doubt(
                    "voiceover_too_long",
                    voice,
                    String.format(
                            Locale.ROOT,
                            "%d words to speak take at least %.0f seconds; the piece has %s.",
                            spoken,
                            spoken / FASTEST_VOICE,
                            plain(seconds)),
                    String.format(
                            Locale.ROOT,
                            "Cut the text to %d words, or make it %.0f seconds.",
                            (int) (seconds * 2.5),
                            Math.ceil(spoken / 2.5)));
        }
        if (screen != null && shown > seconds * FASTEST_READER) {
            doubt(
                    "overlay_too_dense",
                    screen,
                    String.format(
                            Locale.ROOT,
                            "%d characters of text on screen need at least %.0f seconds to read; the piece has %s.",
                            shown,
                            shown / FASTEST_READER,
                            plain(seconds)),
                    "Keep the line that matters most on screen and move the rest to the voice or the caption.");
        }
    }

    /** Demands in figures: "a 200-word script", "ten bullet points on screen", "12 colours". */
    void counts(@Nullable Fact<Seconds> duration) {
        double seconds = duration == null ? 0 : duration.value().value();
        for (int i = 0; i + 1 < brief.size(); i++) {
            double value = Time.number(brief, i);
            if (Double.isNaN(value)
                    || value < 2
                    || brief.tokens[i].quote >= 0
                    || brief.tokens[i].denied) {
                continue;
            }
            int noun = Time.numberEnd(brief, i);
            int shifted =
                    noun < brief.size() && !isCounted(noun) && brief.tokens[noun].isWord()
                            ? noun + 1
                            : noun;
            String key = shifted < brief.size() ? brief.tokens[shifted].key : "";
            Span span = brief.span(i, Math.min(brief.size(), shifted + 1));
            if (isWords(key) && seconds > 0) {
                if (nearScreen(i) && !nearVoice(i)) {
                    if (value * 5.5 > seconds * FASTEST_READER) {
                        doubt(
                                "overlay_too_dense",
                                span,
                                String.format(
                                        Locale.ROOT,
                                        "%.0f words on screen need about %.0f seconds to read; the piece has %s.",
                                        value,
                                        value * 5.5 / FASTEST_READER,
                                        plain(seconds)),
                                "Keep one short line on screen and move the rest to the caption.");
                    }
                } else if (value > seconds * FASTEST_VOICE) {
                    doubt(
                            "voiceover_too_long",
                            span,
                            String.format(
                                    Locale.ROOT,
                                    "%.0f words take at least %.0f seconds to speak; the piece has %s.",
                                    value,
                                    value / FASTEST_VOICE,
                                    plain(seconds)),
                            String.format(
                                    Locale.ROOT,
                                    "Cut the script to %d words.",
                                    (int) (seconds * 2.5)));
                }
            } else if (isTextItem(key) && seconds > 0 && value * 1.5 > seconds && value > 3) {
                doubt(
                        "overlay_too_dense",
                        span,
                        String.format(
                                Locale.ROOT,
                                "%.0f pieces of text in %s seconds leave %.1f seconds each; each needs about 2 to be read.",
                                value,
                                plain(seconds),
                                seconds / value),
                        String.format(
                                Locale.ROOT,
                                "Keep the %d that matter most.",
                                Math.max(1, (int) (seconds / 2))));
            }
        }
    }

    int countedColors() {
        for (int i = 0; i + 1 < brief.size(); i++) {
            double value = Time.number(brief, i);
            int noun = Double.isNaN(value) ? i : Time.numberEnd(brief, i);
            if (value > LARGEST_PALETTE
                    && value < 100
                    && noun < brief.size()
                    && !brief.tokens[i].denied) {
                int shifted = isColors(brief.tokens[noun].key) ? noun : noun + 1;
                if (shifted < brief.size()
                        && isColors(brief.tokens[shifted].key)
                        && brief.sameClause(i, shifted)) {
                    countedAt = brief.span(i, shifted + 1);
                    return (int) value;
                }
            }
        }
        return 0;
    }

    private @Nullable Span countedAt;

    @Nullable Span countedColorsAt() {
        return countedAt;
    }

    private static boolean isColors(String key) {
        return switch (key) {
            case "colours",
                    "colors",
                    "colores",
                    "couleurs",
                    "farben",
                    "cores",
                    "colori",
                    "shades",
                    "hues",
                    "farbtone",
                    "teintes",
                    "tonos" ->
                    true;
            default -> false;
        };
    }

    private boolean isCounted(int at) {
        String key = brief.tokens[at].key;
        return isWords(key) || isTextItem(key);
    }

    private static boolean isWords(String key) {
        return switch (key) {
            case "word",
                    "words",
                    "palabras",
                    "mots",
                    "worter",
                    "worte",
                    "wortern",
                    "palavras",
                    "parole" ->
                    true;
            default -> false;
        };
    }

    private static boolean isTextItem(String key) {
        return switch (key) {
            case "bullet",
                    "bullets",
                    "lines",
                    "taglines",
                    "captions",
                    "headlines",
                    "claims",
                    "titles",
                    "features",
                    "points",
                    "sentences",
                    "testimonials",
                    "quotes",
                    "facts",
                    "tips",
                    "benefits",
                    "stats",
                    "frases",
                    "textos",
                    "puntos",
                    "ventajas",
                    "titulares",
                    "phrases",
                    "textes",
                    "arguments",
                    "avantages",
                    "stichpunkte",
                    "satze",
                    "vorteile",
                    "texte",
                    "punkte",
                    "einblendungen",
                    "pontos",
                    "beneficios",
                    "frasi",
                    "testi",
                    "punti",
                    "vantaggi",
                    "overlays",
                    "disclaimers",
                    "paragraphs" ->
                    true;
            default -> false;
        };
    }

    private boolean nearScreen(int at) {
        return near(at, Kind.TEXT_WORD, 12);
    }

    private boolean nearVoice(int at) {
        return near(at, Kind.VOICE, 10) || nearKey(at);
    }

    private boolean nearKey(int at) {
        for (int i = Math.max(0, at - 8); i < Math.min(brief.size(), at + 10); i++) {
            switch (brief.tokens[i].key) {
                case "script",
                        "read",
                        "spoken",
                        "guion",
                        "skript",
                        "roteiro",
                        "copione",
                        "texte",
                        "vo" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean near(int at, Kind kind, int reach) {
        for (int i = Math.max(0, at - reach); i < Math.min(brief.size(), at + reach); i++) {
            if (brief.is(kind, i) && brief.sameSentence(i, at)) {
                return true;
            }
        }
        return false;
    }

    void contradict(Span span, String message, String suggestion) {
        doubt("contradictory_brief", span, message, suggestion);
    }

    /** Wishes that shut each other out. */
    void contradictions(Parts said) {
        silence(said);
        voices(said);
        texts(said);
        cuts(said);
        looks(said);
        people(said);
    }

    private void silence(Parts said) {
        for (Hit silent : brief.silences()) {
            if (brief.tokens[silent.start()].denied
                    || brief.tokens[silent.start()].quote >= 0
                    || mute(silent)) {
                continue;
            }
            Fact<?> loud =
                    !said.instruments().isEmpty()
                            ? said.instruments().getFirst()
                            : said.genre() != null
                                    ? said.genre()
                                    : said.voice() != null && said.voice().value().wanted()
                                            ? said.voice()
                                            : null;
            if (loud == null) {
                loud = said.tempo();
            }
            if (loud == null) {
                loud = heard(silent);
            }
            if (loud != null) {
                contradict(
                        brief.span(silent.start(), silent.end()),
                        "The piece is to be silent, and \""
                                + slice(loud.span())
                                + "\" is to be heard.",
                        "Keep the silence and show the moment in the picture, or let only that one sound break it.");
                return;
            }
        }
        if (Boolean.FALSE.equals(said.music())
                && said.genre() != null
                && !brief.silences().isEmpty()) {
            return;
        }
        if (Boolean.FALSE.equals(said.music()) && said.genre() != null) {
            contradict(
                    said.genre().span(),
                    "Music is forbidden, and \"" + slice(said.genre().span()) + "\" is asked for.",
                    "Say which of the two holds; without an answer the piece stays without music.");
        }
    }

    /** Music or drums that something is to be done with, in another sentence than the silence. */
    private @Nullable Fact<String> heard(Hit silent) {
        for (Hit hit : brief.all(Kind.MUSIC_WORD)) {
            Token token = brief.tokens[hit.start()];
            if (!token.denied
                    && token.quote < 0
                    && !brief.sameSentence(hit.start(), silent.start())) {
                return new Fact<>(hit.value(), brief.span(hit.start(), hit.end()), 0.8);
            }
        }
        return null;
    }

    /** "works muted" asks for captions, not for silence. */
    private boolean mute(Hit silent) {
        return brief.is(Kind.TEXT_YES, silent.start())
                || (brief.key(silent.start(), "sound") && brief.key(silent.start() - 1, "with"))
                || brief.key(silent.start() - 1, "with")
                || brief.key(silent.start() - 1, "works")
                || brief.key(silent.start() - 1, "on")
                || brief.key(silent.start() - 1, "watch")
                || brief.key(silent.start() - 1, "without")
                || brief.is(Kind.PERSON, silent.end());
    }

    private String slice(Span span) {
        int start = brief.text.offsetByCodePoints(0, span.start());
        int end = brief.text.offsetByCodePoints(start, span.end() - span.start());
        return Phrases.oneLine(brief.text.substring(start, end));
    }

    private void voices(Parts said) {
        boolean wantsVoice = false;
        Span at = new Span(0, 0);
        for (Fact<RequiredLine> line : said.lines()) {
            if (line.value().where() == Where.VOICE) {
                wantsVoice = true;
                at = line.span();
            }
        }
        for (Hit hit : brief.all(Kind.VOICE)) {
            Token token = brief.tokens[hit.start()];
            if (hit.value().equals("voice_over")
                    && !token.denied
                    && token.quote < 0
                    && !token.aside
                    && !token.older) {
                wantsVoice = true;
                at = brief.span(hit.start(), hit.end());
            }
        }
        boolean forbidden = false;
        for (Fact<Avoidance> avoid : said.avoid()) {
            forbidden |= avoid.value().english().equals("voiceover");
        }
        if (wantsVoice && forbidden && !corrected()) {
            contradict(
                    at,
                    "A voice is forbidden in one place and asked for in another.",
                    "Say which holds; without an answer the lines go on screen.");
        }
    }

    private boolean corrected() {
        for (Hit hit : brief.all(Kind.CORRECTION)) {
            if (hit.length() > 1
                    || brief.key(hit.start(), "actually")
                    || brief.key(hit.start(), "sorry")
                    || brief.key(hit.start(), "wait")) {
                return true;
            }
        }
        return false;
    }

    private void texts(Parts said) {
        boolean forbidden = false;
        boolean except = false;
        for (Denial denial : brief.denials) {
            for (int i = denial.start(); i < denial.end(); i++) {
                Hit thing = brief.at(Kind.THING, i);
                if (thing != null && thing.value().equals("text") && i < denial.start() + 5) {
                    forbidden = true;
                    except |=
                            brief.is(Kind.BUT, denial.end())
                                    || brief.is(Kind.BUT, denial.end() - 1);
                    for (int j = denial.end(); j < Math.min(brief.size(), denial.end() + 4); j++) {
                        except |= brief.is(Kind.BUT, j);
                    }
                }
            }
        }
        if (!forbidden || except || corrected()) {
            return;
        }
        for (Fact<RequiredLine> line : said.lines()) {
            if (line.value().where() == Where.SCREEN
                    || (line.value().where() == Where.END_CARD && isAbsolute())) {
                contradict(
                        line.span(),
                        "No text may be on screen, and \""
                                + line.value().text()
                                + "\" is to be shown.",
                        "Show this one line on the end card only, or let a voice say it.");
                return;
            }
        }
    }

    /** A ban that leaves no room for an end card. */
    private boolean isAbsolute() {
        for (Token token : brief.tokens) {
            switch (token.key) {
                case "ever",
                        "never",
                        "absolutely",
                        "anywhere",
                        "nunca",
                        "jamais",
                        "niemals",
                        "jamas",
                        "nie",
                        "mai",
                        "assolutamente",
                        "absolutamente",
                        "absolument" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private void cuts(Parts said) {
        boolean one =
                !brief.all(Kind.ONE_SCENE).isEmpty()
                        && !brief.tokens[brief.all(Kind.ONE_SCENE).getFirst().start()].denied;
        if (!one) {
            return;
        }
        Span span =
                brief.span(
                        brief.all(Kind.ONE_SCENE).getFirst().start(),
                        brief.all(Kind.ONE_SCENE).getFirst().end());
        for (Hit hit : brief.all(Kind.SCENE_WORD)) {
            int before = hit.start() - 1;
            double value = before >= 0 ? Time.number(brief, before) : Double.NaN;
            if (value > 1
                    && !brief.tokens[before].denied
                    && !brief.is(Kind.ONE_SCENE, hit.start())) {
                contradict(
                        span,
                        String.format(
                                Locale.ROOT,
                                "One unbroken shot is asked for, and %.0f %s.",
                                value,
                                brief.raw(hit.start())),
                        "Keep the single shot and let the camera pass the moments one after the other.");
                return;
            }
        }
        for (int i = 0; i < brief.size(); i++) {
            if (isCut(brief.tokens[i].key)
                    && !brief.tokens[i].denied
                    && brief.tokens[i].quote < 0
                    && !brief.is(Kind.ONE_SCENE, i)
                    && !brief.is(Kind.NEG_IDIOM, i)
                    && brief.is(Kind.PACE, i)) {
                contradict(
                        brief.span(i, i + 1),
                        "One unbroken shot is asked for, and \"" + brief.raw(i) + "\".",
                        "Keep the single shot and let the camera move fast, or allow cuts.");
                return;
            }
        }
        Fact<Pace> pace = said.pace();
        if (pace != null && pace.value() == Pace.FAST && slice(pace.span()).contains("cut")) {
            contradict(
                    pace.span(),
                    "One unbroken shot is asked for, and \"" + slice(pace.span()) + "\".",
                    "Keep the single shot and let the camera move fast, or allow cuts.");
        }
    }

    private static boolean isCut(String key) {
        return key.startsWith("cut")
                || key.startsWith("coup")
                || key.startsWith("cort")
                || key.startsWith("schnitt")
                || key.startsWith("tagli")
                || key.startsWith("stacch")
                || key.startsWith("montag")
                || key.startsWith("hache");
    }

    private void looks(Parts said) {
        Hit mono = null;
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            String value = hit.value();
            boolean gray =
                    value.equals("black and white")
                            || value.equals("black-and-white")
                            || value.equals("monochrome")
                            || value.equals("b&w");
            if (gray && !brief.tokens[hit.start()].denied && strict(hit)) {
                mono = hit;
            }
        }
        if (mono != null) {
            for (Fact<ColorWish> color : said.colors()) {
                String name = color.value().name();
                if (!name.contains("black")
                        && !name.contains("white")
                        && !name.contains("grey")
                        && !name.contains("silver")
                        && !name.contains("charcoal")) {
                    boolean accent = color.value().role() == dev.shotlist.plan.PaletteRole.ACCENT;
                    if (!accent && loud(name, color)) {
                        contradict(
                                color.span(),
                                "Black and white is asked for, and " + name + ".",
                                "Keep it black and white with " + name + " as the one accent.");
                        return;
                    }
                }
            }
        }
        pair(said, "fast", "slow");
    }

    private boolean strict(Hit hit) {
        for (int i = Math.max(0, hit.start() - 5); i < Math.min(brief.size(), hit.end() + 5); i++) {
            if (brief.sameSentence(i, hit.start())) {
                switch (brief.tokens[i].key) {
                    case "only",
                            "strictly",
                            "entirely",
                            "completely",
                            "fully",
                            "pure",
                            "all",
                            "nur",
                            "solo",
                            "komplett",
                            "totalmente",
                            "entierement",
                            "must",
                            "film",
                            "whole" -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    private boolean loud(String name, Fact<ColorWish> color) {
        return !name.isEmpty() && color.confidence() > 0.5;
    }

    /** Two paces, both asked for, without a turn from one to the other. */
    private void pair(Parts said, String a, String b) {
        Hit first = null;
        Hit second = null;
        for (Hit hit : brief.all(Kind.PACE)) {
            if (brief.tokens[hit.start()].denied || brief.tokens[hit.start()].quote >= 0) {
                continue;
            }
            if (hit.value().equals("dynamic")) {
                return;
            }
            first = hit.value().equals(a) && first == null ? hit : first;
            second = hit.value().equals(b) && second == null ? hit : second;
        }
        if (first != null && second != null && !corrected() && said.shots().size() < 2) {
            contradict(
                    brief.span(second.start(), second.end()),
                    "\""
                            + brief.slice(first.start(), first.end())
                            + "\" and \""
                            + brief.slice(second.start(), second.end())
                            + "\" are both asked for.",
                    "Let it begin slow and end fast, or say which holds.");
        }
    }

    private void people(Parts said) {
        boolean nobody = false;
        for (Fact<Avoidance> avoid : said.avoid()) {
            nobody |=
                    avoid.value().english().equals("people")
                            || avoid.value().english().equals("faces");
        }
        if (!nobody || corrected()) {
            return;
        }
        Fact<Format> format = said.format();
        if (format != null && format.value() == Format.TESTIMONIAL) {
            contradict(
                    format.span(),
                    "Nobody may be seen, and a testimonial shows the one who speaks.",
                    "Let the customer be heard over pictures of hands and the product.");
            return;
        }
        Fact<VoiceWish> voice = said.voice();
        if (voice != null
                && voice.value().wanted()
                && voice.value().kind() == dev.shotlist.plan.VoiceKind.ON_CAMERA) {
            contradict(
                    voice.span(),
                    "Nobody may be seen, and somebody is to speak to the camera.",
                    "Let the words come as a voice-over.");
        }
    }

    private static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter =
                    Character.isLetterOrDigit(text.charAt(i))
                            || text.charAt(i) == '\''
                            || text.charAt(i) == '’';
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }

    static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(Math.round(value * 10), 1).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
