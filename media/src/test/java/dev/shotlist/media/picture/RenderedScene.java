package dev.shotlist.media.picture;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.decode.Pixels;
import java.util.SplittableRandom;

/**
 * A ball before a wall, ray traced under a known light: truth to hold measurements of light and
 * layout against.
 *
 * @param x where the ball's middle lies, share of the width
 * @param y share of the height
 * @param radius of the ball, share of the height
 * @param toLight where the light comes from: x right, y down, z towards the camera
 * @param size radius of the lamp as seen from the ball, in radians
 * @param lamp linear colour of the light
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RenderedScene(
        double x,
        double y,
        double radius,
        double[] toLight,
        double size,
        double[] lamp,
        double[] wall,
        double[] ball,
        double ambient,
        double rim,
        double exposure) {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 160;
    private static final int LAMP_SAMPLES = 24;
    private static final double LAMP_DISTANCE = 5;

    /** A scene in front light with nothing special, to be varied. */
    static RenderedScene plain(SplittableRandom random) {
        return new RenderedScene(
                0.42 + 0.16 * random.nextDouble(),
                0.42 + 0.16 * random.nextDouble(),
                0.14 + 0.12 * random.nextDouble(),
                new double[] {0, 0, 1},
                0.15,
                new double[] {1, 1, 1},
                greyish(random, 0.25 + 0.35 * random.nextDouble()),
                colored(random),
                0.12 + 0.1 * random.nextDouble(),
                0,
                1.1);
    }

    RenderedScene at(double newX, double newY, double newRadius) {
        return new RenderedScene(
                newX, newY, newRadius, toLight, size, lamp, wall, ball, ambient, rim, exposure);
    }

    RenderedScene lit(double dx, double dy, double dz, double newSize) {
        double norm = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return new RenderedScene(
                x,
                y,
                radius,
                new double[] {dx / norm, dy / norm, dz / norm},
                newSize,
                lamp,
                wall,
                ball,
                ambient,
                rim,
                exposure);
    }

    RenderedScene backlit() {
        return new RenderedScene(
                x,
                y,
                radius,
                new double[] {0, 0, 1},
                0.2,
                lamp,
                new double[] {wall[0] * 1.6, wall[1] * 1.6, wall[2] * 1.6},
                new double[] {ball[0] * 0.12, ball[1] * 0.12, ball[2] * 0.12},
                ambient,
                0.6,
                exposure);
    }

    RenderedScene with(double[] newLamp) {
        return new RenderedScene(
                x, y, radius, toLight, size, newLamp, wall, ball, ambient, rim, exposure);
    }

    RenderedScene toned(double[] newWall, double newExposure, double newAmbient) {
        return new RenderedScene(
                x, y, radius, toLight, size, lamp, newWall, ball, newAmbient, rim, newExposure);
    }

    /** Linear colour of a black body, scaled to full green, by Kim's approximation (2002). */
    static double[] blackBody(double kelvin) {
        double t = kelvin;
        double cx =
                t < 4000
                        ? -0.2661239e9 / (t * t * t)
                                - 0.2343589e6 / (t * t)
                                + 0.8776956e3 / t
                                + 0.179910
                        : -3.0258469e9 / (t * t * t)
                                + 2.1070379e6 / (t * t)
                                + 0.2226347e3 / t
                                + 0.240390;
        double cy =
                t < 4000
                        ? -0.9549476 * cx * cx * cx
                                - 1.37418593 * cx * cx
                                + 2.09137015 * cx
                                - 0.16748867
                        : 3.0817580 * cx * cx * cx
                                - 5.87338670 * cx * cx
                                + 3.75112997 * cx
                                - 0.37001483;
        double bx = cx / cy;
        double bz = (1 - cx - cy) / cy;
        double r = 3.2404542 * bx - 1.5371385 - 0.4985314 * bz;
        double g = -0.969266 * bx + 1.8760108 + 0.041556 * bz;
        double b = Math.max(0, 0.0556434 * bx - 0.2040259 + 1.0572252 * bz);
        return new double[] {r / g, 1, b / g};
    }

    static double[] greyish(SplittableRandom random, double level) {
        double[] color = new double[3];
        for (int c = 0; c < 3; c++) {
            color[c] = level * (0.96 + 0.08 * random.nextDouble());
        }
        return color;
    }

    private static double[] colored(SplittableRandom random) {
        double hue = 360 * random.nextDouble();
        Oklab color =
                new Oklab(
                        0.55 + 0.2 * random.nextDouble(),
                        0.11 * Math.cos(Math.toRadians(hue)),
                        0.11 * Math.sin(Math.toRadians(hue)));
        return new double[] {
            Oklab.linear(color.srgb().red()),
            Oklab.linear(color.srgb().green()),
            Oklab.linear(color.srgb().blue())
        };
    }

    Pixels render(SplittableRandom random) {
        double aspect = WIDTH / (double) HEIGHT;
        double[][] lamps = lamps(random);
        int[] argb = new int[WIDTH * HEIGHT];
        for (int py = 0; py < HEIGHT; py++) {
            for (int px = 0; px < WIDTH; px++) {
                double[] sum = new double[3];
                for (int s = 0; s < 4; s++) {
                    double u = ((px + 0.25 + 0.5 * (s & 1)) / WIDTH - x) * aspect;
                    double v = (py + 0.25 + 0.5 * (s >> 1)) / HEIGHT - y;
                    shade(u, v, lamps, sum);
                }
                int pixel = 0xFF;
                for (int c = 0; c < 3; c++) {
                    double noise = 0.008 * (random.nextDouble() - 0.5);
                    double value = Oklab.encoded(Math.min(1, sum[c] / 4 * exposure)) + noise;
                    pixel = pixel << 8 | (int) Math.clamp(255 * value + 0.5, 0, 255);
                }
                argb[py * WIDTH + px] = pixel;
            }
        }
        return Pixels.of(WIDTH, HEIGHT, argb);
    }

    private void shade(double u, double v, double[][] lamps, double[] sum) {
        double inside = radius * radius - u * u - v * v;
        boolean hit = inside > 0;
        double z = hit ? Math.sqrt(inside) : -radius * 1.4;
        double[] normal =
                hit ? new double[] {u / radius, v / radius, z / radius} : new double[] {0, 0, 1};
        double light = 0;
        for (double[] lamp : lamps) {
            double lx = lamp[0] - u;
            double ly = lamp[1] - v;
            double lz = lamp[2] - z;
            double d2 = lx * lx + ly * ly + lz * lz;
            double d = Math.sqrt(d2);
            double cosine = (normal[0] * lx + normal[1] * ly + normal[2] * lz) / d;
            if (cosine > 0 && (hit || !blocked(u, v, z, lx / d, ly / d, lz / d))) {
                light += cosine * LAMP_DISTANCE * LAMP_DISTANCE / d2;
            }
        }
        light = light / lamps.length * (1 - ambient) + ambient;
        double edge = hit ? rim * Math.pow(1 - z / radius, 3) : 0;
        double[] paint = hit ? ball : wall;
        for (int c = 0; c < 3; c++) {
            sum[c] += lamp[c] * (paint[c] * light + edge);
        }
    }

    private boolean blocked(double u, double v, double z, double dx, double dy, double dz) {
        double b = u * dx + v * dy + z * dz;
        double c = u * u + v * v + z * z - radius * radius;
        return b < 0 && b * b - c > 0;
    }

    private double[][] lamps(SplittableRandom random) {
        double[][] lamps = new double[LAMP_SAMPLES][3];
        for (int i = 0; i < LAMP_SAMPLES; i++) {
            double r = size * Math.sqrt((i + 0.5) / LAMP_SAMPLES);
            double turn = i * 2.399963 + random.nextDouble() * 0.1;
            double[] side = {-toLight[2], 0, toLight[0]};
            if (Math.abs(toLight[1]) > 0.9) {
                side = new double[] {1, 0, 0};
            }
            double norm = Math.hypot(side[0], Math.hypot(side[1], side[2]));
            double[] up = {
                (toLight[1] * side[2] - toLight[2] * side[1]) / norm,
                (toLight[2] * side[0] - toLight[0] * side[2]) / norm,
                (toLight[0] * side[1] - toLight[1] * side[0]) / norm
            };
            for (int k = 0; k < 3; k++) {
                lamps[i][k] =
                        LAMP_DISTANCE
                                * (toLight[k]
                                        + r * Math.cos(turn) * side[k] / norm
                                        + r * Math.sin(turn) * up[k]);
            }
        }
        return lamps;
    }
}
