/** The programs that make the tables of a cmusic score, as pure functions from numbers to a table. */
package org.cmusic.engine.carl.gen;
