package dev.shotlist.review;

import java.util.List;

/** Codes that other steps report: what they know is gone from the finished plan. */
final class OtherSteps {
    static final List<Code> CODES =
            List.of(
                    Code.info(
                            "voice_little_air",
                            "There is hardly any air around a spoken line.",
                            "5 % of what is spoken at least (timing/rates.json: trade guides leave"
                                    + " 5 to 10 %)."),
                    Code.info(
                            "cut_off_beat",
                            "Cuts left the beat, because what is spoken or read would not have"
                                    + " fitted otherwise.",
                            "Half a frame and a millisecond from the nearest beat;"
                                    + " metadata.sync has the largest and the mean distance."),
                    Code.info(
                            "cut_off_frame",
                            "There is not a frame for each scene.",
                            "The frame rate."),
                    Code.info(
                            "beats_incomplete",
                            "The measured beats are too few, or end before the piece does; the"
                                    + " pulse goes on without them.",
                            "Two beats short of the end, or fewer than four beats."),
                    Code.info(
                            "cutting_rate_missed",
                            "The plan is cut faster or slower than the reference film.",
                            "A quarter off its cuts a minute, and more than one cut; our own."),
                    Code.info(
                            "transition_left_out",
                            "There was no room for a transition; it is a cut.",
                            "Lengths of transitions in timing/rates.json."),
                    Code.info(
                            "demanded_length_changed",
                            "A scene is not as long as was asked for.",
                            "A quarter of a second off, and half a frame (timing/rates.json)."),
                    Code.warning(
                            "ordered_shot_left_out",
                            "A shot that the brief orders is in no scene, because no picture was"
                                    + " found for its words.",
                            "Its words, as the brief has them."),
                    Code.warning(
                            "ordered_shot_untranslated",
                            "A shot of an ordered list stands in the brief's own words, because no"
                                    + " English was found for them.",
                            "Our word lists of six languages."),
                    Code.info(
                            "brief_leaves_open",
                            "The brief does not say what it is called, where it runs or how long"
                                    + " it is.",
                            "What was read, against what a default filled."),
                    Code.warning(
                            "testimonial_needs_real_person",
                            "A generated person speaks as a customer.",
                            "Advertising rules want testimonials to be genuine."),
                    Code.warning(
                            "reference_unavailable",
                            "A reference could not be had; the plan does without it.",
                            "The fetch or the measuring failed, and something else was left."),
                    Code.warning(
                            "reference_conflict",
                            "Two references, or a reference and the words, disagree.",
                            "Lightness more than 0.3 apart, warmth more than 0.4, or less alike than"
                                    + " two pictures of one look (cosine of their style vectors);"
                                    + " the first leads."),
                    Code.warning(
                            "style_model_unavailable",
                            "The model of styles that the user named failed; the built-in"
                                    + " descriptor stood in.",
                            "The message says which file and why."),
                    Code.warning(
                            "llm_unavailable",
                            "No language model answered; the built-in director made the plan.",
                            "metadata.provider_attempts has each attempt."),
                    Code.info(
                            "cache_unavailable",
                            "The shared cache did not answer; the plan was made anew.",
                            "The cache's own deadline."),
                    Code.info(
                            "generators_chosen",
                            "auto chose these generators.",
                            "The cheapest mix that makes each scene, at list prices of the"
                                    + " catalogue."),
                    Code.error(
                            "no_generator",
                            "No generator with a known price makes the scene.",
                            "generator/models.json."),
                    Code.error(
                            "picture_needed",
                            "The model makes films from pictures only, and there is none.",
                            "generator/models.json."),
                    Code.warning(
                            "generator_silent",
                            "Somebody speaks in the picture, and the model makes no sound.",
                            "generator/models.json."),
                    Code.info(
                            "scene_cut_inside",
                            "A scene needs several clips that cannot be joined unseen.",
                            "Clip lengths and first frames in generator/models.json."),
                    Code.info(
                            "frame_rate_differs",
                            "The model makes another frame rate than the piece has.",
                            "fps in generator/models.json."),
                    Code.info(
                            "prompt_shortened",
                            "A prompt was compiled to what the model takes.",
                            "Prompt limits in generator/models.json."),
                    Code.warning(
                            "ratio_cropped",
                            "The model does not make the ratio; its clips are cropped.",
                            "Ratios in generator/models.json; a note where 60 % or more is kept."),
                    Code.warning(
                            "reference_may_be_refused",
                            "The model's filter may refuse the reference pictures.",
                            "Filters in generator/models.json."),
                    Code.info(
                            "avoid_not_enforced",
                            "The model takes no negative prompt, and the brief forbids things.",
                            "generator/models.json."),
                    Code.warning(
                            "price_expired",
                            "A price is older than it may be.",
                            "The shelf days of generator/models.json."),
                    Code.error(
                            "budget_exceeded",
                            "The clips cost more than the budget.",
                            "budget_usd against the list price."),
                    Code.warning(
                            "budget_unsure",
                            "No price is known for some clips, so nobody can say whether the budget is"
                                    + " enough.",
                            "generator/models.json."),
                    Code.warning(
                            "budget_drafts_only",
                            "The budget is enough for drafts, not for finished clips.",
                            "budget_usd against both prices."),
                    Code.info(
                            "model_scenes_unavailable",
                            "Some of a language model's scenes did not hold; the built-in"
                                    + " director's stand in.",
                            "The model's schema and the brief."),
                    Code.warning(
                            "moderation_unavailable",
                            "The moderation service did not answer; only the local list judged.",
                            "MODERATION_ON_FAILURE."),
                    Code.warning(
                            "variants_too_alike",
                            "Fewer variants were kept than asked for; the others came too near.",
                            "The measured distance between two plans: structure, colours, words."),
                    Code.info(
                            "limits_unavailable",
                            "The shared count of requests did not answer; this instance counted"
                                    + " alone.",
                            "The shared store's own deadline."),
                    Code.info(
                            "cache_unreadable",
                            "A kept plan could not be read; the plan was made anew.",
                            "The shape that plans are kept in."),
                    Code.warning(
                            "edit_locked",
                            "An operation would change what is locked; it was left out.",
                            "context.locked."),
                    Code.warning(
                            "edit_lock_missing",
                            "A lock points at nothing in the plan.",
                            "context.locked."),
                    Code.warning(
                            "edit_not_understood",
                            "A part of the instruction was not understood.",
                            "The words that are left over."),
                    Code.warning(
                            "edit_interpreted",
                            "A wish that names nothing of the plan was read in one way of many.",
                            "The wishes that we know, and what a director does for them."),
                    Code.warning(
                            "edit_target_missing",
                            "An operation speaks of something that the plan does not have.",
                            "The plan that was sent."),
                    Code.warning(
                            "edit_target_ambiguous",
                            "An instruction could mean one of several scenes; none was changed.",
                            "Scenes that fit its words equally well."),
                    Code.warning(
                            "edit_impossible",
                            "An operation would leave no plan that holds; it was left out.",
                            "The values that a plan can have, and its 600 s and 60 scenes."),
                    Code.warning(
                            "edit_patch_rejected",
                            "A patch does not fit the plan.",
                            "RFC 6902; a failed test, or a path that leads nowhere."),
                    Code.warning(
                            "edit_nothing_to_undo",
                            "There is nothing to undo.",
                            "context.operations holds no patch."),
                    Code.info(
                            "edit_references_unused",
                            "References are not looked at in an edit.",
                            "Make a new plan from them."));

    private OtherSteps() {}
}
