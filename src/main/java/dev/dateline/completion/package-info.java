/** Scripts by which shells complete what a person types. */
package dev.dateline.completion;
