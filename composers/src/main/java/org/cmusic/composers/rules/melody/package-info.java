/** Tunes composed by search, phrase by phrase. */
package org.cmusic.composers.rules.melody;
