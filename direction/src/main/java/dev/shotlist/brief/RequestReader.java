package dev.shotlist.brief;

import dev.shotlist.plan.Format;
import dev.shotlist.plan.Hex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a request of its JSON tree, or says at every pointer what is wrong with it. */
public final class RequestReader {
    public static final int MOST_PICTURES = 10;
    public static final int MOST_FILMS = 3;
    private static final int MOST_LOCKS = 200;
    private static final int MOST_OPERATIONS = 200;
    private static final int MOST_BRAND_ENTRIES = 50;

    /** Errors beyond this are not listed: the caller mends from the top. */
    private static final int MOST_ERRORS = 50;

    private RequestReader() {}

    /**
     * @throws Refusal {@code invalid_request} with a pointer for each thing that is wrong
     */
    public static Request read(JsonNode tree) {
        return read(tree, List.of(), "");
    }

    /**
     * @param uploads references that came beside the JSON, as multipart files
     * @param base pointer of the request within a larger document, such as {@code /prompts/2}
     */
    public static Request read(JsonNode tree, List<ReferenceInput> uploads, String base) {
        List<FieldError> errors = new ArrayList<>();
        Fields root = new Fields(tree, base, errors);
        if (tree.isNull()) {
            errors.add(new FieldError(base, "must be an object"));
        }
        Prompt prompt = prompt(root.object("prompt"), uploads, errors);
        Options options = options(root.object("options"));
        Context context = context(root.object("context"));
        JsonNode cost = cost(root);
        if (!base.isEmpty()) {
            root.value("id");
        }
        root.refuseUnknown();
        if (!errors.isEmpty()) {
            FieldError first = errors.getFirst();
            throw Refusal.at(
                    ErrorCode.INVALID_REQUEST,
                    first.pointer().isEmpty()
                            ? "The request " + first.message() + "."
                            : first.pointer() + ": " + first.message() + ".",
                    errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
        return new Request(prompt, options, context, cost);
    }

    private static Prompt prompt(
            Fields prompt, List<ReferenceInput> uploads, List<FieldError> errors) {
        String text = prompt.text("text");
        List<ReferenceInput> references = new ArrayList<>();
        single(prompt, "image", Medium.PICTURE, references);
        many(prompt, "images", Medium.PICTURE, references, errors);
        single(prompt, "video", Medium.FILM, references);
        many(prompt, "videos", Medium.FILM, references, errors);
        JsonNode audio = prompt.value("audio");
        if (audio != null) {
            reference(audio, prompt.pointer("audio"), "prompt.audio", Medium.SOUND, errors)
                    .ifPresent(references::add);
        }
        prompt.refuseUnknown();
        references.addAll(uploads);
        atMost(prompt, references, Medium.PICTURE, MOST_PICTURES, "images");
        atMost(prompt, references, Medium.FILM, MOST_FILMS, "videos");
        atMost(prompt, references, Medium.SOUND, 1, "audio");
        return new Prompt(text == null ? "" : text, references);
    }

    private static void atMost(
            Fields prompt, List<ReferenceInput> all, Medium medium, int most, String name) {
        int count = 0;
        for (ReferenceInput one : all) {
            if (one.medium() == medium) {
                count++;
            }
        }
        if (count > most) {
            prompt.wrong(name, "at most " + most + " allowed, not " + count);
        }
    }

    private static void single(
            Fields prompt, String name, Medium medium, List<ReferenceInput> into) {
        String url = prompt.text(name + "_url");
        ReferenceInput.Source base64 = prompt.spooled(name + "_base64");
        if (url != null && base64 != null) {
            prompt.wrong(name + "_base64", "give either " + name + "_url or " + name + "_base64");
        } else if (url != null) {
            into.add(input(medium, new ReferenceInput.Url(url), "prompt." + name + "_url"));
        } else if (base64 != null) {
            into.add(input(medium, base64, "prompt." + name + "_base64"));
        }
    }

    private static ReferenceInput input(Medium medium, ReferenceInput.Source source, String name) {
        return new ReferenceInput(medium, source, ReferenceRole.LOOK, name);
    }

    private static void many(
            Fields prompt,
            String name,
            Medium medium,
            List<ReferenceInput> into,
            List<FieldError> errors) {
        List<JsonNode> all = prompt.array(name, MOST_PICTURES);
        for (int i = 0; i < all.size(); i++) {
            reference(
                            all.get(i),
                            prompt.pointer(name) + "/" + i,
                            "prompt." + name + "[" + i + "]",
                            medium,
                            errors)
                    .ifPresent(into::add);
        }
    }

    private static java.util.Optional<ReferenceInput> reference(
            JsonNode node, String pointer, String name, Medium medium, List<FieldError> errors) {
        Fields fields = new Fields(node, pointer, errors);
        String url = fields.text("url");
        ReferenceInput.Source base64 = fields.spooled("base64");
        ReferenceRole role = fields.typed("role", word -> word(ReferenceRole.values(), word));
        fields.refuseUnknown();
        if ((url == null) == (base64 == null)) {
            errors.add(new FieldError(pointer, "must have either url or base64"));
            return java.util.Optional.empty();
        }
        ReferenceInput.Source source =
                url != null ? new ReferenceInput.Url(url) : Objects.requireNonNull(base64);
        return java.util.Optional.of(
                new ReferenceInput(medium, source, role == null ? ReferenceRole.LOOK : role, name));
    }

    private static Options options(Fields fields) {
        Options usual = Options.DEFAULT;
        String provider = fields.text("llm_provider");
        boolean price = fields.flag("include_cost_estimate", usual.includeCostEstimate());
        boolean fallback = fields.flag("cost_fallback_enabled", usual.costFallbackEnabled());
        Format format = fields.typed("target_category", word -> word(Format.values(), word));
        String model = fields.text("target_model");
        Double budget = fields.number("budget_usd", 0);
        Boolean drafts = fields.typed("quality", RequestReader::drafts);
        boolean skip = fields.flag("skip_validation", usual.skipValidation());
        boolean fix = fields.flag("auto_fix", usual.autoFix());
        boolean strict = fields.flag("strict_references", usual.strictReferences());
        Long ttl = fields.integer("cache_ttl", 0, Options.LONGEST_CACHE_TTL);
        Long variants = fields.integer("variants", 1, Options.MOST_VARIANTS);
        Long seed = fields.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        fields.refuseUnknown();
        return new Options(
                provider == null ? usual.provider() : provider,
                price,
                fallback,
                format,
                model,
                budget,
                Boolean.TRUE.equals(drafts),
                skip,
                fix,
                strict,
                ttl == null ? null : ttl.intValue(),
                variants == null ? usual.variants() : variants.intValue(),
                seed == null ? usual.seed() : seed);
    }

    private static Boolean drafts(String quality) {
        return switch (quality) {
            case "draft" -> true;
            case "final" -> false;
            default -> throw new IllegalArgumentException("must be draft or final");
        };
    }

    private static Context context(Fields fields) {
        JsonNode previous = fields.value("previous_config");
        if (previous != null && !previous.isObject()) {
            fields.wrong("previous_config", "must be an object");
        }
        String base = fields.text("base_version");
        List<JsonNode> operations = fields.array("operations", MOST_OPERATIONS);
        List<String> locked = fields.list("locked", MOST_LOCKS, RequestReader::pointer);
        BrandGuidelines brand = brand(fields.object("brand_guidelines"));
        fields.refuseUnknown();
        if (fields.absent()) {
            return Context.NONE;
        }
        return new Context(previous, base, operations, locked, brand);
    }

    private static String pointer(String text) {
        if (!text.isEmpty() && !text.startsWith("/")) {
            throw new IllegalArgumentException("must be a JSON Pointer such as /scenes/0");
        }
        return text;
    }

    private static BrandGuidelines brand(Fields fields) {
        List<Hex> colors = fields.list("colors", MOST_BRAND_ENTRIES, Hex::of);
        List<String> fonts = fields.list("fonts", MOST_BRAND_ENTRIES, Function.identity());
        String tone = fields.text("tone");
        String logo = fields.text("logo_url");
        List<String> forbidden =
                fields.list("forbidden_words", MOST_BRAND_ENTRIES, Function.identity());
        fields.refuseUnknown();
        return fields.absent()
                ? BrandGuidelines.NONE
                : new BrandGuidelines(colors, fonts, tone, logo, forbidden);
    }

    private static @Nullable JsonNode cost(Fields root) {
        JsonNode cost = root.value("cost_estimate");
        if (cost == null) {
            return null;
        }
        Fields fields = root.object("cost_estimate");
        if (!fields.absent()
                && fields.number("total_usd", 0) == null
                && cost.get("total_usd") == null) {
            fields.wrong("total_usd", "must be given");
        }
        JsonNode breakdown = fields.value("breakdown");
        if (breakdown != null && !breakdown.isObject()) {
            fields.wrong("breakdown", "must be an object");
        }
        return cost;
    }

    private static <E extends Enum<E>> E word(E[] values, String word) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "must be one of "
                        + Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }
}
