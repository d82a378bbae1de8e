package org.cmusic.grammar.syntax;

/** What a {@code for} or a bank of partials runs through. */
public sealed interface Domain extends Node permits Range, Items {}
