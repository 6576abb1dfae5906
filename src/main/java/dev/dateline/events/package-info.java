/** From sentences with dates and names to dated events. */
package dev.dateline.events;
