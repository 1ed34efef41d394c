package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Format;
import dev.shotlist.plan.VoiceKind;
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
import java.util.ArrayList;
import java.util.List;

/** Wishes for the picture that shut each other out: text, cuts, colour, pace, people. */
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
        new UnbrokenShot(brief, doubts).find(said);
        new Monochrome(brief, insistence, doubts).find(said);
        paces(said);
        people(said);
    }

    private void texts(Parts said) {
        if (!forbidsText() || insistence.takesBack()) {
            return;
        }
        for (Fact<RequiredLine> line : said.lines()) {
            RequiredLine.Where where = line.value().where();
            if (where == RequiredLine.Where.SCREEN
                    || where == RequiredLine.Where.END_CARD
                    || (where == RequiredLine.Where.ANYWHERE && isWritten(line.span(), said))) {
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

    /** "Termina con las palabras «...»", where no voice is asked for. */
    private boolean isWritten(Span line, Parts said) {
        if (said.voice() != null && said.voice().value().wanted()) {
            return false;
        }
        int at = brief.firstIn(line);
        boolean words = false;
        for (int i = at - 1; i >= 0 && brief.sameSentence(i, at - 1); i--) {
            words |= brief.cue(Cue.UTTERED, i) && brief.sameClause(i, at - 1);
            if (brief.is(Kind.VOICE, i) || brief.cue(Cue.SPEAKS, i) || brief.cue(Cue.SCRIPT, i)) {
                return false;
            }
        }
        return words;
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
        WholeBans bans = new WholeBans(brief);
        boolean nobody = bans.of("people") >= 0 || bans.of("faces") >= 0 || bans.nobody() >= 0;
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
