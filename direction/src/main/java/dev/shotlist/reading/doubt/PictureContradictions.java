package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.plan.VoiceKind;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Wishes for the picture that shut each other out: cuts, colour, pace, people, text. */
final class PictureContradictions {
    private final BriefText brief;
    private final Insistence insistence;
    private final Doubts doubts;

    PictureContradictions(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        this.doubts = doubts;
    }

    void find(Parts said) {
        texts(said);
        cuts(said);
        colors(said);
        paces(said);
        people(said);
    }

    private void texts(Parts said) {
        if (!forbidsText() || insistence.takesBack()) {
            return;
        }
        for (Fact<RequiredLine> line : said.lines()) {
            if (line.value().where() == RequiredLine.Where.SCREEN
                    || (line.value().where() == RequiredLine.Where.END_CARD
                            && insistence.isAbsolute())) {
                doubts.contradict(
                        line.span(),
                        "No text may be on screen, and \""
                                + line.value().text()
                                + "\" is to be shown.",
                        "Show this one line on the end card only, or let a voice say it.");
                return;
            }
        }
    }

    private boolean forbidsText() {
        boolean forbidden = false;
        for (Denial denial : brief.denials) {
            for (int i = denial.start(); i < denial.end() && i < denial.start() + 5; i++) {
                Hit thing = brief.at(Kind.THING, i);
                if (thing != null && thing.value().equals("text")) {
                    if (hasException(denial)) {
                        return false;
                    }
                    forbidden = true;
                }
            }
        }
        return forbidden;
    }

    private boolean hasException(Denial denial) {
        for (int i = denial.end() - 1; i < Math.min(brief.size(), denial.end() + 4); i++) {
            if (brief.is(Kind.BUT, i)) {
                return true;
            }
        }
        return false;
    }

    private void cuts(Parts said) {
        Hit one = null;
        for (Hit hit : brief.all(Kind.ONE_SCENE)) {
            one = brief.tokens[hit.start()].denied ? one : hit;
        }
        if (one == null) {
            return;
        }
        List<Hit> counted = new ArrayList<>(brief.all(Kind.SCENE_WORD));
        counted.addAll(brief.all(Kind.SHOT_LIST_MARK));
        for (Hit hit : counted) {
            int before = hit.start() - 1;
            if (before > 0 && Double.isNaN(Numbers.value(brief, before))) {
                // "twelve quick shots"
                before--;
            }
            double value = before >= 0 ? Numbers.value(brief, before) : Double.NaN;
            if (value > 1
                    && !brief.tokens[before].denied
                    && !brief.is(Kind.ONE_SCENE, hit.start())) {
                doubts.contradict(
                        brief.span(one.start(), one.end()),
                        String.format(
                                Locale.ROOT,
                                "One unbroken shot is asked for, and %.0f %s.",
                                value,
                                brief.raw(hit.start())),
                        "Keep the single shot and let the camera pass the moments one after the other.");
                return;
            }
        }
        Span cut = cutPace(said);
        if (cut != null) {
            doubts.contradict(
                    cut,
                    "One unbroken shot is asked for, and \"" + brief.words(cut) + "\".",
                    "Keep the single shot and let the camera move fast, or allow cuts.");
        }
    }

