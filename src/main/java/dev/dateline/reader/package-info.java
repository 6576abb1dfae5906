/** Reads chronologies back from the files that they were written to. */
package dev.dateline.reader;
