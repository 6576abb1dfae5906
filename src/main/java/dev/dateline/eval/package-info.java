/** Measures a chronology against annotated documents, and reports what it got wrong. */
package dev.dateline.eval;
