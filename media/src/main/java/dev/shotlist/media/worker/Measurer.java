package dev.shotlist.media.worker;

import dev.shotlist.media.decode.Watch;

/** Does a task inside a worker. */
@FunctionalInterface
interface Measurer {

    /**
     * Measures.
     *
     * @return a look, of the type that the task's kind asks for
     * @throws dev.shotlist.media.decode.MediaRefused if the file cannot be measured
     */
    Object measure(Task task, Watch watch);
}
