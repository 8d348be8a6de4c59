package dk.ungegarantien.schools;

import java.util.UUID;

/** A pupil is to get the personal code by mail. The code does not stand in it. */
public record CodeToMail(UUID pupil) {}
