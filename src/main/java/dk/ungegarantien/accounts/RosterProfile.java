package dk.ungegarantien.accounts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a school's roster tells of a young person who has joined it with their account.
 *
 * @param municipality where the postal code lies
 * @param school its name
 */
public record RosterProfile(
        UUID account,
        String name,
        LocalDate birthDate,
        String postalCode,
        String municipality,
        String school,
        int grade) {}
