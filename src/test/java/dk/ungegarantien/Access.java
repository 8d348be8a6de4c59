package dk.ungegarantien;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;

/** Deny by default: an endpoint without a word on who may call it does not pass. */
final class Access {

    private static final List<Class<? extends Annotation>> WORDS =
            List.of(RolesAllowed.class, PermitAll.class, Authenticated.class);

    private Access() {}

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = WORDS.stream()
                        .anyMatch(word -> method.isAnnotatedWith(word)
                                || method.getOwner().isAnnotatedWith(word));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
                }
            }
        };
    }
}