    private @Nullable Span cutPace(Parts said) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.CUT, i)
                    && !brief.tokens[i].denied
                    && brief.tokens[i].quote < 0
                    && !brief.is(Kind.ONE_SCENE, i)
                    && !brief.is(Kind.NEG_IDIOM, i)
                    && (brief.is(Kind.PACE, i) || isOnEach(i))) {
                return brief.span(i, i + 1);
            }
        }
        Fact<Pace> pace = said.pace();
        return pace != null && pace.value() == Pace.FAST && brief.words(pace.span()).contains("cut")
                ? pace.span()
                : null;
    }

    /** "cutting on every beat". */
    private boolean isOnEach(int cut) {
        for (int i = cut + 1; i < cut + 4 && brief.sameClause(i, cut); i++) {
            if (brief.cue(Cue.EACH, i) && brief.sameClause(i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer rainbow() {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.RAINBOW, i)
                    && !brief.tokens[i].denied
                    && !brief.tokens[i].aside
                    && brief.tokens[i].quote < 0
                    && !brief.isAny(i, Kind.NOUN, Kind.GOODS)) {
                return i;
            }
        }
        return null;
    }

    private boolean isMono() {
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            if (isMonochrome(hit.value()) && brief.isSaid(hit)) {
                return true;
            }
        }
        return false;
    }

    private void colors(Parts said) {
        boolean mono = false;
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            mono |=
                    isMonochrome(hit.value())
                            && !brief.tokens[hit.start()].denied
                            && insistence.isStrict(hit.start(), hit.end());
        }
        Integer rainbow = rainbow();
        if (rainbow != null && isMono()) {
            doubts.contradict(
                    brief.span(rainbow, rainbow + 1),
                    "Black and white is asked for, and \"" + brief.raw(rainbow) + "\".",
                    "Keep it black and white, or let one thing alone have colour.");
            return;
        }
        if (!mono) {
            return;
        }
        for (Fact<ColorWish> color : said.colors()) {
            String name = color.value().name();
            if (!isGray(name)
                    && color.value().role() != PaletteRole.ACCENT
                    && !isTheOnlyOne(color.span())
                    && color.confidence() > 0.5) {
                doubts.contradict(
                        color.span(),
                        "Black and white is asked for, and " + name + ".",
                        "Keep it black and white with " + name + " as the one accent.");
                return;
            }
        }
    }

    /** "all in black and white with one single colour, yellow". */
    private boolean isTheOnlyOne(Span color) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.SINGLE, i)) {
                Span single = brief.span(i, brief.sentenceEnd(i));
                if (color.start() >= single.start() && color.end() <= single.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMonochrome(String value) {
        return value.equals("black and white")
                || value.equals("black-and-white")
                || value.equals("monochrome")
                || value.equals("b&w");
    }

    private static boolean isGray(String name) {
        return name.contains("black")
                || name.contains("white")
                || name.contains("grey")
                || name.contains("silver")
                || name.contains("charcoal");
    }

    /** Two paces, both asked for, without a turn from one to the other. */
    private void paces(Parts said) {
        Hit fast = null;
        Hit slow = null;
        List<Hit> paces = new ArrayList<>(brief.all(Kind.PACE));
        for (Hit weak : brief.all(Kind.PACE_WEAK)) {
            if (insistence.demands(weak.start())) {
                paces.add(weak);
            }
        }
        for (Hit hit : paces) {
            if (brief.tokens[hit.start()].denied || brief.tokens[hit.start()].quote >= 0) {
                continue;
            }
            if (hit.value().equals("dynamic")) {
                return;
            }
            fast = hit.value().equals("fast") && fast == null ? hit : fast;
            slow = hit.value().equals("slow") && slow == null ? hit : slow;
        }
        boolean turns = said.shots().size() >= 2 && !insistence.wantsBoth();
        if (fast != null && slow != null && !insistence.takesBack() && !turns) {
            doubts.contradict(
                    brief.span(slow.start(), slow.end()),
                    "\""
                            + brief.slice(fast.start(), fast.end())
                            + "\" and \""
                            + brief.slice(slow.start(), slow.end())
                            + "\" are both asked for.",
                    "Let it begin slow and end fast, or say which holds.");
        }
    }

    private void people(Parts said) {
        boolean nobody = false;
        for (Fact<Avoidance> avoid : said.avoid()) {
            String english = avoid.value().english();
            nobody |= english.endsWith("people") || english.endsWith("faces");
        }
        if (!nobody || insistence.takesBack()) {
            return;
        }
        Fact<Format> format = said.format();
        Fact<VoiceWish> voice = said.voice();
        if (format != null && format.value() == Format.TESTIMONIAL) {
            doubts.contradict(
                    format.span(),
                    "Nobody may be seen, and a testimonial shows the one who speaks.",
                    "Let the customer be heard over pictures of hands and the product.");
        } else if (voice != null
                && voice.value().wanted()
                && voice.value().kind() == VoiceKind.ON_CAMERA) {
            doubts.contradict(
                    voice.span(),
                    "Nobody may be seen, and somebody is to speak to the camera.",
                    "Let the words come as a voice-over.");
        }
    }
}
