package dk.ungegarantien.accounts;

/** Whether somebody is logged in, and who. */
record SessionView(boolean signedIn, MeView me) {}
