/** Date expressions: finding them in text, and resolving them by what their context says. */
package dev.dateline.dates;
