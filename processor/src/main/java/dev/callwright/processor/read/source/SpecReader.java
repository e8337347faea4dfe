package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.read.UnreadPaging;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads one interface. */
final class SpecReader {
    private static final String SUFFIX = "Spec";

    private final Reading reading;
    private final TypeElement spec;
    private final Annotations annotations;
    private final List<Use> uses;
    private final NestedTypes nested;
    private final JavaTypes types;
    private final FieldReader fields;
    private final EnumReader enums;
    private final UnionReader unions;

    SpecReader(Reading reading, TypeElement spec, List<Use> uses) {
        this.reading = reading;
        this.spec = spec;
        this.annotations = reading.annotations(spec);
        this.uses = uses;
        this.nested = new NestedTypes(spec);
        this.types = new JavaTypes(reading, new NamedTypes(reading, spec, uses));
        this.fields = new FieldReader(reading, types);
        this.enums = new EnumReader(reading);
        this.unions = new UnionReader(reading, types);
    }

    Description read() {
        new Shape(reading).checkSpec(spec);
        new Placement(reading).check(spec, nested);
        Settings settings = new Settings(reading);
        CallReader calls = new CallReader(reading, types, new RequestReader(reading, nested, types));
        Located api = api();
        Located packageName = packageName();
        String doc = reading.doc(spec);
        Located server = annotations.text("Server");
        Envelope envelope = settings.ofSpec(annotations.find("Envelope"), new EnvelopeReader(reading)::read);
        List<ErrorCode> errors = new ErrorsReader(reading).read(annotations.find("Errors"));
        AnnotationView pages = annotations.find("Paging");
        Paging paging = settings.ofSpec(pages, new PagingReader(reading)::read);
        Formats formats = FormatsReader.read(annotations.find("Formats"), reading.problems());
        List<FixedParameter> fixed = new FixedReader(reading).ofSpec(annotations.find("Fixed"));
        List<Call> methods = Shape.methods(spec).stream().map(calls::read).toList();
        return new Description(
                spec.getSimpleName().toString(),
                api,
                packageName,
                doc,
                server,
                envelope,
                errors,
                paging,
                formats,
                fixed,
                paging == null && pages != null ? UnreadPaging.of(methods) : methods,
                nested.definitions().map(this::definition).toList(),
                uses,
                reading.places().of(spec));
    }

    private Located api() {
        AnnotationView annotation = annotations.find("ApiSpec");
        Located written = annotation == null ? null : annotation.text("name");
        if (written != null) {
            return written;
        }
        String name = spec.getSimpleName().toString();
        if (name.equals(SUFFIX)) {
            reading.report(
                    SourceProblem.NO_API_NAME,
                    spec,
                    "nothing is left of 'Spec' for the API's name",
                    "call the interface, say, CallRecordSpec, or write @ApiSpec(name = \"CallRecord\")");
        }
        boolean suffixed = name.endsWith(SUFFIX) && !name.equals(SUFFIX);
        return new Located(
                suffixed ? name.substring(0, name.length() - SUFFIX.length()) : name,
                reading.places().of(spec));
    }

    private Located packageName() {
        PackageElement enclosing = reading.elements().getPackageOf(spec);
        if (enclosing.isUnnamed()) {
            reading.report(
                    SourceProblem.UNNAMED_PACKAGE,
                    spec,
                    spec.getSimpleName() + " is in no package",
                    "begin the file with 'package ...;': what is generated goes there");
        }
        return new Located(
                enclosing.getQualifiedName().toString(), reading.places().of(spec));
    }

    private TypeDefinition definition(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return enums.read(type);
        } else if (UnionReader.isUnion(type, reading)) {
            return unions.read(type);
        }
        return new TypeDefinition.Model(
                reading.name(type),
                reading.javaName(type),
                Shape.methods(type).stream().map(fields::read).toList(),
                reading.doc(type),
                reading.deprecation(type));
    }
}
