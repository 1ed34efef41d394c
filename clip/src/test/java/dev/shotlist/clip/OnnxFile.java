package dev.shotlist.clip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes tiny ONNX models (protocol buffers, onnx.proto3 of ONNX 1.x): just enough to prove that
 * models are loaded, fed and read rightly.
 */
final class OnnxFile {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private OnnxFile() {}

    /** Embeds a picture as the mean of each channel. */
    static byte[] meanOfChannels(int side) {
        byte[] graph =
                graph(
                        List.of(
                                node("GlobalAveragePool", List.of("pixel_values"), "pooled"),
                                node("Flatten", List.of("pooled"), "image_embeds")),
                        List.of(),
                        List.of(input("pixel_values", FLOAT, 0, 3, side, side)),
                        input("image_embeds", FLOAT, 0, 3));
        return model(graph);
    }

    /** Embeds a text as the mean of its tokens' rows. */
    static byte[] meanOfTokens(float[][] rows, int tokens) {
        int width = rows[0].length;
        ByteBuffer raw =
                ByteBuffer.allocate(rows.length * width * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : rows) {
            for (float value : row) {
                raw.putFloat(value);
            }
        }
        byte[] table =
                join(
                        number(1, rows.length),
                        number(1, width),
                        number(2, FLOAT),
                        text(8, "table"),
                        bytes(9, raw.array()));
        byte[] mean =
                join(
                        node("ReduceMean", List.of("rows"), "text_embeds"),
                        attribute("axes", join(number(8, 1), number(20, 7))),
                        attribute("keepdims", join(number(3, 0), number(20, 2))));
        byte[] graph =
                graph(
                        List.of(node("Gather", List.of("table", "input_ids"), "rows"), mean),
                        List.of(table),
                        List.of(
                                input("input_ids", INT64, 0, tokens),
                                input("attention_mask", INT64, 0, tokens)),
                        input("text_embeds", FLOAT, 0, width));
        return model(graph);
    }

    private static byte[] model(byte[] graph) {
        byte[] opset = join(text(1, ""), number(2, 13));
        return join(number(1, 8), text(2, "shotlist-test"), bytes(7, graph), bytes(8, opset));
    }

    private static byte[] graph(
            List<byte[]> nodes, List<byte[]> initial, List<byte[]> inputs, byte[] output) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        nodes.forEach(node -> out.writeBytes(bytes(1, node)));
        out.writeBytes(text(2, "tiny"));
        initial.forEach(tensor -> out.writeBytes(bytes(5, tensor)));
        inputs.forEach(input -> out.writeBytes(bytes(11, input)));
        out.writeBytes(bytes(12, output));
        return out.toByteArray();
    }

    private static byte[] node(String type, List<String> inputs, String output) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inputs.forEach(input -> out.writeBytes(text(1, input)));
        out.writeBytes(text(2, output));
        out.writeBytes(text(4, type));
        return out.toByteArray();
    }

    private static byte[] attribute(String name, byte[] value) {
        return bytes(5, join(text(1, name), value));
    }

    /**
     * @param shape 0 for a length that is not fixed
     */
    private static byte[] input(String name, int type, int... shape) {
        ByteArrayOutputStream dims = new ByteArrayOutputStream();
        for (int length : shape) {
            dims.writeBytes(bytes(1, length == 0 ? text(2, "batch") : number(1, length)));
        }
        byte[] tensor = join(number(1, type), bytes(2, dims.toByteArray()));
        return join(text(1, name), bytes(2, bytes(1, tensor)));
    }

    private static byte[] text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int field, byte[] value) {
        return join(varint(((long) field << 3) | 2), varint(value.length), value);
    }

    private static byte[] number(int field, long value) {
        return join(varint((long) field << 3), varint(value));
    }

    private static byte[] varint(long value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long left = value;
        while (left > 0x7F) {
            out.write((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
