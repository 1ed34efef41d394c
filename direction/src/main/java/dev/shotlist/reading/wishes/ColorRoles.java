package dev.shotlist.reading.wishes;

import dev.shotlist.plan.PaletteRole;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import org.jspecify.annotations.Nullable;

/** Finds what part a colour is to play: background, accent, text. */
final class ColorRoles {
    private final BriefText brief;

    ColorRoles(BriefText brief) {
        this.brief = brief;
    }

    @Nullable PaletteRole role(int start, int end) {
        for (int i = Math.max(0, start - 4); i < Math.min(brief.size(), end + 2); i++) {
            if ((i >= start && i < end) || !brief.sameClause(i, start)) {
                continue;
            }
            PaletteRole role = roleOf(i);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    private @Nullable PaletteRole roleOf(int at) {
        if (brief.cue(Cue.BACKGROUND, at)) {
            return PaletteRole.BACKGROUND;
        }
        if (brief.cue(Cue.ACCENT, at)) {
            return PaletteRole.ACCENT;
        }
        if (brief.cue(Cue.LETTERING, at)) {
            return PaletteRole.TEXT;
        }
        return brief.cue(Cue.MAINLY, at) ? PaletteRole.PRIMARY : null;
    }
}
