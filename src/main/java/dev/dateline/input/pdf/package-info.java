/** PDF files to text: lines in reading order, paragraphs, tables; without what is on every page. */
package dev.dateline.input.pdf;
