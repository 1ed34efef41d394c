package dev.shotlist.edit;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lengths of the piece and of its scenes, and how many scenes there are. */
final class LengthReader {
    /** What "a bit shorter" takes, and "a bit longer" adds, where no figure is named. */
    private static final double SHORTER = 0.8;

    private static final double LONGER = 1.25;

    private final Workbench bench;

    LengthReader(Workbench bench) {
        this.bench = bench;
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        boolean read = false;
        double seconds = seconds(clause);
        Mark way = clause.first("size_of");
        Mark pace = clause.first("pace");
        if (way == null && !scenes.isEmpty() && pace != null) {
            String size = pace.value().equals("faster") ? "shorter" : "longer";
            way = new Mark("size_of", size, pace.from(), pace.to());
        }
        int count = count(clause);
        if (count > 0) {
            operations.add(new Operation.SetSceneCount(count));
            read = true;
        }
        boolean whole =
                clause.topic("length") || (found.scenes().isEmpty() && !clause.has("scene", "one"));
        if (seconds > 0 || way != null) {
            boolean setTo = clause.has("pace") && seconds > 0;
            if (setTo && !scenes.isEmpty()) {
                scenes.forEach(scene -> retime(scene, seconds, null, operations));
                read = true;
            } else if ((!whole && !scenes.isEmpty())
                    || (way != null && seconds < 0 && !scenes.isEmpty())) {
                for (int scene : scenes) {
                    retime(scene, seconds, way, operations);
                }
                read = true;
            } else if (whole && (seconds > 0 || !clause.has("scene"))) {
                double now = duration();
                double wanted = seconds;
                if (way != null && now > 0 && relative(clause, way)) {
                    boolean longer = way.value().equals("longer");
                    wanted =
                            seconds > 0
                                    ? now + (longer ? seconds : -seconds)
                                    : Math.round(now * (longer ? LONGER : SHORTER));
                }
                if (wanted > 0 && wanted <= Sane.LONGEST_PIECE) {
                    operations.add(new Operation.SetDuration(wanted));
                    read = true;
                }
            }
        }
        return read;
    }

    /** "ten seconds shorter" and "shorten by ten seconds", but not "shorten to ten seconds". */
    private static boolean relative(Clause clause, Mark way) {
        if (seconds(clause) < 0) {
            return true;
        }
        boolean to =
                clause.tokens.stream()
                        .anyMatch(token ->
                                List.of("to", "auf", "a", "at", "para").contains(token.key()));
        boolean comparative =
                clause.tokens.get(way.to() - 1).key().endsWith("er")
                        || way.length() > 1
                        || clause.tokens.stream()
                                .anyMatch(token ->
                                        List.of(
                                                        "by", "um", "de", "di", "off", "less",
                                                        "weniger", "menos", "moins", "meno")
                                                .contains(token.key()));
        return comparative && !to;
    }

    private void retime(
            int scene,
            double seconds,
            @org.jspecify.annotations.Nullable Mark way,
            List<Operation> operations) {
        long now = Workbench.millis(bench.scenes().get(scene - 1), "duration");
        double wanted = seconds;
        if (way != null && now > 0) {
            boolean longer = way.value().equals("longer");
            wanted =
                    seconds > 0
                            ? now / 1000.0 + (longer ? seconds : -seconds)
                            : Math.round(now * (longer ? LONGER : SHORTER) / 100) / 10.0;
        }
        if (wanted > 0 && wanted <= Sane.LONGEST_PIECE) {
            operations.add(new Operation.RetimeScene(String.valueOf(scene), wanted));
        }
    }

    private double duration() {
        ObjectNode specs = bench.partOrNull("technical_specs");
        long millis = specs == null ? -1 : Workbench.millis(specs, "duration");
        return millis < 0 ? -1 : millis / 1000.0;
    }

    /** The first length that is not the one to leave; -1 where there is none. */
    static double seconds(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            int end = i + 1;
            double clock = clock(clause.tokens.get(i).key());
            if (clock > 0) {
                return clock;
            }
            double number = clause.tokens.get(i).number();
            for (Mark mark : clause.all("number")) {
                if (mark.from() == i) {
                    number = Double.parseDouble(mark.value());
                    end = mark.to();
                }
            }
            if (Double.isNaN(number)
                    || clause.before("instead", i, 1)
                    || clause.before("neg", i, 1)) {
                continue;
            }
            for (Mark unit : clause.all("unit")) {
                if (unit.from() == end) {
                    return number * Double.parseDouble(unit.value());
                }
            }
        }
        return -1;
    }

    /** "0:20" and "1:05": minutes up to five and two digits of seconds, which no frame has. */
    static double clock(String key) {
        boolean clock =
                key.length() == 4
                        && key.charAt(1) == ':'
                        && key.charAt(0) <= '5'
                        && Character.isDigit(key.charAt(0))
                        && Character.isDigit(key.charAt(2))
                        && key.charAt(2) <= '5'
                        && Character.isDigit(key.charAt(3));
        return clock ? (key.charAt(0) - '0') * 60 + Integer.parseInt(key, 2, 4, 10) : -1;
    }

    private static int count(Clause clause) {
        for (Mark scenes : clause.all("scene")) {
            int at = scenes.from() - 1;
            if (at < 0
                    || clause.before("neg", at, 0)
                    || clause.has("ordinal")
                    || !many(clause, scenes)) {
                continue;
            }
            double number = clause.tokens.get(at).number();
            for (Mark mark : clause.all("number")) {
                number = mark.to() == scenes.from() ? Double.parseDouble(mark.value()) : number;
            }
            if (number >= 1
                    && number <= dev.shotlist.plan.Plan.MOST_SCENES
                    && number == Math.rint(number)) {
                return (int) number;
            }
        }
        return 0;
    }

    private static boolean many(Clause clause, Mark scene) {
        return clause.marks.stream()
                .anyMatch(mark -> mark.is("scene", "many") && mark.from() == scene.from());
    }
}
