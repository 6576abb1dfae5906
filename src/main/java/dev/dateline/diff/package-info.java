/** Compares two chronologies and tells the difference. */
package dev.dateline.diff;
