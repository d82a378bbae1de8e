/** What all formats of written music share: how pitches are spelled, voices told apart, notes split and tied. */
package org.cmusic.notation;
