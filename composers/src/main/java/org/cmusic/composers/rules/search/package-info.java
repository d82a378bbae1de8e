/** Search with backtracking for what keeps a set of rules, whatever it is. */
package org.cmusic.composers.rules.search;
