/** What the critic found, for people and for programs. */
package org.cmusic.cli.judge;
