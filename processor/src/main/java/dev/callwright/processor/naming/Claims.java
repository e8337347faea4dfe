package dev.callwright.processor.naming;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Inheritance;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who asks for which Java name, one space of names after the other, in order of writing. */
final class Claims {
    private final Description description;
    private final Names names;

    Claims(Description description, Names names) {
        this.description = description;
        this.names = names;
    }

    /** Members of classes, one list per class. */
    List<List<Claim>> members() {
        List<List<Claim>> all = new ArrayList<>(List.of(methods(), errors()));
        for (TypeDefinition type : description.types()) {
            if (type instanceof Model model) {
                all.add(members(model));
            } else if (type instanceof Enumeration enumeration) {
                all.add(constants(enumeration));
            }
        }
        description.calls().forEach(call -> all.add(members(call)));
        return all;
    }

    /** Classes of the package, each a file. */
    List<Claim> classes() {
        List<Claim> claims = new ArrayList<>();
        claimApi(claims);
        inherited().filter(this::inPackage).forEach(used -> {
            used.types().forEach(type -> claimType(claims, type, " of '" + used.source() + "'"));
        });
        description.types().forEach(type -> claimType(claims, type, ""));
        description.calls().forEach(call -> claimRequest(claims, call));
        return claims;
    }

    private Stream<Description> inherited() {
        return Inheritance.of(description).members().stream().skip(1).map(Inheritance.Member::description);
    }

    private boolean inPackage(Description other) {
        return other.packageName().text().equals(description.packageName().text());
    }

    private void claimApi(List<Claim> claims) {
        Position position = description.api().position();
        if (!description.calls().isEmpty()) {
            for (String name : List.of(
                    names.client(), names.asyncClient(), names.httpClient(), names.httpAsyncClient(), names.calls())) {
                claims.add(new Claim("the generated class '" + name + "'", name, position));
            }
        }
        if (!description.errors().isEmpty()) {
            claims.add(new Claim("the generated class '" + names.errorCode() + "'", names.errorCode(), position));
        }
    }

    private void claimType(List<Claim> claims, TypeDefinition type, String origin) {
        String written = "type '" + type.name().text() + "'" + origin;
        claims.add(new Claim(written, names.type(type).simpleName(), type.name().position()));
    }

    private void claimRequest(List<Claim> claims, Call call) {
        String request = "the request of call '" + call.name().text() + "'";
        claims.add(new Claim(request, names.request(call), call.position()));
    }

    private List<Claim> methods() {
        List<Claim> claims = new ArrayList<>();
        for (Call call : description.calls()) {
            String written = "call '" + call.name().text() + "'";
            claims.add(new Claim(written, names.method(call), call.position()));
            if (call.returns() instanceof TypeRef.PageOf) {
                claims.add(new Claim("the pages of " + written, names.pagesMethod(call), call.position()));
            }
        }
        return claims;
    }

    private List<Claim> errors() {
        return description.errors().stream()
                .map(e -> new Claim(
                        "error '" + e.name().text() + "'",
                        names.errorConstant(e),
                        e.name().position()))
                .toList();
    }

    private List<Claim> constants(Enumeration enumeration) {
        return enumeration.constants().stream()
                .map(c -> new Claim(
                        "constant '" + c.name().text() + "'",
                        names.constant(c, enumeration),
                        c.name().position()))
                .toList();
    }

    private List<Claim> members(Model model) {
        List<Claim> claims = new ArrayList<>();
        Members members = names.members(model);
        model.fields().forEach(field -> claimMember(claims, "field", field, members));
        return claims;
    }

    private List<Claim> members(Call call) {
        List<Claim> claims = new ArrayList<>();
        Members members = names.members(call);
        if (call.body() != null) {
            claims.add(new Claim("the body", members.body(), call.body().position()));
        }
        for (Parameter parameter : call.parameters()) {
            String kind = parameter.location().word() + " parameter";
            claimMember(claims, kind, parameter.field(), members);
        }
        return claims;
    }

    private static void claimMember(List<Claim> claims, String kind, Field field, Members members) {
        String written = kind + " '" + field.name().text() + "'";
        claims.add(new Claim(written, members.accessor(field), field.position()));
        if (field.nullable()) {
            claims.add(new Claim(
                    "the method that tells whether " + written + " is there",
                    members.presence(field),
                    field.position()));
        }
    }
}
