package dev.shotlist.server.access;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * Addresses that begin alike, such as 10.0.0.0/8.
 *
 * @param bits how many bits of the address are the block's
 */
record AddressBlock(InetAddress base, int bits) {
    AddressBlock {
        if (bits < 0 || bits > base.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("a block's length cannot be " + bits);
        }
    }

    /**
     * @param text an address, or one with its length after a slash; never a name
     */
    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        InetAddress base = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int all = base.getAddress().length * Byte.SIZE;
        return new AddressBlock(
                base, slash < 0 ? all : Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(InetAddress address) {
        byte[] other = address.getAddress();
        return other.length == base.getAddress().length
                && Arrays.equals(cut(other, bits), cut(base.getAddress(), bits));
    }

    /** The address with everything past the first bits set to nothing. */
    static byte[] cut(byte[] address, int bits) {
        byte[] kept = new byte[address.length];
        for (int i = 0; i < address.length; i++) {
            int left = Math.clamp(bits - (long) i * Byte.SIZE, 0, Byte.SIZE);
            kept[i] = (byte) (address[i] & (0xFF << (Byte.SIZE - left)));
        }
        return kept;
    }
}
