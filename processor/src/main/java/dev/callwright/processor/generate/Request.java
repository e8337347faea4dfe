package dev.callwright.processor.generate;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.naming.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The request of a call: its class, and what of it travels where.
 *
 * @param parameters in order of writing
 * @param body the property that is the whole body; null where there is none such
 * @param paging how the call pages; null where it does not
 */
record Request(
        Call call,
        ValueClass value,
        List<Placed> parameters,
        @Nullable Property body,
        @Nullable Paging paging) {
    /** A property with its place. */
    record Placed(Parameter.Location location, Property property) {}

    static Request of(Call call, Generation generation) {
        Members members = generation.names().members(call);
        Optional<Paging> paging = generation.inherited().paging(call);
        List<Placed> parameters = call.parameters().stream()
                .map(parameter -> new Placed(parameter.location(), property(parameter.field(), paging, members)))
                .toList();
        List<Property> properties = new ArrayList<>();
        parameters.forEach(parameter -> properties.add(parameter.property()));
        Property body = body(call, members, properties);
        if (body != null) {
            properties.add(body);
        }
        ValueClass value = new ValueClass(
                generation.type(generation.names().request(call)),
                "",
                "What {@code " + generation.names().method(call) + "} is asked.",
                null,
                properties,
                members(parameters),
                call.fixedIn(Parameter.Location.BODY),
                call.isJson(),
                List.of(),
                new Rules(call.rules(), !call.safe(), properties, generation.names(), generation.types()));
        return new Request(call, value, parameters, body, paging.orElse(null));
    }

    /** The greatest page size is told once, for all calls that page. */
    private static Property property(Field field, Optional<Paging> paging, Members members) {
        return Generation.property(paging.map(p -> p.bounded(field)).orElse(field), members);
    }

    /** Those that are members of a JSON body. */
    private static List<Property> members(List<Placed> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.location() == Parameter.Location.BODY)
                .map(Placed::property)
                .toList();
    }

    private static @Nullable Property body(Call call, Members members, List<Property> others) {
        if (call.body() == null) {
            return null;
        }
        Located name = new Located(members.body(), call.position());
        Field field = Field.plain(name, call.body(), false, "what is sent");
        String variable = besides(members.body(), others, Property::variable);
        String constant = besides("BODY", others, Property::constant);
        return new Property(field, members.body(), variable, "", constant);
    }

    /** A name that none of the others has. */
    private static String besides(String name, List<Property> others, Function<Property, String> named) {
        return others.stream().map(named).anyMatch(name::equals) ? besides(name + "_", others, named) : name;
    }

    /** Those without which there is no request. */
    List<Property> required() {
        return value.properties().stream()
                .filter(property -> !property.field().optional())
                .toList();
    }

    /** The property that is a parameter of the API. */
    Optional<Property> parameter(Located wireName) {
        return value.properties().stream()
                .filter(property -> property.wireName().equals(wireName.text()))
                .findFirst();
    }
}
