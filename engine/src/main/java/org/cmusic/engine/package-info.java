/** engine. */
package org.cmusic.engine;
