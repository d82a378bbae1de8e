/** Curves to straight lines: what is not straight is followed so closely that nobody hears, or measures, the difference. */
package org.cmusic.engine.curve;
