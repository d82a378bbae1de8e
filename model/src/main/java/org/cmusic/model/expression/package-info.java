/** Expressions of the language, their values and the rules of arithmetic between kinds. */
package org.cmusic.model.expression;
