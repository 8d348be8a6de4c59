package dk.ungegarantien.accounts;

import jakarta.annotation.Nullable;

/** Whether somebody is logged in, and who. */
record SessionView(boolean signedIn, @Nullable MeView me) {}
