/** Rules as data: what rules there are, how strict each is, and the file that says so. */
package org.cmusic.composers.rules.book;
