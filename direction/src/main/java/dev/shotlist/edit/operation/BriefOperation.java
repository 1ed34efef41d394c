package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** What the piece is for, and what it is held to. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = BriefOperation.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = BriefOperation.RequireWords.class, name = "require_words"),
    @JsonSubTypes.Type(value = BriefOperation.ReleaseWords.class, name = "release_words"),
    @JsonSubTypes.Type(value = BriefOperation.Ban.class, name = "ban"),
    @JsonSubTypes.Type(value = BriefOperation.Allow.class, name = "allow"),
    @JsonSubTypes.Type(value = BriefOperation.SetAudience.class, name = "set_audience"),
    @JsonSubTypes.Type(value = BriefOperation.SetOffer.class, name = "set_offer"),
    @JsonSubTypes.Type(value = BriefOperation.RemoveOffer.class, name = "remove_offer")
})
public sealed interface BriefOperation extends Operation {
    /**
     * The brand or the product gets another name, and has it wherever the old one is read, spoken
     * or demanded; that of a brand also where a picture shows it.
     */
    record Rename(NamedPart part, String to) implements BriefOperation {}

    /** Words that must be read or said; nothing is written for them. */
    record RequireWords(String text) implements BriefOperation {}

    /** Words that need no longer be read or said; where they are, they stay. */
    record ReleaseWords(String text) implements BriefOperation {}

    /** Something that must not be seen or said. */
    record Ban(String what) implements BriefOperation {}

    /** Something that was forbidden is so no longer. */
    record Allow(String what) implements BriefOperation {}

    /** Whom the piece speaks to, in the words of the brief. */
    record SetAudience(String audience) implements BriefOperation {}

    /** What the product is offered at or with; nothing is written for it. */
    record SetOffer(String offer) implements BriefOperation {}

    /** The product comes without an offer; words that name one stay as they are. */
    record RemoveOffer() implements BriefOperation {}
}
