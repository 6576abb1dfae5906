/** Word and OpenDocument files to text: paragraphs, lists and tables, as their readers see them. */
package dev.dateline.input.office;
