package dev.shotlist.director.inquiry;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How questions are looked into.
 *
 * @param asks with which a question begins
 * @param pronouns behind a word that asks: what they stand for is asked elsewhere
 * @param topics words before what an explanation is about
 * @param versus words between two things that are compared
 * @param young words of an audience of children
 * @param heroes words of a brief that gives its animal a name and a story
 * @param sky what questions are about that no story shows by name
 * @param helpers English words between the one that asks and what is asked about
 * @param determiners English words before a thing
 * @param where English prepositions behind which a question says where its thing is
 * @param sorts which pictures fit a thing of such a sort
 * @param people who asks, by age: "young", "grown"
 * @param places where it is looked at, by what can be done with the thing; {@code tables} where it
 *     is drawn
 * @param pictures by what can be done with the thing, in their order
 * @param lines what is said over them, by age
 */
record InquiryFile(
        String asOf,
        String source,
        Map<Language, List<String>> asks,
        Map<Language, Set<String>> pronouns,
        Map<Language, List<String>> topics,
        Map<Language, Set<String>> versus,
        Set<String> young,
        Set<String> heroes,
        Set<String> sky,
        Set<String> helpers,
        Set<String> determiners,
        Set<String> where,
        Map<String, Set<Sort>> sorts,
        Map<String, List<Person>> people,
        Map<String, List<String>> places,
        List<String> tables,
        List<String> lights,
        Map<String, List<Seen>> pictures,
        Map<String, Lines> lines) {

    static final String YOUNG = "young";
    static final String GROWN = "grown";
    static final String VERSUS = "versus";

    /**
     * One picture.
     *
     * @param drawn whether it is at the table where the thing is drawn
     * @param subject with {@code {thing}}, {@code {other}}, {@code {where}} and {@code {person}}
     */
    record Seen(
            Purpose purpose,
            ShotSize size,
            CameraMovement move,
            String subject,
            People people,
            boolean drawn) {}

    /**
     * What is said.
     *
     * @param step over the steps, in their order
     */
    record Lines(
            Map<Language, String> context,
            List<Map<Language, String>> step,
            Map<Language, String> proof,
            Map<Language, String> benefit) {

        @Nullable Map<Language, String> over(Purpose purpose, int steps) {
            return switch (purpose) {
                case CONTEXT -> context;
                case STEP -> steps < step.size() ? step.get(steps) : null;
                case PROOF -> proof;
                case BENEFIT -> benefit;
                default -> null;
            };
        }
    }

    /** Which pictures fit a thing of such a sort. */
    String group(Sort sort) {
        for (Map.Entry<String, Set<Sort>> group : sorts.entrySet()) {
            if (group.getValue().contains(sort)) {
                return group.getKey();
            }
        }
        return "near";
    }
}
