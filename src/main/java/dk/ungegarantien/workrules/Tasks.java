package dk.ungegarantien.workrules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Tasks of these risks are not for those the rule is about. */
record Tasks(Set<TaskRisk> risks) implements Limit {

    static Tasks of(TaskRisk first, TaskRisk... more) {
        return new Tasks(EnumSet.of(first, more));
    }

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.firstDay()
                .flatMap(day -> hearing.work().tasks().stream().sorted())
                .filter(task -> risks.contains(task.risk()))
                .map(Breach::of);
    }

    @Override
    public Object[] terms() {
        return new Object[] {};
    }
}
