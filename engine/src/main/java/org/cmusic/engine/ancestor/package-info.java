/** What the players of the old programs have in common: a piece that plays itself into a sink. */
package org.cmusic.engine.ancestor;
