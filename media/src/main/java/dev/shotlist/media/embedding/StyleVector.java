package dev.shotlist.media.embedding;

import java.util.List;

/**
 * A picture's or a text's place in a style space.
 *
 * @param space vectors of two spaces are not compared
 * @param values of length 1 together (L2)
 */
public record StyleVector(StyleSpace space, List<Float> values) {

    public StyleVector {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a vector has at least one dimension");
        }
    }

    /** Scaled to length 1; a vector of zeros stays as it is, and like nothing. */
    public static StyleVector of(StyleSpace space, float[] raw) {
        double squares = 0;
        for (float value : raw) {
            squares += (double) value * value;
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        Float[] scaled = new Float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            scaled[i] = (float) (raw[i] / length);
        }
        return new StyleVector(space, List.of(scaled));
    }

    /**
     * Cosine: 1 for the same, about 0 for nothing in common.
     *
     * @throws IllegalArgumentException if the other lies in another space
     */
    public double likeness(StyleVector other) {
        if (!space.equals(other.space) || values.size() != other.values.size()) {
            throw new IllegalArgumentException(
                    space.name() + " is not compared with " + other.space.name());
        }
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += values.get(i) * other.values.get(i);
        }
        return sum;
    }

    /** Of all pairs the two that are most alike; NaN where none can be compared. */
    public static double likeness(List<StyleVector> some, List<StyleVector> others) {
        double most = Double.NaN;
        for (StyleVector one : some) {
            for (StyleVector other : others) {
                if (one.comparable(other)) {
                    double likeness = one.likeness(other);
                    most = Double.isNaN(most) ? likeness : Math.max(most, likeness);
                }
            }
        }
        return most;
    }

    public boolean comparable(StyleVector other) {
        return space.equals(other.space) && values.size() == other.values.size();
    }
}
