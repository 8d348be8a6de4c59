package dk.ungegarantien.workrules;

import java.util.stream.Stream;

/**
 * Nobody the rule is about works at all.
 *
 * @param age the age from which one may, in full years
 */
record NotAtAll(int age) implements Limit {

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.firstDay().map(day -> Breach.asAWhole(day, 0));
    }

    @Override
    public Object[] terms() {
        return new Object[] {age};
    }
}
