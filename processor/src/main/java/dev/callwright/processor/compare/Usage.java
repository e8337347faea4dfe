package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way the types of a description travel. */
final class Usage {
    private final Side side;
    private final Set<TypeDefinition> sent = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TypeDefinition> answered = Collections.newSetFromMap(new IdentityHashMap<>());

    Usage(Side side) {
        this.side = side;
        for (Call call : side.description().calls()) {
            for (Parameter parameter : call.parameters()) {
                follow(parameter.field().type(), sent);
            }
            follow(call.body(), sent);
            follow(call.returns(), answered);
        }
    }

    /** Both ways where no call says: others may use it, or the app reads and writes it itself. */
    Traffic of(TypeDefinition type) {
        Traffic traffic = new Traffic(sent.contains(type), answered.contains(type));
        return traffic.requests() || traffic.answers() ? traffic : Traffic.BOTH;
    }

    private void follow(@Nullable TypeRef type, Set<TypeDefinition> seen) {
        Set<String> names = new HashSet<>();
        TypeNames.collect(type, names);
        Deque<String> left = new ArrayDeque<>(names);
        while (!left.isEmpty()) {
            side.names().find(left.pop()).filter(seen::add).ifPresent(found -> {
                if (found instanceof TypeDefinition.Model model) {
                    Set<String> more = new HashSet<>();
                    model.fields().forEach(field -> TypeNames.collect(field.type(), more));
                    left.addAll(more);
                } else if (found instanceof TypeDefinition.Union union) {
                    Set<String> more = new HashSet<>();
                    union.variants().forEach(variant -> TypeNames.collect(variant.type(), more));
                    left.addAll(more);
                }
            });
        }
    }
}
