package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A generator's name for a size of frame, such as 720p or 4k. */
public record ResolutionTier(@JsonValue String name) {
    private static final int LONGEST_NAME = 6;

    public ResolutionTier {
        if (shortSide(name) <= 0) {
            throw new IllegalArgumentException("not a resolution like 720p or 4k: " + name);
        }
    }

    @JsonCreator
    public static ResolutionTier of(String name) {
        return new ResolutionTier(name);
    }

    /** Pixels of the frame's shorter side: 720 of 720p, 1440 of 2k, 2160 of 4k. */
    public int shortSide() {
        return shortSide(name);
    }

    private static int shortSide(String name) {
        if (name.equals("2k")) {
            return 1440;
        }
        if (name.equals("4k")) {
            return 2160;
        }
        String digits = name.endsWith("p") ? name.substring(0, name.length() - 1) : "";
        boolean number =
                !digits.isEmpty()
                        && name.length() < LONGEST_NAME
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
