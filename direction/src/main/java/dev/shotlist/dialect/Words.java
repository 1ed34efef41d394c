package dev.shotlist.dialect;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The words that prompts are taken apart and put together with, from {@code dialect/words.json}.
 *
 * @param moves as a phrase; {@code sentences} as a sentence; {@code commands} in brackets
 * @param turned commands for the other way, by the word that says so
 * @param sizeWords one of which every framing has
 * @param framingWords that say nothing but size and angle
 * @param moveStems by which a move is known in a director's words
 * @param moveAdverbs that may stand before a move
 * @param cameraClauses that are about the camera as they stand
 * @param cameraWords that betray a clause about the camera
 * @param letteringWords that betray a clause about words on the screen
 * @param letteringLeads that lead up to a quoted line
 * @param alwaysAvoid of every picture
 * @param cameraClauseWords a clause of so many words with a camera word in it is about the camera
 */
public record Words(
        LocalDate asOf,
        String source,
        Map<ShotSize, String> sizes,
        Map<CameraAngle, String> angles,
        Map<CameraMovement, String> moves,
        Map<CameraMovement, String> sentences,
        Map<CameraMovement, String> commands,
        Map<CameraMovement, Map<String, String>> turned,
        List<String> sizeWords,
        List<String> framingWords,
        Map<CameraMovement, List<String>> moveStems,
        List<String> moveAdverbs,
        List<String> cameraClauses,
        List<String> cameraWords,
        List<String> letteringWords,
        List<String> letteringLeads,
        List<String> alwaysAvoid,
        int longestNegative,
        String longestNegativeReason,
        int cameraClauseWords,
        String cameraClauseReason) {
    static final String FILE = "dialect/words.json";

    public Words {
        sizes = Map.copyOf(sizes);
        angles = Map.copyOf(angles);
        moves = Map.copyOf(moves);
        sentences = Map.copyOf(sentences);
        commands = Map.copyOf(commands);
        if (sizes.size() < ShotSize.values().length
                || moves.size() < CameraMovement.values().length
                || sentences.size() < CameraMovement.values().length) {
            throw new IllegalArgumentException("every size and every move has its words");
        }
    }

    static Words load(FactFiles files) {
        return files.read(FILE, Words.class);
    }
}
