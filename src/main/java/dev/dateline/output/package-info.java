/** From a chronology to bytes: one writer per format. */
package dev.dateline.output;
