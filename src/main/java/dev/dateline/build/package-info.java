/** The build step that turns the data of the source tree into the form that ships. */
package dev.dateline.build;
