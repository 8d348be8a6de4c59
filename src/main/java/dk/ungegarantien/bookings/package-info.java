/** Pupils and classes get the places they were promised: rounds, wishes, bookings and the board on which they are placed. */
package dk.ungegarantien.bookings;
