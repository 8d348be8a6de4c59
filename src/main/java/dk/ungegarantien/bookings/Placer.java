package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.schools.Reach;

/** A professional at a board, and whose pupils they reach. */
record Placer(AccountSummary account, String role, Reach reach) {}
