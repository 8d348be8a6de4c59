package dk.ungegarantien.bookings;

import java.util.List;
import java.util.UUID;

/**
 * Who comes to a host in a published round, told as one list however many they are.
 *
 * @param partner null when it is a place that a pupil found
 * @param ownPlace null when it is a partner
 * @param coming bookings that are new to the host
 * @param gone bookings that the host had been told of
 * @param sequence grows with each change, for calendars
 */
public record GuestsChanged(
        UUID round, UUID partner, UUID ownPlace, List<UUID> coming, List<UUID> gone, long sequence) {}
