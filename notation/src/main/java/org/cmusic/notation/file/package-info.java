/** Files of written music by their suffixes: which reader and which writer a name asks for. */
package org.cmusic.notation.file;
