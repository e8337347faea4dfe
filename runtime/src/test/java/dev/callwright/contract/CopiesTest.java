package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void copiesKeepOrderAndDoNotChange() {
        List<String> source = new ArrayList<>(List.of("c", "a", "b"));
        List<String> list = Copies.list(source);
        source.clear();

        assertEquals(List.of("c", "a", "b"), list);
        assertThrows(UnsupportedOperationException.class, () -> list.add("d"));
        assertEquals(List.of("c", "a"), List.copyOf(new ArrayList<>(Copies.set(List.of("c", "a", "c")))));
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        assertEquals("{z=1, a=2}", Copies.map(map).toString());
    }

    @Test
    void nullStaysNull() {
        assertNull(Copies.list(null));
        assertNull(Copies.set(null));
        assertNull(Copies.map(null));
        assertNull(Copies.listOfNullable(null));
        assertNull(Copies.mapOfNullable(null));
    }

    @Test
    void nullWithinIsRefusedUnlessTheTypeAllowsIt() {
        List<String> list = Arrays.asList("a", null);
        Map<String, String> map = Collections.singletonMap("a", null);

        assertEquals(
                "a list, set or map holds null, which its type does not allow",
                assertThrows(NullPointerException.class, () -> Copies.list(list))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> Copies.set(list));
        assertThrows(NullPointerException.class, () -> Copies.map(map));
        assertEquals(list, Copies.listOfNullable(list));
        assertEquals(map, Copies.mapOfNullable(map));
    }

    @Test
    void nullFurtherWithinIsRefusedWhereAsked() {
        List<List<String>> lists = List.of(List.of("a"), Arrays.asList("b", null));
        List<Map<String, List<String>>> deep = List.of(Map.of("a", Arrays.asList("b", null)));

        assertThrows(NullPointerException.class, () -> Copies.requireNoNull(lists, 2));
        assertThrows(NullPointerException.class, () -> Copies.requireNoNull(deep, 3));
        assertSame(deep, Copies.requireNoNull(deep, 2));
        assertNull(Copies.requireNoNull(null, 2));
        assertEquals(lists, Copies.list(lists));
    }

    @Test
    void setsAndKeysHoldNullNowhere() {
        assertThrows(NullPointerException.class, () -> Copies.list(List.of(Collections.singleton(null))));
        assertThrows(NullPointerException.class, () -> Copies.list(List.of(Collections.singletonMap(null, 1))));
    }
}
