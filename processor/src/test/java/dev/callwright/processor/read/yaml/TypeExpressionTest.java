package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.scalar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types of results; each stands on line 5, from column 27. */
class TypeExpressionTest {
    private static Reading reading(String type) {
        return Reading.afterHead("calls:\n  a:  {get: /x, returns: '" + type + "'}\n");
    }

    private static Call call(String type) {
        return reading(type).description().calls().get(0);
    }

    private static void refused(String type, String problem) {
        assertEquals(List.of(problem), reading(type).lines());
    }

    @Test
    void everyScalarTypeByItsWord() {
        for (ScalarType type : ScalarType.values()) {
            assertEquals(scalar(type, 5, 27), call(type.word()).returns());
        }
    }

    @Test
    void anyOtherWordIsATypeOfTheUsers() {
        assertEquals(
                new TypeRef.Named("CallDetail", at(5, 27, 10)),
                call("CallDetail").returns());
        assertEquals(
                new TypeRef.Named("call detail", at(5, 27, 13)),
                call("\"call detail\"").returns());
    }

    @Test
    void questionMarkMakesTheResultOptional() {
        assertEquals(
                List.of(true, false),
                List.of(call("long?").returnsOptional(), call("long").returnsOptional()));
    }

    @Test
    void collections() {
        TypeRef element = scalar(ScalarType.LONG, 5, 32);
        assertEquals(
                new TypeRef.ListOf(element, false, at(5, 27, 10)),
                call("list<long>").returns());
        assertEquals(
                new TypeRef.ListOf(element, true, at(5, 27, 11)),
                call("list<long?>").returns());
        assertEquals(
                new TypeRef.PageOf(element, at(5, 27, 10)), call("page<long>").returns());
        assertEquals(
                new TypeRef.SetOf(new TypeRef.Named("Color", at(5, 31, 5)), at(5, 27, 10)),
                call("set<Color>").returns());
    }

    @Test
    void maps() {
        assertEquals(
                new TypeRef.MapOf(
                        new TypeRef.Named("Color", at(5, 31, 5)), scalar(ScalarType.INT, 5, 38), true, at(5, 27, 16)),
                call("map<Color, int?>").returns());
        assertEquals(
                new TypeRef.MapOf(
                        scalar(ScalarType.STRING, at(5, 27, 3)), scalar(ScalarType.INT, 5, 31), false, at(5, 27, 8)),
                call("map<int>").returns());
    }

    @Test
    void collectionsWithinCollections() {
        assertEquals(
                new TypeRef.ListOf(
                        new TypeRef.ListOf(scalar(ScalarType.LONG, 5, 37), true, at(5, 32, 11)), true, at(5, 27, 18)),
                call("list<list<long?>?>").returns());
    }

    @Test
    void collectionOfNothing() {
        refused("list", "5:27+4 'list' says nothing of its elements; write list<string>, for example [type-form]");
        refused("list<>", "5:32+1 a type is missing; write one, such as string or list<long> [type-form]");
    }

    @Test
    void bracketThatIsNotClosed() {
        refused("list<long", "5:27+4 the '<' after 'list' is not closed; write '>' after the type within [type-form]");
    }

    @Test
    void tooManyTypes() {
        refused("list<long, int>", "5:27+4 'list' takes one type; leave out what follows the comma [type-form]");
        refused("map<A, B, C>", "5:27+3 'map' takes two types at most; leave out what follows the comma [type-form]");
    }

    @Test
    void typeThatTakesNone() {
        refused("lst<long>", "5:27+3 'lst' takes no types between < and >; did you mean 'list'? [type-form]");
        refused(
                "array<long>",
                "5:27+5 'array' takes no types between < and >; use one of list, set, map, page [type-form]");
    }

    @Test
    void javaArray() {
        refused("string[]", "5:27+8 'string[]' is no type; write list<string> [type-form]");
    }

    @Test
    void nullWhereItCannotBe() {
        String remedy = " is never null; leave out the '?' within < and > [type-form]";
        refused("set<long?>", "5:27+3 an element of a set" + remedy);
        refused("page<long?>", "5:27+4 an element of a page" + remedy);
        refused("map<Color?, long>", "5:27+3 the key of a map" + remedy);
    }

    @Test
    void somethingAfterTheType() {
        refused(
                "long - how many",
                "5:32+10 '- how many' follows the type; write the type only; a doc belongs under 'doc' [type-form]");
    }

    @Test
    void deepNesting() {
        String deep = "list<".repeat(21) + "long" + ">".repeat(21);
        refused(deep, "5:132+4 types are nested deeper than 20 levels; declare a type of its own [type-form]");
        assertEquals(1, reading("list<".repeat(100_000)).lines().size());
    }
}
