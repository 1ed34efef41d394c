package dev.shotlist.review;

import dev.shotlist.plan.Warning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule found, while it is put into words. */
final class Finding {
    private final Code code;
    private final String path;
    private final Map<String, Number> figures = new LinkedHashMap<>();
    private String message = "";
    private @Nullable String suggestion;
    private @Nullable Mend mend;

    private Finding(Code code, String path) {
        this.code = code;
        this.path = path;
    }

    /**
     * @param path JSON Pointer into the plan
     */
    static Finding of(Code code, String path) {
        return new Finding(code, path);
    }

    /**
     * @param sentence with {@code {}} where the values go; numbers show two decimals at the most
     */
    Finding says(String sentence, Object... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int at = sentence.indexOf("{}", from);
            text.append(sentence, from, at).append(shown(value));
            from = at + 2;
        }
        message = text.append(sentence.substring(from)).toString();
        return this;
    }

    private static String shown(Object value) {
        if (value instanceof Double number) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
            return rounded.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    Finding suggests(String what) {
        suggestion = what;
        return this;
    }

    /**
     * @param name with the unit at its end: {@code shown_s}
     */
    Finding figure(String name, double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        if (rounded == Math.rint(rounded)) {
            figures.put(name, (long) rounded);
        } else {
            figures.put(name, rounded);
        }
        return this;
    }

    /**
     * @param safely null where it cannot be mended safely after all
     */
    Finding mends(@Nullable Mend safely) {
        mend = safely;
        return this;
    }

    Warning warning() {
        return new Warning(
                code.id(),
                code.severity(),
                path,
                message,
                suggestion,
                mend == null ? null : mend.patch(),
                figures);
    }
}
