package dk.ungegarantien.bookings;

import java.util.List;

/** The rounds that the caller reaches, the last opened first. */
record RoundList(List<RoundView> items) {}
