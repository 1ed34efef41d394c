package dev.shotlist.director.inquiry;

import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an idea of an answer: who asks, then one picture to each sentence. */
record AnsweredIdea(InquiryFile file) {
    private static final List<ShotSize> SIZES =
            List.of(ShotSize.MEDIUM_SHOT, ShotSize.CLOSE_UP, ShotSize.WIDE_SHOT);
    private static final List<CameraMovement> MOVES =
            List.of(CameraMovement.STATIC, CameraMovement.PUSH_IN, CameraMovement.STATIC);

    Idea of(Answer answer, @Nullable Map<Language, String> title, String tone, Person person) {
        List<Picture> beats = new ArrayList<>();
        beats.add(picture(Purpose.HOOK, answer.hook(), People.FACE, title, 0));
        for (Answer.Told told : answer.steps()) {
            boolean hands = told.subject().startsWith("two hands");
            People people = hands ? People.HANDS : told.people();
            beats.add(picture(Purpose.STEP, told.subject(), people, told.line(), beats.size()));
        }
        beats.add(picture(Purpose.CTA, answer.end(), People.NONE, null, beats.size()));
        return Idea.made(
                Inquiries.ID,
                null,
                Concept.feeling(tone),
                person,
                Map.of("a", answer.place()),
                beats);
    }

    private Picture picture(
            Purpose purpose,
            String subject,
            People people,
            @Nullable Map<Language, String> line,
            int scene) {
        return new Picture(
                purpose,
                SIZES.get(scene % SIZES.size()),
                MOVES.get(scene % MOVES.size()),
                CameraAngle.EYE_LEVEL,
                subject,
                "a",
                file.lights().get(scene % file.lights().size()),
                "50mm",
                "clear edges, true surfaces",
                people,
                List.of(),
                (scene + 1.0) / 9,
                line,
                null);
    }
}
