package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which way the types of a description travel. */
final class Usage {
    private final Set<TypeDefinition> sent;
    private final Set<TypeDefinition> answered;

    Usage(Side side) {
        List<TypeRef> requests = new ArrayList<>();
        List<TypeRef> answers = new ArrayList<>();
        for (Call call : side.description().calls()) {
            call.parameters()
                    .forEach(parameter -> requests.add(parameter.field().type()));
            Stream.ofNullable(call.body()).forEach(requests::add);
            Stream.ofNullable(call.returns()).forEach(answers::add);
        }
        this.sent = side.names().reached(requests);
        this.answered = side.names().reached(answers);
    }

    /** Both ways where no call says: others may use it, or the app reads and writes it itself. */
    Traffic of(TypeDefinition type) {
        Traffic traffic = new Traffic(sent.contains(type), answered.contains(type));
        return traffic.requests() || traffic.answers() ? traffic : Traffic.BOTH;
    }
}
