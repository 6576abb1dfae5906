/** The structure of a document: headline, stamp, dateline, blocks, headings and sentences. */
package dev.dateline.text;
