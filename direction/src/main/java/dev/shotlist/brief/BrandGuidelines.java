package dev.shotlist.brief;

import dev.shotlist.plan.Hex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a brand's house rules demand. */
public record BrandGuidelines(
        List<Hex> colors,
        List<String> fonts,
        @Nullable String tone,
        @Nullable String logoUrl,
        List<String> forbiddenWords) {

    public static final BrandGuidelines NONE =
            new BrandGuidelines(List.of(), List.of(), null, null, List.of());

    public BrandGuidelines {
        colors = List.copyOf(colors);
        fonts = List.copyOf(fonts);
        forbiddenWords = List.copyOf(forbiddenWords);
    }
}
