package dk.ungegarantien.workrules;

import java.util.stream.Stream;

/** What a rule demands. */
interface Limit {

    /** Where the work goes beyond it, on days and for people the rule is about. */
    Stream<Breach> breaches(Hearing hearing);

    /** What the sentence of the rule is filled in with. */
    Object[] terms();
}
