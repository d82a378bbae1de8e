/**
 * Tunes that are bred: songs of one kind are the first population, notes, bars and phrases are swapped between them and
 * varied, and those live on that are most like what is liked.
 */
package org.cmusic.composers.genetic;
