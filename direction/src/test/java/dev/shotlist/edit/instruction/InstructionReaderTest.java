package dev.shotlist.edit.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.edit.Plans;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Direction;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.plan.CameraMovement;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class InstructionReaderTest {
    private static final InstructionReader READER = new InstructionReader(Plans.FACTS);
    private static final ObjectNode PLAN = Plans.one();

    private static List<Operation> read(String instruction) {
        return READER.read(instruction, PLAN).operations();
    }

    private static List<String> notes(String instruction) {
        return READER.read(instruction, PLAN).notes().stream().map(EditWarning::code).toList();
    }

    @Test
    void scenesAreFoundByNumberPlaceAndWhatTheyShow() {
        Operation foundry = new CutOperation.RemoveScene("scene_2_context");
        assertThat(read("drop the second scene")).containsExactly(foundry);
        assertThat(read("cut the foundry")).containsExactly(foundry);
        assertThat(read("from the fifth scene on, handheld"))
                .containsExactly(
                        new PictureOperation.SetCamera(
                                List.of("scene_5_proof", "scene_6_cta"), CameraMovement.HANDHELD));
    }

    @Test
    void aDetailIsNoSceneToRemove() {
        assertThat(read("lose the logo")).isEmpty();
    }

    @Test
    void whatIsKeptIsSpokenOfOn() {
        assertThat(read("don't remove scene 2, just shorten it"))
                .containsExactly(new CutOperation.RetimeScene("scene_2_context", 4.6));
    }

    /** What is done says so itself; what is not is named, and what only speaks is not. */
    @Test
    void aPartThatNothingCameOfIsNamed() {
        for (String instruction :
                List.of(
                        "20 seconds, but show more hands",
                        "20 Sekunden, aber zeig mehr Hände",
                        "20 segundos, pero muestra más manos",
                        "20 secondes, mais montre plus de mains",
                        "20 segundos, mas mostra mais mãos",
                        "20 secondi, ma mostra più mani")) {
            List<EditWarning> told = READER.read(instruction, PLAN).notes();
            assertThat(read(instruction)).as(instruction).hasSize(1);
            assertThat(told).as(instruction).hasSize(1);
            assertThat(told.getFirst().code()).isEqualTo("edit_not_understood");
            String part = instruction.substring(instruction.lastIndexOf(' ') + 1);
            assertThat(told.getFirst().message()).endsWith(part);
        }
        for (String instruction :
                List.of(
                        "make it 20 seconds, the client is being difficult",
                        "20 seconds, not 36",
                        "swap the rust for olive, and that's the only change",
                        "drop the music, just natural sound")) {
            assertThat(notes(instruction)).as(instruction).isEmpty();
        }
    }

    @Test
    void emptyQuotationMarksGiveNoWords() {
        for (String instruction : List.of("rename the brand to ''", "the button says \"\"")) {
            assertThat(read(instruction)).as(instruction).isEmpty();
            assertThat(notes(instruction)).as(instruction).isNotEmpty();
        }
    }

    @Test
    void aBanEndsBeforeItsComma() {
        assertThat(read("rename the brand to Nord and ban cats"))
                .containsExactly(
                        new BriefOperation.Rename(NamedPart.BRAND, "Nord"),
                        new BriefOperation.Ban("cats"));
        assertThat(read("ban hands, please")).containsExactly(new BriefOperation.Ban("hands"));
        assertThat(read("ban hands, but show more hands"))
                .containsExactly(new BriefOperation.Ban("hands"));
    }

    @Test
    void scenesThatAreNotThereAreNamed() {
        assertThat(notes("drop the 9th scene")).containsExactly("edit_target_missing");
        assertThat(notes("make the helicopter shot longer")).containsExactly("edit_target_missing");
        assertThat(notes("undo that")).containsExactly("edit_nothing_to_undo");
        assertThat(notes("what a lovely day")).containsExactly("edit_not_understood");
    }

    @Test
    void whatIsExceptedKeepsItsLengthAndNothingElseIsMeant() {
        assertThat(read("everything but the last scene a bit faster"))
                .containsExactly(
                        new CutOperation.ChangePace(Direction.FASTER, List.of("scene_6_cta")));
        assertThat(read("hold the second scene a second longer"))
                .containsExactly(new CutOperation.RetimeScene("scene_2_context", 6.8));
    }

    @Test
    void questionsAndThingsAskForNothing() {
        assertThat(read("what would 15 seconds cost?")).isEmpty();
        assertThat(read("put her in a blue dress")).isEmpty();
        assertThat(read("the helicopter shot longer, 8 seconds")).isEmpty();
        assertThat(notes("make the kitchen a wide shot")).containsExactly("edit_target_ambiguous");
    }

    @Test
    void lengthsAreReadAsTheyAreWritten() {
        assertThat(read("trim 4 seconds off")).containsExactly(new FrameOperation.SetDuration(32));
        assertThat(read("bring it to 0:20")).containsExactly(new FrameOperation.SetDuration(20));
        assertThat(read("15 seconds instead of 36"))
                .containsExactly(new FrameOperation.SetDuration(15));
    }

    @Test
    void anyTextIsReadToItsEnd() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        String[] parts = {
            "scene",
            "2",
            "\"",
            "'",
            "„",
            "not",
            "instead of",
            ":",
            ",",
            ".",
            "the last",
            "remove",
            "swap",
            "from",
            "on",
            "add",
            "before",
            "12",
            "seconds",
            "->",
            "rust",
            "\u202E",
            "\uD83D",
            "and",
            "mais",
            "la",
            "voice",
            "text",
            "9:16",
            "99999999999999999999",
            "-",
            "except",
            "=>"
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(1, 25); words > 0; words--) {
                text.append(parts[random.nextInt(parts.length)])
                        .append(random.nextBoolean() ? " " : "");
            }
            Understood read = READER.read(text.toString(), PLAN);
            Edited edited = Plans.EDITING.apply(PLAN, read.operations(), List.of(), read.notes());
            assertThat(edited.plan().path("scenes").size()).as("%s", text).isPositive();
        }
        read("\"".repeat(5000));
        read("'a ".repeat(1600));
        read("scene 2 and ".repeat(400));
        read("everything after ".repeat(300));
        read("at 0:12 cut, no, ".repeat(250));
    }
}
