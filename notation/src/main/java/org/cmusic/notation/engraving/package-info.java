/** Written music as it is drawn: bars of signs, each with a value, tuplets and ties. All formats that print use it. */
package org.cmusic.notation.engraving;
