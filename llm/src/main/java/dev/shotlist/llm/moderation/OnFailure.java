package dev.shotlist.llm.moderation;

/** What a request gets when the moderation service does not answer. */
public enum OnFailure {
    /** It goes on, with a warning. */
    ALLOW,
    REFUSE
}
