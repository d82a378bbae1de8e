/** Text in canonical layout, from text ({@code Formatter}) or from syntax trees ({@code Printer}). */
package org.cmusic.grammar.format;
