/** A story told from what the brief itself names: its people, places, things and troubles. */
@NullMarked
package dev.shotlist.director.account;

import org.jspecify.annotations.NullMarked;
