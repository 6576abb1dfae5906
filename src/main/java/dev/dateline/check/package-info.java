/** Checks rules by the examples and misses that they carry. */
package dev.dateline.check;
