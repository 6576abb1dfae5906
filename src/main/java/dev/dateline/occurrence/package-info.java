/** What the mentions of one occurrence say together: its claim, its codes. */
package dev.dateline.occurrence;
