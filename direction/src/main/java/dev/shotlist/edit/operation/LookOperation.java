package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.shotlist.plan.Hex;

/** What all pictures of the piece have in common. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = LookOperation.SwapColor.class, name = "swap_color"),
    @JsonSubTypes.Type(value = LookOperation.AddColor.class, name = "add_color"),
    @JsonSubTypes.Type(value = LookOperation.RemoveColor.class, name = "remove_color"),
    @JsonSubTypes.Type(value = LookOperation.SetMood.class, name = "set_mood"),
    @JsonSubTypes.Type(value = LookOperation.RemoveMood.class, name = "remove_mood"),
    @JsonSubTypes.Type(value = LookOperation.SetLight.class, name = "set_light"),
    @JsonSubTypes.Type(value = LookOperation.SetAesthetic.class, name = "set_aesthetic")
})
public sealed interface LookOperation extends Operation {
    /** One colour of the palette becomes another in the same role. */
    record SwapColor(String from, String to, Hex hex) implements LookOperation {}

    /** One more colour, as an accent. */
    record AddColor(String name, Hex hex) implements LookOperation {}

    /** A colour leaves the palette; the last one cannot. */
    record RemoveColor(String name) implements LookOperation {}

    /** The mood that leads; those that were there follow. */
    record SetMood(String mood) implements LookOperation {}

    /** A mood leaves those that are named; the last one cannot. */
    record RemoveMood(String mood) implements LookOperation {}

    record SetLight(String light) implements LookOperation {}

    /** What the piece looks like, in a few words that its style anchor begins with. */
    record SetAesthetic(String aesthetic) implements LookOperation {}
}
