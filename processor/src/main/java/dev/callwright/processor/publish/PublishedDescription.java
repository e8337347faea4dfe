package dev.callwright.processor.publish;

import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A description in the YAML notation's long forms, whichever notation it came from. What it uses is named by qualified
 * name, so that it can be read from a jar.
 */
public final class PublishedDescription {
    private PublishedDescription() {}

    /** The resource that holds a description. */
    public static String resource(Description description) {
        return Use.resource(qualifiedName(description));
    }

    /** The name by which others use a description. */
    private static String qualifiedName(Description description) {
        return description.packageName().text() + "." + description.api().text();
    }

    /** The description's text. */
    public static String text(Description description) {
        Members top = new Members();
        top.put("callwright", 1L);
        top.put("api", description.api());
        top.put("package", description.packageName());
        top.putText("doc", description.doc());
        top.put("server", description.server());
        top.putAll(
                "use",
                description.uses().stream()
                        .map(use -> (Object) qualifiedName(use.description()))
                        .toList());
        top.put("envelope", envelope(description.envelope()));
        top.putMap("errors", description.errors(), ErrorCode::code, PublishedDescription::error);
        top.put("paging", paging(description.paging()));
        top.put("formats", formats(description.formats()));
        fixed(Parameter.Location.QUERY, description, top);
        fixed(Parameter.Location.HEADER, description, top);
        top.putMap("calls", description.calls(), Call::name, PublishedDescription::call);
        top.put("types", types(description.types()));
        return JsonText.of(top.map());
    }

    private static void fixed(Parameter.Location location, Description description, Members top) {
        Members here = new Members();
        description.fixed().stream()
                .filter(parameter -> parameter.location() == location)
                .forEach(here::putFixed);
        top.put(location.word(), here.orNull());
    }

    private static @Nullable Object envelope(@Nullable Envelope envelope) {
        if (envelope == null) {
            return null;
        }
        List<Object> success = new ArrayList<>(envelope.success());
        if (envelope.successWhenAbsent()) {
            success.add(new JsonText.Bare("absent"));
        }
        Members members = new Members();
        members.put("code", envelope.code());
        members.put("success", success);
        members.put("data", envelope.data());
        members.put("error", envelope.error());
        members.put("message", envelope.message());
        members.put("requestId", envelope.requestId());
        members.put("detail", envelope.detail());
        return members.map();
    }

    private static Object error(ErrorCode error) {
        Members members = new Members();
        members.put("name", error.name());
        members.put("java", error.javaName());
        members.putFlag("refused", error.refused());
        members.putFlag("retryable", error.retryable());
        members.putFlag("expired", error.expired());
        members.putDeprecation(error.deprecation());
        members.putText("doc", error.doc());
        return members.map();
    }

    private static @Nullable Object paging(@Nullable Paging paging) {
        if (paging == null) {
            return null;
        }
        Members request = new Members();
        if (paging.request() instanceof Paging.Request.ByPage byPage) {
            request.put("page", byPage.page());
            request.put("first", byPage.first());
        } else if (paging.request() instanceof Paging.Request.ByOffset byOffset) {
            request.put("offset", byOffset.offset());
        } else if (paging.request() instanceof Paging.Request.ByCursor byCursor) {
            request.put("cursor", byCursor.cursor());
        }
        request.put("size", paging.request().size());
        request.put("max", paging.request().max());
        Paging.Response answer = paging.response();
        Members response = new Members();
        response.put("items", answer.items());
        response.put("page", answer.page());
        response.put("size", answer.size());
        response.put("total", answer.total());
        response.put("pages", answer.pages());
        response.put("cursor", answer.cursor());
        response.put("more", answer.more());
        Members members = new Members();
        members.put("request", request.map());
        members.put("response", response.map());
        return members.map();
    }

    private static @Nullable Object formats(Formats formats) {
        Members members = new Members();
        for (ScalarType type : ScalarType.values()) {
            members.putAll(type.word(), List.copyOf(formats.temporal().getOrDefault(type, List.of())));
        }
        members.put("zone", formats.zone());
        members.put("lists", word(formats.listStyle()));
        return members.map().isEmpty() ? null : members.map();
    }

    private static Object call(Call call) {
        Members members = new Members();
        members.putText("doc", call.doc());
        members.put(call.method().word(), call.path());
        members.put("safe", call.safe());
        members.put("idempotent", call.idempotent());
        for (Parameter.Location location : Parameter.Location.values()) {
            Members here = new Members();
            call.parametersIn(location)
                    .forEach(parameter -> here.put(parameter.field().name().text(), field(parameter.field())));
            call.fixedIn(location).forEach(here::putFixed);
            members.put(location.word(), here.orNull());
        }
        members.put("body", call.body() == null ? null : TypeText.of(call.body()));
        members.put(
                "returns",
                call.returns() == null ? null : TypeText.of(call.returns()) + (call.returnsOptional() ? "?" : ""));
        members.putAll("absent", absence(call.absence()));
        members.put("envelope", setting(call.envelope(), PublishedDescription::envelope));
        members.put("paging", setting(call.paging(), PublishedDescription::paging));
        members.putAll(
                "rules",
                call.rules().stream().map(rule -> (Object) RuleText.of(rule)).toList());
        members.put("java", call.javaName());
        members.putDeprecation(call.deprecation());
        return members.map();
    }

