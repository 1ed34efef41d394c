package dev.shotlist.media.intake;

/** What a reference is given for. */
public enum Role {
    /** Its look is to be taken over. */
    LOOK,
    /** It shows the product. */
    PRODUCT,
    /** It shows somebody who appears. */
    CHARACTER,
    /** It is the brand's mark. */
    LOGO,
    /** Its movement and rhythm are to be taken over. */
    MOTION
}
