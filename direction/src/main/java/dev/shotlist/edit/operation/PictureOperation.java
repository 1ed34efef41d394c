package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;

/** What a scene shows and how the camera looks at it. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = PictureOperation.SetShot.class, name = "set_shot"),
    @JsonSubTypes.Type(value = PictureOperation.SetCamera.class, name = "set_camera"),
    @JsonSubTypes.Type(value = PictureOperation.SetSubject.class, name = "set_subject"),
    @JsonSubTypes.Type(value = PictureOperation.SetEnvironment.class, name = "set_environment"),
    @JsonSubTypes.Type(value = PictureOperation.SetAngle.class, name = "set_angle"),
    @JsonSubTypes.Type(value = PictureOperation.SetConditions.class, name = "set_conditions")
})
public sealed interface PictureOperation extends Operation {
    record SetShot(List<String> scenes, ShotSize shotType) implements PictureOperation {
        public SetShot {
            scenes = List.copyOf(scenes);
        }
    }

    record SetCamera(List<String> scenes, CameraMovement movement) implements PictureOperation {
        public SetCamera {
            scenes = List.copyOf(scenes);
        }
    }

    record SetSubject(String scene, String subject) implements PictureOperation {}

    record SetEnvironment(String scene, String environment) implements PictureOperation {}

    /** From what height the camera looks. */
    record SetAngle(List<String> scenes, CameraAngle angle) implements PictureOperation {
        public SetAngle {
            scenes = List.copyOf(scenes);
        }
    }

    /**
     * Time of day, weather or light of these scenes, in words such as "at night, in the rain"; what
     * is of the same kind in their surroundings gives way.
     */
    record SetConditions(List<String> scenes, String conditions) implements PictureOperation {
        public SetConditions {
            scenes = List.copyOf(scenes);
        }
    }
}
