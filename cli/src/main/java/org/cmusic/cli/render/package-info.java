/** One render: its extent, its parts, its files, and the loudness of what came out. */
package org.cmusic.cli.render;
