package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One change of a plan. On the wire an object whose {@code op} names it and whose other fields are
 * the record's, in snake_case.
 *
 * <p>A scene is named by its id, or by its number from 1 as it stands when its turn comes. Only
 * {@link FrameOperation.SetDuration} changes the length of the piece: time that a scene frees or
 * needs is given to or taken from its neighbours, so that the scenes further away keep their bytes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(FrameOperation.class),
    @JsonSubTypes.Type(LookOperation.class),
    @JsonSubTypes.Type(SoundOperation.class),
    @JsonSubTypes.Type(TextOperation.class),
    @JsonSubTypes.Type(CutOperation.class),
    @JsonSubTypes.Type(PictureOperation.class),
    @JsonSubTypes.Type(BriefOperation.class),
    @JsonSubTypes.Type(PlanOperation.class)
})
public sealed interface Operation
        permits FrameOperation,
                LookOperation,
                SoundOperation,
                TextOperation,
                CutOperation,
                PictureOperation,
                BriefOperation,
                PlanOperation {}
