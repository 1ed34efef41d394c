package dev.shotlist.media.gallery;

import dev.shotlist.media.decode.MediaWriter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Pictures, a film and a sound to look at, painted here; takes the folder to put them in. */
public final class GalleryMaterial {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FPS = 25;
    private static final int RATE = 48_000;
    private static final double SECONDS = 12;
    private static final double BEAT = 60 / 112.0;
    private static final double DISSOLVE = 0.8;

    /** Shots of the film begin on beats; the last comes by a dissolve. */
    private static final List<Double> BEGINS =
            List.of(0.0, 6 * BEAT, 10 * BEAT, 12 * BEAT, 17 * BEAT);

    private GalleryMaterial() {}

    /** Something that is painted; {@code t} runs from 0 to 1. */
    private interface Scene {
        void paint(Graphics2D g, double t);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        picture(folder.resolve("1-sunset.jpg"), GalleryMaterial::sunset);
        picture(folder.resolve("2-bottle.jpg"), GalleryMaterial::bottle);
        picture(folder.resolve("3-flat-lay.jpg"), GalleryMaterial::flatLay);
        picture(folder.resolve("4-neon.jpg"), GalleryMaterial::neon);
        film(folder.resolve("5-film.mp4"));
        sound(folder.resolve("6-sound.wav"));
    }

    private static void picture(Path file, Scene scene) throws IOException {
        ImageIO.write(painted(scene, 0.5), "jpeg", file.toFile());
    }

