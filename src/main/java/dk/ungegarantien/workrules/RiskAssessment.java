package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Whoever lets them work with machines or chemistry has assessed the risks before the first day. */
record RiskAssessment() implements Limit {

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.firstDay()
                .filter(day -> hearing.work().needsRiskAssessment())
                .filter(day -> isMissing(hearing.work().declaration().riskAssessedOn(), day))
                .map(day -> Breach.asAWhole(day, 0));
    }

    private static boolean isMissing(LocalDate assessed, LocalDate firstDay) {
        return assessed == null || assessed.isAfter(firstDay);
    }

    @Override
    public Object[] terms() {
        return new Object[] {};
    }
}
