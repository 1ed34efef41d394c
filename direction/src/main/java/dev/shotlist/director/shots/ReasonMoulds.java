package dev.shotlist.director.shots;

import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.People;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways in which the reason for a picture can be worded. */
public record ReasonMoulds(String asOf, String source, List<Mould> moulds) {
    public ReasonMoulds {
        moulds = List.copyOf(moulds);
    }

    /**
     * One way; whatever is null or empty does not matter to it.
     *
     * @param of what such a picture was chosen for
     * @param at "first" or "last" of a piece; elsewhere such a mould does not fit
     * @param near whether the frame is close
     * @param moving whether the camera moves along
     * @param sound whether something must be heard, {@code line} read or said, {@code product} seen
     */
    public record Mould(
            Set<Motive.Kind> of,
            @Nullable String at,
            @Nullable Set<Purpose> purposes,
            @Nullable People people,
            @Nullable ShotSize frame,
            @Nullable Boolean near,
            @Nullable Boolean moving,
            boolean overhead,
            boolean sound,
            boolean line,
            boolean product,
            boolean place,
            String text) {

        boolean isOf(Motive.Kind kind) {
            return of.contains(kind);
        }

        /** What opens or ends a piece is there for that, whatever else it shows. */
        private static final int PLACED = 6;

        /** How closely it describes a picture: each condition counts. */
        int closeness() {
            int count = at == null ? 0 : PLACED;
            count += purposes == null ? 0 : 2;
            count += people == null ? 0 : 1;
            count += frame == null ? 0 : 2;
            count += near == null ? 0 : 1;
            count += moving == null ? 0 : 1;
            return count
                    + (overhead ? 1 : 0)
                    + (sound ? 1 : 0)
                    + (line ? 2 : 0)
                    + (product ? 1 : 0);
        }
    }
}
