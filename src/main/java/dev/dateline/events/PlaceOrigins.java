package dev.dateline.events;

/** The names of what tells where an event takes place; names for the reason of {@link Reasons}. */
public final class PlaceOrigins {

  public static final String SENTENCE = "sentence";
  public static final String ENTRY = "entry";
  public static final String STAMP = "stamp";
  public static final String DATELINE = "dateline";
  public static final String TRIP = "trip";
  public static final String HOST = "host";
  public static final String TABLE = "table";
  public static final String MISSION = "mission";
  public static final String SEAT = "seat";
  public static final String ITINERARY = "itinerary";

  private PlaceOrigins() {}
}
