package dev.dateline.model;

/** The part a person takes in an event. */
public enum Role {
  VISITOR,
  HOST,
  PARTICIPANT,
  CHAIR,
  SIGNATORY,
  APPOINTEE,
  SPEAKER,
  DELEGATION_HEAD
}
