package dev.shotlist.cli;

import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Numbers on the command line; who writes none is told so without the names of Java's types. */
final class Numbers {
    private Numbers() {}

    static void teach(CommandLine line) {
        line.registerConverter(long.class, text -> read(text, Long::valueOf, "a whole number"))
                .registerConverter(
                        int.class, text -> read(text, Integer::valueOf, "a whole number"))
                .registerConverter(
                        Integer.class, text -> read(text, Integer::valueOf, "a whole number"))
                .registerConverter(Double.class, text -> read(text, Double::valueOf, "a number"));
    }

    private static <N> N read(String text, Function<String, N> reader, String kind) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not " + kind);
        }
    }
}
