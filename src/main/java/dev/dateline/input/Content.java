package dev.dateline.input;

/**
 * What a reader gets out of the bytes of one document.
 *
 * @param text with LF line ends, the one that all offsets count in
 * @param metadata what the bytes themselves declare
 */
record Content(String text, Metadata metadata) {}
