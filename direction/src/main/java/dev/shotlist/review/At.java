package dev.shotlist.review;

/** JSON Pointers to the places of a plan that rules speak of. */
final class At {
    static final String SPECS = "/creative_direction/technical_specs";
    static final String PALETTE = "/creative_direction/visual_direction/color_palette";
    static final String TEXT = "/creative_direction/text_strategy";
    static final String OVERLAYS = TEXT + "/overlays";
    static final String CALL = "/creative_direction/cta";
    static final String SOUND = "/creative_direction/audio_direction";
    static final String PRODUCT = "/creative_direction/product";

    private At() {}

    /**
     * @param index from 0
     */
    static String scene(int index) {
        return "/scenes/" + index;
    }

    static String prompt(int scene) {
        return scene(scene) + "/visual/generation_prompt";
    }

    static String overlay(int index) {
        return OVERLAYS + "/" + index;
    }
}
