package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Age;
import java.time.LocalDate;
import java.util.List;

/** One person, who grows older and leaves school. */
record Person(LocalDate birthDate, LocalDate schoolEndsOn) implements Worker {

    @Override
    public AgeGroup groupOn(LocalDate day) {
        return AgeGroup.of(Age.on(day, birthDate), !day.isAfter(schoolEndsOn));
    }

    @Override
    public Worker within(LocalDate first, LocalDate last) {
        var turns = turns().stream()
                .filter(day -> day.isAfter(first) && !day.isAfter(last))
                .distinct()
                .sorted()
                .map(day -> new Passage.Turn(day, groupOn(day)))
                .toList();
        return new Passage(groupOn(first), turns);
    }

    /** Days on which the group may be another than the day before. */
    private List<LocalDate> turns() {
        return List.of(
                Age.birthday(birthDate, AgeGroup.WORKING_AGE),
                Age.birthday(birthDate, AgeGroup.TEENAGER),
                Age.birthday(birthDate, AgeGroup.OF_AGE),
                schoolEndsOn.plusDays(1));
    }

    /**
     * What can be seen of a person within some days.
     *
     * @param first the group on the first of them
     * @param turns the days on which it changes, in order
     */
    private record Passage(AgeGroup first, List<Turn> turns) implements Worker {

        record Turn(LocalDate day, AgeGroup to) {}

        @Override
        public AgeGroup groupOn(LocalDate day) {
            var group = first;
            for (var turn : turns) {
                if (day.isBefore(turn.day())) {
                    break;
                }
                group = turn.to();
            }
            return group;
        }
    }
}
