package dev.callwright.processor.naming;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.description.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Who asks for which Java name, one space of names after the other. Parts whose names are the same as written are left
 * out: that they are declared twice is another matter.
 */
final class Claims {
    private final Description description;
    private final Names names;
    private final List<Collision> collisions = new ArrayList<>();

    Claims(Description description, Names names) {
        this.description = description;
        this.names = names;
    }

    List<Collision> collisions() {
        one(types(), Claims::folded);
        one(methods(), Function.identity());
        one(errors(), Function.identity());
        for (TypeDefinition type : description.types()) {
            one(type instanceof Model model ? members(model) : constants((Enumeration) type), Function.identity());
        }
        description.calls().forEach(call -> one(members(call), Function.identity()));
        return collisions;
    }

    private void one(List<Claim> claims, Function<String, String> key) {
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : claims) {
            Claim earlier = first.putIfAbsent(key.apply(claim.name()), claim);
            if (earlier != null && !earlier.what().equals(claim.what())) {
                collisions.add(new Collision(earlier, claim));
            }
        }
    }

    /** As a file system that ignores case sees it. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private List<Claim> types() {
        List<Claim> claims = new ArrayList<>();
        claimApi(claims);
        for (Use use : description.uses()) {
            if (use.description()
                    .packageName()
                    .text()
                    .equals(description.packageName().text())) {
                String origin = " of '" + use.reference().text() + "'";
                use.description().types().forEach(type -> claimType(claims, type, origin));
            }
        }
        description.types().forEach(type -> claimType(claims, type, ""));
        description.calls().forEach(call -> claimRequest(claims, call));
        return claims;
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
        String name = names.type(type).simpleName();
        String written = "type '" + type.name().text() + "'" + origin;
        Position position = type.name().position();
        claims.add(new Claim(written, name, position));
        if (type instanceof Model) {
            claims.add(new Claim("the decoder of " + written, name + "Decoder", position));
            claims.add(new Claim("the encoder of " + written, name + "Encoder", position));
        }
    }

    private void claimRequest(List<Claim> claims, Call call) {
        String name = names.request(call);
        String request = "the request of call '" + call.name().text() + "'";
        claims.add(new Claim(request, name, call.position()));
        if (call.parameters().stream().anyMatch(p -> p.location() == Parameter.Location.BODY)) {
            claims.add(new Claim("the decoder of " + request, name + "Decoder", call.position()));
            claims.add(new Claim("the encoder of " + request, name + "Encoder", call.position()));
        }
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
        return members("field", model.fields(), names.members(model));
    }

    private List<Claim> members(Call call) {
        return members(
                "parameter", call.parameters().stream().map(Parameter::field).toList(), names.members(call));
    }

    private static List<Claim> members(String kind, List<Field> fields, Members members) {
        List<Claim> claims = new ArrayList<>();
        for (Field field : fields) {
            String written = kind + " '" + field.name().text() + "'";
            claims.add(new Claim(written, members.accessor(field), field.position()));
            if (field.nullable()) {
                claims.add(new Claim(
                        "the method that tells whether " + written + " is there",
                        members.presence(field),
                        field.position()));
            }
        }
        return claims;
    }
}
