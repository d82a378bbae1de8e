/** Lists of what there is: unit generators and instruments, with kinds, ranges and defaults. */
package org.cmusic.cli.list;
