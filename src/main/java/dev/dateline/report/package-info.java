/** What a person should look at, in the forms that build servers show beside the documents. */
package dev.dateline.report;
