package dev.shotlist.media.sound;

/** The discrete Fourier transform of real signals whose length is a power of two. */
final class RealFft {
    private final int half;
    private final float[] cos;
    private final float[] sin;
    private final int[] reversed;
    private final float[] re;
    private final float[] im;

    RealFft(int size) {
        half = size / 2;
        cos = new float[half];
        sin = new float[half];
        for (int i = 0; i < half; i++) {
            cos[i] = (float) Math.cos(2 * Math.PI * i / size);
            sin[i] = (float) Math.sin(2 * Math.PI * i / size);
        }
        reversed = new int[half];
        int bits = Integer.numberOfTrailingZeros(half);
        for (int i = 0; i < half; i++) {
            reversed[i] = Integer.reverse(i) >>> (32 - bits);
        }
        re = new float[half];
        im = new float[half];
    }

    /** Powers of the bins from 0 up to and without the middle one. */
    void powers(float[] signal, float[] out) {
        // Even samples as real and odd ones as imaginary parts of a transform of half the size.
        for (int i = 0; i < half; i++) {
            int to = reversed[i];
            re[to] = signal[2 * i];
            im[to] = signal[2 * i + 1];
        }
        for (int size = 2; size <= half; size <<= 1) {
            int step = 2 * half / size;
            int middle = size / 2;
            for (int j = 0; j < middle; j++) {
                float c = cos[j * step];
                float s = -sin[j * step];
                for (int k = j; k < half; k += size) {
                    int l = k + middle;
                    float tr = c * re[l] - s * im[l];
                    float ti = c * im[l] + s * re[l];
                    re[l] = re[k] - tr;
                    im[l] = im[k] - ti;
                    re[k] += tr;
                    im[k] += ti;
                }
            }
        }
        for (int k = 0; k < half; k++) {
            int mirror = k == 0 ? 0 : half - k;
            float er = 0.5f * (re[k] + re[mirror]);
            float ei = 0.5f * (im[k] - im[mirror]);
            float or = 0.5f * (im[k] + im[mirror]);
            float oi = -0.5f * (re[k] - re[mirror]);
            float xr = er + cos[k] * or + sin[k] * oi;
            float xi = ei + cos[k] * oi - sin[k] * or;
            out[k] = xr * xr + xi * xi;
        }
    }
}
