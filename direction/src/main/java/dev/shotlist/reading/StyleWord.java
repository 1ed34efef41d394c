package dev.shotlist.reading;

/**
 * A wish about how it looks, in English.
 *
 * @param words "fog rolling over a ridge", "natural light", "flat illustration", "older woman"
 */
public record StyleWord(Aspect aspect, String words) {

    public enum Aspect {
        /** "dramatic lighting", "natural light", "backlit" */
        LIGHT,
        /** "handheld", "drone", "slow motion" */
        CAMERA,
        /** "film grain", "flat illustration", "phone footage", "documentary" */
        AESTHETIC,
        /** "kitchen", "wheat fields", "rooftop pool" */
        PLACE,
        /** "dawn", "2am", "golden hour" */
        HOUR,
        /** "winter", "Christmas" */
        SEASON,
        /** who is to be seen: "one dancer", "real volunteers", "a mum with twins" */
        PERSON,
        /** things to be seen that are no shot order: "an old truck", "marble" */
        PROP
    }
}
