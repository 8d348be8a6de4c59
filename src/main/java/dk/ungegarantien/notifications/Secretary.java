package dk.ungegarantien.notifications;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows for every event who has to be told what. An event that concerns nobody's mailbox gives no letter. */
@ApplicationScoped
class Secretary {

    private final Map<String, Correspondence.Rule<?>> rules;
    private final ObjectReader json;

    Secretary(@All List<Correspondence> correspondence, ObjectMapper json) {
        rules = correspondence.stream()
                .map(Correspondence::rules)
                .flatMap(Collection::stream)
                .collect(toMap(Correspondence.Rule::type, rule -> rule));
        // another replica may already tell more than this one knows
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Uni<List<Letter>> lettersAbout(Happening event) {
        var rule = rules.get(event.type());
        return rule == null ? Uni.createFrom().item(List.of()) : apply(rule, event);
    }

    private <E> Uni<List<Letter>> apply(Correspondence.Rule<E> rule, Happening event) {
        try {
            return rule.apply(json.forType(rule.event()).<E>readValue(event.payload()));
        } catch (JsonProcessingException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }
}