    private static List<Object> absence(Absence absence) {
        return Stream.concat(
                        absence.statuses().stream().map(status -> (Object) Long.valueOf(status.text())),
                        absence.errors().stream())
                .toList();
    }

    private static <T> @Nullable Object setting(Call.Setting<T> setting, Function<T, @Nullable Object> written) {
        if (setting instanceof Call.Setting.Own<T> own) {
            return written.apply(own.value());
        }
        return setting instanceof Call.Setting.None<T> ? "none" : null;
    }

    private static Object field(Field field) {
        Members members = new Members();
        members.put("type", TypeText.of(field.type()));
        members.putFlag("optional", field.optional());
        members.putFlag("nullable", field.nullable());
        members.putFlag("sensitive", field.sensitive());
        members.putFlag("non-empty", field.nonEmpty());
        members.put("min", field.min());
        members.put("max", field.max());
        members.putFlag("quoted", field.quoted());
        members.putAll("format", List.copyOf(field.formats()));
        members.put("zone", field.zone());
        members.put("style", word(field.listStyle()));
        members.put("default", field.serverDefault());
        members.put("java", field.javaName());
        members.putDeprecation(field.deprecation());
        members.putText("doc", field.doc());
        return members.map();
    }

    private static Object types(List<TypeDefinition> types) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (TypeDefinition type : types) {
            if (type instanceof TypeDefinition.Model model) {
                Members fields = new Members();
                model.fields().forEach(field -> fields.put(field.name().text(), field(field)));
                all.put(head(type), fields.map());
            } else if (type instanceof TypeDefinition.Enumeration enumeration) {
                all.put(
                        head(type),
                        enumeration.constants().stream()
                                .map(PublishedDescription::constant)
                                .toList());
            } else if (type instanceof TypeDefinition.Union union) {
                all.put(head(type), variants(union));
            }
        }
        return all;
    }

    private static Object variants(TypeDefinition.Union union) {
        Map<Object, Object> variants = new LinkedHashMap<>();
        union.variants().forEach(variant -> variants.put(variant.value(), TypeText.of(variant.type())));
        return variants;
    }

    private static String head(TypeDefinition type) {
        StringBuilder head = new StringBuilder(TypeText.name(type.name().text()));
        if (type instanceof TypeDefinition.Union union) {
            head.append(" by ").append(TypeText.quoted(union.member().text()));
        }
        Located javaName = type.javaName();
        if (javaName != null) {
            head.append(" java ").append(javaName.text());
        }
        Deprecation deprecation = type.deprecation();
        if (deprecation != null) {
            head.append(" deprecated ").append(TypeText.quoted(deprecation.reason()));
        }
        return type.doc().isEmpty()
                ? head.toString()
                : head.append(" - ").append(type.doc()).toString();
    }

    private static Object constant(Constant constant) {
        Members members = new Members();
        members.put("name", constant.name());
        members.put("code", constant.code());
        members.put("wire", constant.wire());
        members.put("java", constant.javaName());
        members.putDeprecation(constant.deprecation());
        members.putText("doc", constant.doc());
        return members.map();
    }

    private static @Nullable String word(@Nullable ListStyle style) {
        return style == null ? null : style.word();
    }

    /** The members of one mapping, those that say nothing left out. */
    private static final class Members {
        private final Map<String, Object> map = new LinkedHashMap<>();

        Map<String, Object> map() {
            return map;
        }

        void put(String key, @Nullable Object value) {
            if (value instanceof Located located) {
                map.put(key, located.text());
            } else if (value instanceof MemberPath path) {
                map.put(key, path.text());
            } else if (value != null) {
                map.put(key, value);
            }
        }

        void putText(String key, String text) {
            put(key, text.isEmpty() ? null : text);
        }

        void putFlag(String key, boolean set) {
            put(key, set ? true : null);
        }

        void putAll(String key, List<Object> values) {
            put(
                    key,
                    values.isEmpty()
                            ? null
                            : values.stream()
                                    .map(value -> value instanceof Located located ? located.text() : value)
                                    .toList());
        }

        void putFixed(FixedParameter parameter) {
            map.put(parameter.name().text(), Map.of("value", parameter.value()));
        }

        /** Null for none. */
        @Nullable
        Object orNull() {
            return map.isEmpty() ? null : map;
        }

        <T> void putMap(String key, List<T> parts, Function<T, Located> name, Function<T, Object> written) {
            Map<String, Object> members = new LinkedHashMap<>();
            parts.forEach(part -> members.put(name.apply(part).text(), written.apply(part)));
            put(key, members.isEmpty() ? null : members);
        }

        void putDeprecation(@Nullable Deprecation deprecation) {
            if (deprecation != null) {
                map.put("deprecated", deprecation.reason().isEmpty() ? true : deprecation.reason());
            }
        }
    }
}
