package dev.shotlist.plan;

/** The parts that the confidence follows from, each 0 to 1. */
public record Confidence(
        double productUnderstanding, double styleClarity, double technicalFeasibility) {}
