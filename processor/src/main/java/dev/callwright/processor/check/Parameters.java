package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters that rules and paging mean, by what they are called on the wire. */
final class Parameters {
    private Parameters() {}

    static List<String> names(Call call) {
        return call.parameters().stream()
                .map(parameter -> parameter.field().name().text())
                .toList();
    }

    /** Whether a name is that of a parameter that has one value, here or in all calls. */
    static boolean isFixed(Call call, Located name, Subject subject) {
        return subject.inheritance().fixed(call).stream()
                .anyMatch(fixed -> fixed.name().text().equals(name.text()));
    }

    /** What a name means; null where that is nothing, or more than one thing. */
    static @Nullable Field field(Call call, Located name) {
        Collection<Parameter> candidates = inEachPlace(call, name);
        return candidates.size() == 1 ? candidates.iterator().next().field() : null;
    }

    static boolean isAmbiguous(Call call, Located name) {
        return inEachPlace(call, name).size() > 1;
    }

    /** Where the candidates are: {@code in the query (shop.yaml:7:12) and in the body (shop.yaml:8:12)}. */
    static String places(Call call, Located name) {
        return inEachPlace(call, name).stream()
                .map(parameter -> "in " + Place.of(parameter.location()).phrase() + " ("
                        + Say.place(parameter.field().position()) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** One for each place, since that a place has several is another matter. */
    private static Collection<Parameter> inEachPlace(Call call, Located name) {
        Map<Parameter.Location, Parameter> first = call.parameters().stream()
                .filter(parameter -> parameter.field().name().text().equals(name.text()))
                .collect(Collectors.toMap(Parameter::location, parameter -> parameter, (a, b) -> a, TreeMap::new));
        return first.values();
    }
}
