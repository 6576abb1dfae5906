/** People with their offices, countries, organisations and places in a sentence. */
package dev.dateline.names;
