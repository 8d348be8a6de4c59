package dk.ungegarantien.workrules;

import java.util.stream.Stream;

/** What an employer has to see to and no schedule can show; it is told, and never found broken. */
record Duty(Object... terms) implements Limit {

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return Stream.empty();
    }
}
