package dk.ungegarantien.visits;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What somebody may do about a visit now. */
enum VisitAct {
    ACCEPT,
    PROPOSE,
    REFER,
    AGREE,
    KEEP,
    WITHDRAW,
    CANCEL;

    static Set<VisitAct> of(Visit visit, VisitSide side, LocalDate today) {
        var acts = EnumSet.noneOf(VisitAct.class);
        var ahead = visit.begins.toLocalDate().isAfter(today);
        var partner = side == VisitSide.PARTNER;
        switch (visit.status) {
            case ASKED -> {
                if (partner) {
                    acts.addAll(ahead ? Set.of(ACCEPT, PROPOSE, REFER) : Set.of(PROPOSE, REFER));
                } else {
                    acts.add(WITHDRAW);
                }
            }
            case COUNTERED -> acts.addAll(partner ? Set.of(PROPOSE, REFER) : agreeing(visit, WITHDRAW, today));
            case BOOKED -> {
                if (ahead) {
                    acts.addAll(partner ? Set.of(PROPOSE, CANCEL) : Set.of(CANCEL));
                }
            }
            case MOVING -> {
                acts.addAll(partner ? Set.of() : agreeing(visit, KEEP, today));
                if (ahead) {
                    acts.addAll(partner ? Set.of(PROPOSE, CANCEL) : Set.of(CANCEL));
                }
            }
            default -> {}
        }
        return acts;
    }

    private static Set<VisitAct> agreeing(Visit visit, VisitAct other, LocalDate today) {
        return visit.proposal().day().isAfter(today) ? Set.of(AGREE, other) : Set.of(other);
    }
}
