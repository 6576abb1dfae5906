/** Rules as data: the YAML they are written in, the packed form they ship in, and their reading. */
package dev.dateline.rules;
