/** What people correct in a chronology: read, applied, and found in an edited table. */
package dev.dateline.corrections;
