/** The programs that make the tables of a cmusic score, as pure functions from numbers to a table. */
package org.cmusic.model.carl.gen;
