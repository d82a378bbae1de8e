/**
 * Humdrum files with spines of kern: columns of notes, one for each staff, line by line as time goes on. See D. Huron,
 * The Humdrum Toolkit: Reference Manual, 1994.
 */
package org.cmusic.notation.kern;
