import dev.shotlist.media.LookProgress;
import dev.shotlist.media.ReferenceOutcome;
import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.References;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Measures the files it is given and says how the workers are; 1 when one cannot be measured. */
class LookAt {
    public static void main(String[] args) {
        Path home = Path.of(args[0]);
        List<Offer> offers =
                Arrays.stream(args)
                        .skip(1)
                        .map(
                                file ->
                                        new Offer(
                                                file,
                                                new Source.LocalFile(Path.of(file)),
                                                null,
                                                Role.LOOK))
                        .toList();
        boolean whole = true;
        try (References references = References.open(ReferenceSettings.standard(home))) {
            List<ReferenceOutcome> outcomes =
                    references.look(
                            offers,
                            LookProgress.none(),
                            Deadline.in(Duration.ofMinutes(2)),
                            Cancellation.none());
            for (ReferenceOutcome outcome : outcomes) {
                switch (outcome) {
                    case ReferenceOutcome.Measured measured ->
                            System.out.println(
                                    "measured  "
                                            + measured.offer().name()
                                            + ": "
                                            + measured.reference().type()
                                            + ", "
                                            + measured.look().getClass().getSimpleName());
                    case ReferenceOutcome.Failed failed -> {
                        whole = false;
                        System.out.println(
                                "failed    "
                                        + failed.offer().name()
                                        + ": "
                                        + failed.failure().detail());
                    }
                }
            }
            System.out.println("workers   " + references.state());
        }
        System.exit(whole ? 0 : 1);
    }
}
