/** The events of many documents as one chronology: repeats joined, ordered and filtered. */
package dev.dateline.chronology;
