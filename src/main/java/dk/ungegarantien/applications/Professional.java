package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Roles;

/** Who in the municipality can take over a young person whom a firm cannot take. */
public enum Professional {
    CONSULTANT(Roles.CONSULTANT),
    COORDINATOR(Roles.COORDINATOR),
    COUNSELLOR(Roles.COUNSELLOR);

    private final String role;

    Professional(String role) {
        this.role = role;
    }

    /** The role in {@link Roles}. */
    public String role() {
        return role;
    }

    /** The profession of that role; null for a role that takes over nobody. */
    public static Professional of(String role) {
        for (var professional : values()) {
            if (professional.role.equals(role)) {
                return professional;
            }
        }
        return null;
    }
}
