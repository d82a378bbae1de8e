/** Sources, places in them, and what is wrong there: collected first, put into words last. */
package org.cmusic.grammar.diagnostic;
