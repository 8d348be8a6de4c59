package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Age;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One person, who grows older and leaves school. */
final class Person implements Worker {

    private final LocalDate birthDate;
    private final LocalDate schoolEndsOn;

    /** Days on which the group may be another than the day before, in order. */
    private final List<LocalDate> turns;

    Person(LocalDate birthDate, LocalDate schoolEndsOn) {
        this.birthDate = birthDate;
        this.schoolEndsOn = schoolEndsOn;
        this.turns = Stream.of(
                        Age.birthday(birthDate, AgeGroup.WORKING_AGE),
                        Age.birthday(birthDate, AgeGroup.TEENAGER),
                        Age.birthday(birthDate, AgeGroup.OF_AGE),
                        schoolEndsOn.plusDays(1))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public AgeGroup groupOn(LocalDate day) {
        return AgeGroup.of(Age.on(day, birthDate), !day.isAfter(schoolEndsOn));
    }

    @Override
    public Worker within(LocalDate first, LocalDate last) {
        List<Passage.Turn> within = List.of();
        for (var day : turns) {
            if (day.isAfter(first) && !day.isAfter(last)) {
                within = within.isEmpty() ? new ArrayList<>() : within;
                within.add(new Passage.Turn(day, groupOn(day)));
            }
        }
        return new Passage(groupOn(first), within);
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
