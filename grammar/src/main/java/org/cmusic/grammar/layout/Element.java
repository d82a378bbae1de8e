package org.cmusic.grammar.layout;

/** What an entry is made of. */
public sealed interface Element permits Word, Body {}
