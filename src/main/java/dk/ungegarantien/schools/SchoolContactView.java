package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;

/** Whom a host and a family can reach at a school while pupils are out. */
record SchoolContactView(
        String name, String email, @Nullable String phone) {}
