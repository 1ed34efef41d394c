package dev.shotlist.llm.vendor;

import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.Usd;
import dev.shotlist.llm.transport.Call;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request that was not sent.
 *
 * @param body the JSON exactly as it would go, without headers and so without keys
 * @param estimate the input by its length, the output at its limit
 * @param cost of that estimate; null when no price is known
 */
public record Preview(
        String provider,
        String model,
        URI address,
        String body,
        Tokens estimate,
        @Nullable Usd cost) {
    /** Vendors' own rule of thumb for English text. */
    private static final int CHARACTERS_PER_TOKEN = 4;

    /** About what a picture of a megapixel is counted as. */
    private static final int TOKENS_PER_PICTURE = 1_300;

    static Preview of(Provider provider, Call call, Prompt prompt, @Nullable Price price) {
        long characters =
                (long) prompt.system().length()
                        + prompt.user().length()
                        + prompt.schema().toString().length();
        long pictures = provider.sees() ? prompt.pictures().size() : 0;
        var estimate =
                new Tokens(
                        characters / CHARACTERS_PER_TOKEN + pictures * TOKENS_PER_PICTURE,
                        prompt.maxOutputTokens(),
                        0);
        return new Preview(
                provider.id(),
                provider.model(),
                call.uri(),
                new String(call.body(), StandardCharsets.UTF_8),
                estimate,
                price == null ? null : price.of(estimate));
    }
}
