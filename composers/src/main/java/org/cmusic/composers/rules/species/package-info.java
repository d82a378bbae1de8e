/** Counterpoint in the five species, a cantus to begin with, composed by search. */
package org.cmusic.composers.rules.species;
