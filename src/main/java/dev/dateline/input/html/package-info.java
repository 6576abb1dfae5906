/** Web pages to text: what is the page's own, and what stands around it. */
package dev.dateline.input.html;
