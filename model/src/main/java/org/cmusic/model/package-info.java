/** model. */
package org.cmusic.model;
