package dev.dateline.events;

/** A trigger and the date that belongs to it, with the stretch of the sentence around both. */
record Candidate(Trigger trigger, SentenceReading.DateMention date, Window window) {}
