/** What documents of every kind declare of themselves, in a form that can be compared. */
package dev.dateline.input.declared;
