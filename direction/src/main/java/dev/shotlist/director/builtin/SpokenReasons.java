package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.copy.Script;
import dev.shotlist.director.shots.SceneReasons;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import java.util.List;

/** Words why each shot is there, of which what is read or said over it may be the reason. */
record SpokenReasons(Repertoire known, Settled settled, Forbidden forbidden, Dice dice) {

    /**
     * @param name of what is sold, as it is seen
     */
    List<Shot> worded(List<Shot> shots, String name, Script script) {
        return new SceneReasons(known.reasons(), "the " + name, known.agreement(), forbidden, dice)
                .worded(
                        shots,
                        scene ->
                                script.lines(scene).stream()
                                        .filter(line -> line.kind() != DraftLine.Kind.CALL)
                                        .map(DraftLine::text)
                                        .filter(line -> !isName(line))
                                        .findFirst()
                                        .orElse(null));
    }

    private boolean isName(String line) {
        String name = settled.product().name();
        String brand = settled.product().brand();
        return line.contains(name) || (brand != null && line.contains(brand));
    }
}
