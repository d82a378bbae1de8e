/**
 * The third pass of MUSIC V: plays cards in whole numbers, in one memory that instruments, functions, notes and blocks of
 * sound share as they did.
 */
package org.cmusic.engine.musicv;
