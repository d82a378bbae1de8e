/** The composers that there are. */
package org.cmusic.composers.catalog;
