package dev.shotlist.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The floor plan, held by a test: it sits here because this module sees all the others. */
class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/test-classes/"))
                    .importPackages("dev.shotlist");

    private static final String MEDIA = "dev.shotlist.media..";
    private static final String LLM = "dev.shotlist.llm..";
    private static final String RENDER = "dev.shotlist.render..";
    private static final String SERVER = "dev.shotlist.server..";
    private static final String CLI = "dev.shotlist.cli..";

    private static final DescribedPredicate<JavaClass> OF_OURS = resideInAPackage("dev.shotlist..");

    /** The library: all that is not in a room with a name of its own. */
    private static final DescribedPredicate<JavaClass> OF_DIRECTION =
            OF_OURS.and(not(resideInAnyPackage(MEDIA, LLM, RENDER, SERVER, CLI)))
                    .as("of direction");

    private static final String[] WEB = {
        "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "com.sun.net.httpserver.."
    };
    private static final String[] DATABASE = {
        "java.sql..",
        "javax.sql..",
        "org.postgresql..",
        "org.sqlite..",
        "io.lettuce..",
        "org.jobrunr..",
        "io.github.bucket4j.."
    };
    private static final String[] INJECTION = {
        "org.springframework..", "com.google.inject..", "jakarta.inject..", "javax.inject.."
    };

    private static final Set<String> SAY_NOTHING =
            Set.of(
                    "util",
                    "utils",
                    "helper",
                    "helpers",
                    "common",
                    "misc",
                    "impl",
                    "manager",
                    "service",
                    "services",
                    "core",
                    "base");

    @Test
    void theClassesOfEveryModuleAreSeen() {
        assertThat(OURS.stream().map(JavaClass::getPackageName))
                .contains(
                        "dev.shotlist.media",
                        "dev.shotlist.llm",
                        "dev.shotlist.plan",
                        "dev.shotlist.cli");
    }

    @Test
    void mediaKnowsNobody() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(MEDIA)
                        .should()
                        .dependOnClassesThat(others(MEDIA)));
    }

    @Test
    void llmKnowsNobody() {
        hold(noClasses().that().resideInAPackage(LLM).should().dependOnClassesThat(others(LLM)));
    }

    @Test
    void directionKnowsOnlyMediaAndLlm() {
        hold(
                noClasses()
                        .that(OF_DIRECTION)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(RENDER, SERVER, CLI));
    }

    @Test
    void renderKnowsNeitherModelsNorWhoUsesIt() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(RENDER)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(LLM, SERVER, CLI));
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(CLI)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(CLI));
    }

    @Test
    void packagesFormNoCircles() {
        hold(slices().matching("dev.shotlist.(**)").should().beFreeOfCycles());
    }

    /** The parts of big rooms that only their own room may enter. */
    @Test
    void backRoomsAreNotEnteredFromOutside() {
        backRooms("reading", "naming", "lines", "shots", "length", "bans", "wishes", "doubt");
        backRooms("edit", "words", "clause", "scenes", "color", "timeline");
        backRooms("director", "facts", "demands", "shots", "look");
        backRooms("director", "account", "usage", "story", "tale", "lesson", "inquiry");
    }

    private static void backRooms(String room, String... parts) {
        String front = "dev.shotlist." + room;
        String[] behind =
                Arrays.stream(parts).map(part -> front + "." + part).toArray(String[]::new);
        for (String part : behind) {
            assertThat(OURS.stream().map(JavaClass::getPackageName)).contains(part);
        }
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(front + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(behind));
    }

    @Test
    void noConceptKnowsTheAssembly() {
        hold(
                noClasses()
                        .that(
                                OF_DIRECTION.and(
                                        describe(
                                                "in a package below",
                                                c -> !c.getPackageName().equals("dev.shotlist"))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.shotlist"));
    }

    @Test
    void onlyTheServerServesAndKnowsDatabases() {
        String[] banned = concat(WEB, DATABASE);
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(SERVER)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(banned));
    }

    @Test
    void nothingIsInjected() {
        hold(noClasses().should().dependOnClassesThat().resideInAnyPackage(INJECTION));
    }

    /** A pattern that backtracks lets one brief stop the machine. */
    @Test
    void briefsAreReadWithoutRegularExpressions() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("dev.shotlist.reading..")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Pattern.class)
                        .orShould()
                        .callMethod(String.class, "matches", String.class)
                        .orShould()
                        .callMethod(String.class, "replaceAll", String.class, String.class)
                        .orShould()
                        .callMethod(String.class, "replaceFirst", String.class, String.class)
                        .orShould()
                        .callMethod(String.class, "split", String.class)
                        .orShould()
                        .callMethod(String.class, "split", String.class, int.class));
    }

    @Test
    void packagesAreNamedAfterConcepts() {
        assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name ->
                        assertThat(Arrays.asList(name.split("\\.", -1)))
                                .doesNotContainAnyElementsOf(SAY_NOTHING));
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    private static DescribedPredicate<JavaClass> others(String room) {
        return OF_OURS.and(not(resideInAPackage(room))).as("of another module");
    }

    private static String[] concat(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
