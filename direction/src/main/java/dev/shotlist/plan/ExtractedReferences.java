package dev.shotlist.plan;

import java.util.List;

/** What was measured in the references. */
public record ExtractedReferences(
        List<ReferenceImage> images, List<ReferenceVideo> videos, List<SoundAnalysis> audio) {
    public ExtractedReferences {
        images = List.copyOf(images);
        videos = List.copyOf(videos);
        audio = List.copyOf(audio);
    }
}
