/** The judge of exercises in species counterpoint, after Fux, Gradus ad Parnassum (1725), and Jeppesen, Counterpoint (1931). */
package org.cmusic.composers.critic.species;
