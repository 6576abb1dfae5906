/** The command line: commands, files, streams and exit codes; the only place with a way out. */
package dev.dateline.cli;
