/** From bytes to documents: one reader per kind of input, and the decoding that they share. */
package dev.dateline.input;
