/** grammar. */
package org.cmusic.grammar;
