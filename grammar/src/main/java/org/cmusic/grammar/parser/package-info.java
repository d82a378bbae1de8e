/**
 * From bytes to the syntax tree. {@link org.cmusic.grammar.parser.SourceParser} is the door; the classes ANTLR
 * generates from {@code Cmusic.g4} stay inside, and run only on text that {@code org.cmusic.grammar.descent} leaves to
 * them: what may have a mistake.
 *
 * <p>Bytes become code points ({@code Utf8Stream}), tokens with their comments ({@code LexemeReader}), tokens without
 * slips of spelling ({@code SlipCorrector}) and with balanced brackets ({@code BracketBalancer}); the parser reads one
 * item at a time ({@code ItemTokens}), goes on after mistakes ({@code UnitRecovery}, {@code SyntaxExplanation}), and
 * the builders turn parse trees into syntax trees.
 */
package org.cmusic.grammar.parser;
