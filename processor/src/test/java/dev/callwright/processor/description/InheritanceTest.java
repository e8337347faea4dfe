package dev.callwright.processor.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InheritanceTest {
    private static final Position HERE = new Position.InFile("f", 1, 1, 0);

    private static Located text(String text) {
        return new Located(text, HERE);
    }

    private static TypeDefinition type(String name) {
        return new TypeDefinition.Model(text(name), null, List.of(), "", null);
    }

    private static Envelope envelope(String code) {
        return new Envelope(new MemberPath(List.of(code), HERE), List.of(), true, null, null, null, null, null, HERE);
    }

    private static ErrorCode error(String code) {
        return new ErrorCode(text(code), text("E" + code), null, false, false, false, "", null);
    }

    private static Use use(Description description, boolean compiled) {
        return new Use(text(description.source()), description, compiled);
    }

    private static Description description(
            String name, @Nullable Envelope envelope, List<ErrorCode> errors, List<TypeDefinition> types, Use... uses) {
        return new Description(
                name,
                text(name),
                text("p"),
                "",
                null,
                envelope,
                errors,
                null,
                Formats.NONE,
                List.of(),
                List.of(),
                types,
                List.of(uses),
                HERE);
    }

    @Test
    void itsOwnComesFirst() {
        Description used = description("B", envelope("b"), List.of(error("1")), List.of(type("T")));
        TypeDefinition own = type("T");
        Inheritance inheritance =
                Inheritance.of(description("A", envelope("a"), List.of(error("2")), List.of(own), use(used, false)));
        assertEquals("a", inheritance.envelope().code().text());
        assertEquals("2", inheritance.errors().get(0).code().text());
        assertSame(own, inheritance.type("T").orElseThrow().type());
    }

    @Test
    void firstUsedDescriptionThatHasAPartGivesIt() {
        Description deep = description("D", envelope("d"), List.of(), List.of());
        Description first = description("B", null, List.of(), List.of(), use(deep, false));
        Description second = description("C", envelope("c"), List.of(error("3")), List.of());
        Inheritance inheritance =
                Inheritance.of(description("A", null, List.of(), List.of(), use(first, false), use(second, false)));
        assertEquals("d", inheritance.envelope().code().text());
        assertEquals("3", inheritance.errors().get(0).code().text());
    }

    @Test
    void formatsAreInheritedAsAWhole() {
        Formats formats = new Formats(Map.of(), text("UTC"), null);
        Description used = new Description(
                "B", text("B"), text("p"), "", null, null, List.of(), null, formats, List.of(), List.of(), List.of(),
                List.of(), HERE);
        assertEquals(
                formats,
                Inheritance.of(description("A", null, List.of(), List.of(), use(used, false)))
                        .formats());
    }

    @Test
    void whatEveryCallSendsIsInheritedAsAWhole() {
        FixedParameter fixed = new FixedParameter(Parameter.Location.QUERY, text("v"), new Literal.Text("2", HERE));
        Description used = new Description(
                "B",
                text("B"),
                text("p"),
                "",
                null,
                null,
                List.of(),
                null,
                Formats.NONE,
                List.of(fixed),
                List.of(),
                List.of(),
                List.of(),
                HERE);
        Inheritance inheritance = Inheritance.of(description("A", null, List.of(), List.of(), use(used, false)));
        assertEquals(List.of(fixed), inheritance.fixed());
    }

    @Test
    void nothingWhereNobodyHasAnything() {
        Inheritance inheritance = Inheritance.of(description("A", null, List.of(), List.of()));
        assertNull(inheritance.envelope());
        assertNull(inheritance.paging());
        assertEquals(List.of(), inheritance.errors());
        assertEquals(Formats.NONE, inheritance.formats());
        assertEquals(true, inheritance.type("T").isEmpty());
    }

    @Test
    void typeKnowsItsOwnerAndWhetherItIsCompiled() {
        Description deep = description("C", null, List.of(), List.of(type("T")));
        Description used = description("B", null, List.of(), List.of(), use(deep, false));
        Inheritance.Declaration declaration = Inheritance.of(
                        description("A", null, List.of(), List.of(), use(used, true)))
                .type("T")
                .orElseThrow();
        assertSame(deep, declaration.owner());
        assertEquals(true, declaration.compiled());
    }

    @Test
    void descriptionUsedTwiceIsOneMember() {
        Description deep = description("D", null, List.of(), List.of(type("T")));
        Description left = description("B", null, List.of(), List.of(), use(deep, false));
        Description right = description("C", null, List.of(), List.of(), use(deep, false));
        Inheritance inheritance =
                Inheritance.of(description("A", null, List.of(), List.of(), use(left, false), use(right, false)));
        assertEquals(4, inheritance.members().size());
        assertEquals(1, inheritance.types().size());
    }
}
