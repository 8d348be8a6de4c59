package dk.ungegarantien.bookings;

import java.util.List;
import java.util.UUID;

/** The wishes of one pupil, the dearest first. */
record WishesView(UUID pupil, List<WishView> wishes) {}
