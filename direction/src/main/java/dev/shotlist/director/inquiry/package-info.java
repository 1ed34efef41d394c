/** Explainers that ask a question: its own things, looked at, drawn and compared. */
@NullMarked
package dev.shotlist.director.inquiry;

import org.jspecify.annotations.NullMarked;
