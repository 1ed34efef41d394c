package dev.shotlist.director.story;

import dev.shotlist.director.words.Prop;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.People;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How stories are put together from what a brief names.
 *
 * @param orders orders in which the purposes may follow each other
 * @param like pictures of a thing by what can be done with it
 * @param any pictures that fit any person with a tool and a product
 * @param done how a lesson ends
 * @param rooms where a thing may be that the brief gives no place
 * @param rhymed the reason for the first thing at the end
 * @param without words before what a product does not have: "no app needed"
 * @param large last words of the names of things too large for two hands
 * @param screens words of a look that shows software
 * @param phone what an app is seen on
 * @param laptop what software is seen on that no phone runs
 * @param runs last words of names of what runs, by the screen that it runs on
 * @param makes verbs behind which a maker says what is made
 * @param articles of English before what a brief sells
 * @param leads behind these a brief says what or whom it is about
 * @param one articles of all languages before one thing
 * @param message words before a line that the piece leads to
 * @param unseen words that order a feeling or a pace and no picture
 */
public record StoryGrammar(
        String asOf,
        String source,
        List<List<Purpose>> orders,
        Map<String, List<StoryPicture>> like,
        List<StoryPicture> any,
        Map<People, List<Frame>> frames,
        List<String> lights,
        StoryPicture done,
        List<String> rooms,
        String rhymed,
        Set<String> without,
        Set<String> large,
        List<String> screens,
        Prop phone,
        Prop laptop,
        Map<String, Set<String>> runs,
        Set<String> makes,
        Set<String> articles,
        Set<String> leads,
        Set<String> one,
        Set<String> message,
        Set<String> unseen) {

    /** Frames for such people; those of nobody where there are none. */
    public List<Frame> framesOf(People people) {
        List<Frame> of = frames.get(people);
        return of == null ? frames.getOrDefault(People.NONE, List.of()) : of;
    }

    /** Whether software is seen on a thing that looks like that. */
    boolean isScreen(String look) {
        return screens.stream().anyMatch(look::contains);
    }

    /** How a picture is framed. */
    public record Frame(ShotSize size, CameraMovement move, CameraAngle angle, String lens) {}
}
