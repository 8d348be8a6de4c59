package dk.ungegarantien.bookings;

import java.util.List;

/** The rounds of the caller's class, the last opened first. */
record MyRoundList(List<MyRoundView> items) {}
