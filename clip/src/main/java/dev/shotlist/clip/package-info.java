/** CLIP models that users name, run by ONNX Runtime; on the class path only where one is named. */
@NullMarked
package dev.shotlist.clip;

import org.jspecify.annotations.NullMarked;
