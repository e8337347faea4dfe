package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    private record Person(String name, @Nullable Integer calls) {}

    private static final Table<Person> PEOPLE = Table.<Person>empty()
            .text("NAME", Person::name)
            .number("CALLS", Person::calls)
            .text("AGAIN", Person::name);

    @Test
    void columnsAreAlignedWhateverTheScript() {
        List<Person> people = List.of(new Person("欧阳秀英", 7), new Person("Li", 1234567));
        assertEquals(
                List.of(
                        "NAME        CALLS  AGAIN", //
                        "欧阳秀英        7  欧阳秀英",
                        "Li        1234567  Li"),
                PEOPLE.lines(people));
    }

    @Test
    void whatIsAbsentIsBlank() {
        assertEquals(List.of("NAME  CALLS  AGAIN", "Li           Li"), PEOPLE.lines(List.of(new Person("Li", null))));
    }

    @Test
    void aCellStaysOnItsLine() {
        assertEquals(
                "L i       1  L i", PEOPLE.lines(List.of(new Person("L\ni", 1))).get(1));
    }
}
