/** The brief's own story: its people, places, things and troubles made into pictures. */
@NullMarked
package dev.shotlist.director.story;

import org.jspecify.annotations.NullMarked;
