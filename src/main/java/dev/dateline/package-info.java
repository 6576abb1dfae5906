/** The library's front door. */
package dev.dateline;
