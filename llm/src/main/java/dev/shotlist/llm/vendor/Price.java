package dev.shotlist.llm.vendor;

import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.Usd;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * US dollars for a million tokens.
 *
 * @param cached for input from the vendor's prompt cache; null when it costs what other input costs
 * @param longPrompt what changes above a prompt length
 */
public record Price(
        BigDecimal input,
        BigDecimal output,
        @Nullable BigDecimal cached,
        @Nullable LongPrompt longPrompt) {

    /** Above so many input tokens everything costs so many times as much. */
    public record LongPrompt(long above, BigDecimal inputFactor, BigDecimal outputFactor) {}

    public Price {
        if (input.signum() < 0 || output.signum() < 0 || (cached != null && cached.signum() < 0)) {
            throw new IllegalArgumentException("A negative price");
        }
    }

    public Usd of(Tokens tokens) {
        BigDecimal fresh = input.multiply(BigDecimal.valueOf(tokens.input() - tokens.cached()));
        BigDecimal reused =
                (cached == null ? input : cached).multiply(BigDecimal.valueOf(tokens.cached()));
        BigDecimal read = fresh.add(reused);
        BigDecimal written = output.multiply(BigDecimal.valueOf(tokens.output()));
        if (longPrompt != null && tokens.input() > longPrompt.above()) {
            read = read.multiply(longPrompt.inputFactor());
            written = written.multiply(longPrompt.outputFactor());
        }
        return new Usd(read.add(written).movePointLeft(6));
    }
}
