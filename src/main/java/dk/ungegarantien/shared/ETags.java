package dk.ungegarantien.shared;

import java.util.Objects;

/** Versions in HTTP: {@code ETag: "3"} with an answer, {@code If-Match: "3"} with a change, so that nobody overwrites another silently. */
public final class ETags {

    private ETags() {}

    public static String of(int version) {
        return of(String.valueOf(version));
    }

    public static String of(String version) {
        return "\"" + version + "\"";
    }

    /** Fails with 428 when the caller does not say which version it changes, with 412 when that is no longer the current one. */
    public static void demand(String ifMatch, int current) {
        demand(ifMatch, String.valueOf(current));
    }

    /** As {@link #demand(String, int)}, for what has no number. */
    public static void demand(String ifMatch, String current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new IfMatchRequired();
        }
        if (!Objects.equals(ifMatch.trim().replaceFirst("^W/", ""), of(current))) {
            throw new ChangedMeanwhile();
        }
    }

    static final class IfMatchRequired extends Problem {
        IfMatchRequired() {
            super(428, "if-match-required");
        }
    }

    static final class ChangedMeanwhile extends Problem {
        ChangedMeanwhile() {
            super(412, "changed-meanwhile");
        }
    }
}
