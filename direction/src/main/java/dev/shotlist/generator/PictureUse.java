package dev.shotlist.generator;

/** What a generator does with the pictures of a scene. One request never mixes the two ways. */
public enum PictureUse {
    NONE,
    /** They guide how things look. */
    REFERENCES,
    /** The clip starts from the first of them. */
    FRAMES;

    /** References where it takes them, since they leave the shot free; else a frame. */
    public static PictureUse of(Generator generator, Need need) {
        if (!need.picture()) {
            return NONE;
        }
        if (generator.takesReferences() && !generator.startsFromPicturesOnly()) {
            return REFERENCES;
        }
        return generator.takesFirstFrame() ? FRAMES : NONE;
    }
}
