/** What all composers share: the brief, chance, the piece with what explains it. Each method has a package of its own. */
package org.cmusic.composers;
