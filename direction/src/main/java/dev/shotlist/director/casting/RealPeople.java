package dev.shotlist.director.casting;

import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.List;

/** Where somebody speaks as a customer, a generated person would be a lie. */
public final class RealPeople {
    private RealPeople() {}

    /** A note on the first scene that has to be filmed, if there is one. */
    public static List<Warning> notes(List<DraftScene> scenes) {
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).source() == SceneSource.FILM) {
                return List.of(
                        new Warning(
                                "testimonial_needs_real_person",
                                Severity.WARNING,
                                "/scenes/" + i + "/source",
                                "A generated person who speaks as a customer would be a made-up"
                                        + " testimonial.",
                                "Film this scene with the real customer and let them say it in"
                                        + " their own words.",
                                null));
            }
        }
        return List.of();
    }
}
