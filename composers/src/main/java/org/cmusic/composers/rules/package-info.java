/** Composing by rules: search with backtracking for what keeps them all. */
package org.cmusic.composers.rules;
