package dev.dateline.model;

/** What kind of occurrence an event is; the annotation guidelines say what each one covers. */
public enum EventType {
  VISIT,
  MEETING,
  CALL,
  FORUM,
  AGREEMENT,
  APPOINTMENT,
  RELATIONS,
  STATEMENT,
  CEREMONY
}
