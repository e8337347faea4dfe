package dev.callwright.processor.evolution;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.ClassFilter;
import japicmp.model.JApiAnnotation;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiMethod;
import japicmp.model.JApiSuperclass;
import japicmp.output.Filter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javassist.CtClass;
import javassist.Modifier;
import javassist.NotFoundException;

/** What japicmp says of the public API of two jars, the older first. */
record Comparison(List<Change> changes) {
    /**
     * Something that is not as it was.
     *
     * @param where as {@code dev.acme.Order.total}
     * @param what japicmp's word for it
     */
    record Change(String where, String what, boolean binary, boolean source) {
        /** As {@code dev.acme.Order.total METHOD_REMOVED}. */
        @Override
        public String toString() {
            return where + " " + what;
        }
    }

    static Comparison of(ClientJar older, ClientJar newer) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getClassPathEntries().addAll(Javac.RUNTIME);
        options.getFilters().getExcludes().add((ClassFilter) Comparison::isWithinAHiddenClass);
        List<JApiClass> classes = new JarArchiveComparator(options).compare(archive(older), archive(newer));
        List<Change> changes = new ArrayList<>();
        Filter.filter(classes, new Collecting(changes));
        return new Comparison(changes);
    }

    /**
     * Whether no other package can name a class, though it is public itself: so are the types that are nested in an
     * annotated interface, which the checker does not see.
     */
    private static boolean isWithinAHiddenClass(CtClass type) {
        try {
            CtClass outer = type.getDeclaringClass();
            return outer != null && (!Modifier.isPublic(outer.getModifiers()) || isWithinAHiddenClass(outer));
        } catch (NotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static JApiCmpArchive archive(ClientJar jar) {
        return new JApiCmpArchive(jar.file().toFile(), "");
    }

    /** What callers that are compiled already cannot live with. */
    List<String> binaryBreaks() {
        return texts(changes.stream().filter(change -> !change.binary()));
    }

    /** What callers that are compiled again cannot live with. */
    List<String> sourceBreaks() {
        return texts(changes.stream().filter(change -> !change.source()));
    }

    private static List<String> texts(Stream<Change> changes) {
        return changes.map(Change::toString).sorted().distinct().toList();
    }

    /** Walks all there is; what a class is blamed for because of a member is told of the member. */
    private record Collecting(List<Change> changes) implements Filter.FilterVisitor {
        private void add(String where, JApiCompatibility part) {
            part.getCompatibilityChanges()
                    .forEach(change -> changes.add(new Change(
                            where, change.getType().name(), change.isBinaryCompatible(), change.isSourceCompatible())));
        }

        @Override
        public void visit(Iterator<JApiClass> all, JApiClass type) {
            add(type.getFullyQualifiedName(), type);
        }

        @Override
        public void visit(Iterator<JApiMethod> all, JApiMethod method) {
            add(method.getjApiClass().getFullyQualifiedName() + "." + method.getName(), method);
        }

        @Override
        public void visit(Iterator<JApiConstructor> all, JApiConstructor constructor) {
            add(constructor.getjApiClass().getFullyQualifiedName() + ".<init>", constructor);
        }

        @Override
        public void visit(Iterator<JApiImplementedInterface> all, JApiImplementedInterface implemented) {
            add("implements " + implemented.getFullyQualifiedName(), implemented);
        }

        @Override
        public void visit(Iterator<JApiField> all, JApiField field) {
            add(field.getjApiClass().getFullyQualifiedName() + "." + field.getName(), field);
        }

        @Override
        public void visit(Iterator<JApiAnnotation> all, JApiAnnotation annotation) {
            add("@" + annotation.getFullyQualifiedName(), annotation);
        }

        @Override
        public void visit(JApiSuperclass superclass) {
            add(superclass.getJApiClassOwning().getFullyQualifiedName() + " extends", superclass);
        }
    }
}
