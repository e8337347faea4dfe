package dev.callwright.processor.naming;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the explicit Java names that cannot serve where they are asked for. */
final class Misnomers {
    private final List<Misnomer> found = new ArrayList<>();

    Misnomers(Description description, Names names) {
        Scope errors = Names.constants(names.errorCode());
        description.errors().stream().map(ErrorCode::javaName).forEach(name -> member(name, errors));
        description.calls().forEach(this::call);
        description.types().forEach(this::type);
    }

    List<Misnomer> list() {
        return List.copyOf(found);
    }

    private void call(Call call) {
        member(call.javaName(), Scope.CLIENT);
        for (Parameter parameter : call.parameters()) {
            member(parameter.field().javaName(), Names.scope(call));
        }
    }

    private void type(TypeDefinition type) {
        judge(type.javaName(), Identifiers::isType, Names.scope(type));
        if (type instanceof Model model) {
            model.fields().stream().map(Field::javaName).forEach(name -> member(name, Scope.MODEL));
        } else if (type instanceof Enumeration enumeration) {
            Scope scope = Names.constants(Names.simpleName(type));
            enumeration.constants().stream().map(Constant::javaName).forEach(name -> member(name, scope));
        }
    }

    private void member(@Nullable Located name, Scope scope) {
        judge(name, Identifiers::isMember, scope);
    }

    private void judge(@Nullable Located name, Predicate<String> legal, Scope scope) {
        if (name == null) {
            return;
        }
        boolean taken = scope.taken().contains(name.text());
        if (taken || !legal.test(name.text())) {
            found.add(new Misnomer(name, taken));
        }
    }
}
