/** cli. */
package org.cmusic.cli;
