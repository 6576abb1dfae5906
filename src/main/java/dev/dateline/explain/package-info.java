/** Why a document or chronology tells what it tells, in plain words, for a person who asks. */
package dev.dateline.explain;