    private static BufferedImage painted(Scene scene, double t) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        scene.paint(g, t);
        g.dispose();
        return image;
    }

    /** A low sun over water, the horizon on the lower third; the camera pans. */
    private static void sunset(Graphics2D g, double t) {
        g.translate(-260 * t, 0);
        int wide = WIDTH + 400;
        int horizon = HEIGHT * 2 / 3;
        g.setPaint(new GradientPaint(0, 0, new Color(0x2B3A67), 0, horizon, new Color(0xF7A072)));
        g.fillRect(0, 0, wide, horizon);
        g.setPaint(glow(900, horizon - 60, 420, new Color(255, 214, 130, 220)));
        g.fillRect(0, 0, wide, horizon);
        g.setColor(new Color(0xFFE9B8));
        g.fill(new Ellipse2D.Double(840, horizon - 120, 120, 120));
        g.setPaint(
                new GradientPaint(0, horizon, new Color(0xC96F53), 0, HEIGHT, new Color(0x1C2541)));
        g.fillRect(0, horizon, wide, HEIGHT - horizon);
        SplittableRandom random = new SplittableRandom(3);
        g.setStroke(new BasicStroke(3));
        for (int i = 0; i < 90; i++) {
            int y = horizon + 6 + random.nextInt(HEIGHT - horizon);
            int x = 900 + (int) ((random.nextDouble() - 0.5) * (y - horizon) * 4);
            g.setColor(new Color(255, 220, 160, 40 + random.nextInt(120)));
            g.drawLine(x - 30, y, x + 30, y);
        }
        g.setColor(new Color(0x141B33));
        Path2D hill = new Path2D.Double();
        hill.moveTo(0, horizon);
        hill.curveTo(200, horizon - 160, 320, horizon - 90, 560, horizon);
        hill.closePath();
        g.fill(hill);
    }

    /** A bottle in a hard light from the left before the dark; the camera pushes in. */
    private static void bottle(Graphics2D g, double t) {
        g.setColor(new Color(0x101214));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        double zoom = 1 + 0.35 * t;
        g.translate(WIDTH * 0.5, HEIGHT * 0.55);
        g.scale(zoom, zoom);
        g.setPaint(glow(-220, -120, 420, new Color(120, 84, 52, 200)));
        g.fillRect(-WIDTH, -HEIGHT, 2 * WIDTH, 2 * HEIGHT);
        g.setColor(new Color(0x241A14));
        g.fillRect(-WIDTH, 230, 2 * WIDTH, HEIGHT);
        g.setPaint(new GradientPaint(-90, 0, new Color(0xE0A860), 90, 0, new Color(0x2A1408)));
        g.fill(new RoundRectangle2D.Double(-90, -110, 180, 350, 60, 60));
        g.fill(new RoundRectangle2D.Double(-32, -250, 64, 170, 20, 20));
        g.setPaint(new GradientPaint(-80, 0, new Color(0xF2E8D5), 80, 0, new Color(0x6A5A48)));
        g.fillRect(-80, 0, 160, 130);
        g.setColor(new Color(255, 240, 210, 190));
        g.fill(new RoundRectangle2D.Double(-72, -90, 12, 300, 12, 12));
    }

    /** Things in order on a bright table, seen from above. */
    private static void flatLay(Graphics2D g, double t) {
        g.setColor(new Color(0xF3EFE8));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        Color[] colors = {
            new Color(0xE4572E), new Color(0x76B041), new Color(0x17BEBB), new Color(0xFFC914)
        };
        for (int i = 0; i < 8; i++) {
            int x = WIDTH / 2 + (i % 2 == 0 ? -1 : 1) * (150 + 190 * (i / 4));
            int y = HEIGHT / 2 + (i / 2 % 2 == 0 ? -1 : 1) * 150;
            int size = (int) (150 + 24 * Math.sin(Math.PI * t));
            g.setColor(new Color(0, 0, 0, 26));
            g.fillOval(x - size / 2 + 8, y - size / 2 + 10, size, size);
            g.setColor(colors[i / 2]);
            g.fillOval(x - size / 2, y - size / 2, size, size);
            g.setColor(new Color(255, 255, 255, 90));
            g.fillOval(x - size / 4, y - size / 3, size / 3, size / 4);
        }
    }

    /** Signs in a street at night. */
    private static void neon(Graphics2D g, double t) {
        g.setColor(new Color(0x0A0B1E));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        SplittableRandom random = new SplittableRandom(8);
        Color[] signs = {
            new Color(0xFF2E93), new Color(0x00E5FF), new Color(0x8A2BE2), new Color(0x23F0A0)
        };
        for (int i = 0; i < 26; i++) {
            int x = (int) (random.nextInt(WIDTH) + 60 * t);
            int y = random.nextInt(HEIGHT * 3 / 4);
            int w = 20 + random.nextInt(90);
            int h = 60 + random.nextInt(160);
            Color sign = signs[random.nextInt(signs.length)];
            g.setPaint(glow(x + w / 2, y + h / 2, h, faint(sign)));
            g.fillRect(x - h, y - h, w + 2 * h, 3 * h);
            g.setColor(sign);
            g.fillRoundRect(x, y, w, h, 8, 8);
            g.setColor(faint(sign));
            g.fillRect(x, HEIGHT - (HEIGHT - y) / 3, w, h / 3);
        }
    }

    private static Color faint(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 60);
    }

    private static RadialGradientPaint glow(int x, int y, int radius, Color color) {
        Color clear = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
        return new RadialGradientPaint(
                x, y, radius, new float[] {0, 1}, new Color[] {color, clear});
    }

    private static void film(Path file) {
        List<Scene> scenes =
                List.of(
                        GalleryMaterial::sunset,
                        GalleryMaterial::bottle,
                        GalleryMaterial::flatLay,
                        GalleryMaterial::neon,
                        GalleryMaterial::sunset);
        float[] music = music();
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("libopenh264", WIDTH, HEIGHT, FPS, 5_000_000).audio("aac", RATE, 1);
            for (int i = 0; i < SECONDS * FPS; i++) {
                double now = i / (double) FPS;
                int shot = 0;
                while (shot + 1 < BEGINS.size() && BEGINS.get(shot + 1) <= now) {
                    shot++;
                }
                BufferedImage frame = painted(scenes.get(shot), share(shot, now));
                double mixed = (now - BEGINS.get(shot)) / DISSOLVE;
                if (shot == BEGINS.size() - 1 && mixed < 1) {
                    frame = mix(painted(scenes.get(shot - 1), share(shot - 1, now)), frame, mixed);
                }
                writer.frame(frame.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH), i);
                int samples = RATE / FPS;
                float[] part = new float[samples];
                System.arraycopy(music, i * samples, part, 0, samples);
                writer.samples(part);
            }
        }
    }

    private static double share(int shot, double now) {
        double end = shot + 1 < BEGINS.size() ? BEGINS.get(shot + 1) : SECONDS;
        return Math.min(1, (now - BEGINS.get(shot)) / (end - BEGINS.get(shot)));
    }

    private static BufferedImage mix(BufferedImage below, BufferedImage above, double share) {
        Graphics2D g = below.createGraphics();
        g.setComposite(java.awt.AlphaComposite.SrcOver.derive((float) Math.clamp(share, 0, 1)));
        g.drawImage(above, 0, 0, null);
        g.dispose();
        return below;
    }

    private static void sound(Path file) {
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.audio("pcm_s16le", RATE, 1).samples(music());
        }
    }

    /** Drums, bass and chords at 112 beats a minute, the drums from the second bar on. */
    private static float[] music() {
        float[] out = new float[(int) (SECONDS * RATE)];
        SplittableRandom random = new SplittableRandom(5);
        int[] roots = {45, 41, 48, 43};
        for (int beat = 0; beat * BEAT < SECONDS; beat++) {
            int root = roots[beat / 4 % roots.length];
            for (int interval : new int[] {12, 16, 19}) {
                tone(out, beat * BEAT, root + interval, BEAT * 0.9, 0.05);
            }
            tone(out, beat * BEAT, root, BEAT * 0.8, 0.22);
            if (beat >= 4) {
                hit(out, beat * BEAT, beat % 2 == 0 ? 55 : 180, beat % 2 == 0 ? 0 : 0.5, random);
                hit(out, (beat + 0.5) * BEAT, 6000, 0.15, random);
            }
        }
        return out;
    }

    private static void tone(float[] out, double at, int pitch, double length, double level) {
        double step = 2 * Math.PI * 440 * Math.pow(2, (pitch - 69) / 12.0) / RATE;
        int from = (int) (at * RATE);
        int count = (int) (length * RATE);
        for (int i = 0; i < count && from + i < out.length; i++) {
            double fall = Math.min(1, i / 200.0) * Math.exp(-3.0 * i / count);
            out[from + i] +=
                    (float) (level * fall * (Math.sin(step * i) + 0.3 * Math.sin(2 * step * i)));
        }
    }

    private static void hit(
            float[] out, double at, double hertz, double noise, SplittableRandom random) {
        int from = (int) (at * RATE);
        for (int i = 0; i < RATE / 6 && from + i < out.length; i++) {
            double body = Math.sin(2 * Math.PI * hertz * i / RATE) * Math.exp(-i / 3000.0);
            double hiss = (2 * random.nextDouble() - 1) * Math.exp(-i / 1500.0);
            out[from + i] += (float) (0.4 * (1 - noise) * body + 0.5 * noise * hiss);
        }
    }
}
