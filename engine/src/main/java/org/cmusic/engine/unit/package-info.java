/** The unit generators that run: generators and processors, one class each, behind the interface {@link org.cmusic.engine.unit.Unit}. */
package org.cmusic.engine.unit;
