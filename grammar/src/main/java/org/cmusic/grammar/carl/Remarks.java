package org.cmusic.grammar.carl;

/** Is told what an expression holds that counts for nothing. */
@FunctionalInterface
interface Remarks {
    /**
     * @param text a part of the expression
     * @param taken what it is taken for
     */
    void ignored(String text, String taken);
}
