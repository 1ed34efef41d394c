/** What the whole house must hold to, whoever builds in it. */
@NullMarked
package dev.shotlist.architecture;

import org.jspecify.annotations.NullMarked;
