package dk.ungegarantien.shared;

/** How many of a list are in one state. */
public record StatusCount(String status, long count) {}
