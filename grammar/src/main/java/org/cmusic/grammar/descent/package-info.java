/**
 * From bytes to the syntax tree where nothing is wrong with the text: by recursive descent, one token ahead, without the
 * tables of the grammar. {@link org.cmusic.grammar.descent.PlainReader} is the door.
 *
 * <p>It runs first on every source, and gives up at the first thing it does not expect: a mistake, a slip of spelling,
 * a limit passed, bytes that cannot be read. It reports nothing. Who called it then reads the source again with the
 * grammar of {@code org.cmusic.grammar.parser}, which finds out what there is to say, and goes on behind the statements
 * that were passed on already. So {@code Cmusic.g4} says what the language is; a statement read here is the same, with
 * all its places, as the grammar reads it.
 *
 * <p>{@code Scanner} turns bytes into tokens, {@code Tokens} keeps the token at hand and its neighbours, the readers
 * turn tokens into statements, members, steps and expressions, one class for each.
 */
package org.cmusic.grammar.descent;
