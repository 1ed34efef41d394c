package dev.shotlist.media.worker;

import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.film.Films;
import dev.shotlist.media.picture.Pictures;
import dev.shotlist.media.sound.Sounds;
import java.nio.file.Path;

/** What real workers do. */
final class Measuring implements Measurer {

    @Override
    public Object measure(Task task, Watch watch) {
        Path file = Path.of(task.path());
        return switch (task.kind()) {
            case PICTURE -> Pictures.measure(file, task.limits());
            case PREVIEW -> Previews.of(file, task.limits());
            case FILM -> Films.measure(file, task.limits(), watch);
            case SOUND -> Sounds.measure(file, task.limits(), watch);
        };
    }
}
