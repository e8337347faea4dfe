package dev.callwright.tanyi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list of things is shown: one column for each fact, one line for each thing. What is absent is left blank.
 * Immutable.
 *
 * @param <T> the kind of thing
 */
final class Table<T> {
    private static final String GAP = "  ";

    private final List<Column<T>> columns;

    private record Column<T>(String header, boolean rightAligned, Function<T, @Nullable Object> fact) {
        String cell(T item) {
            Object value = fact.apply(item);
            return value == null ? "" : Text.oneLine(value.toString());
        }

        String pad(String cell, int width) {
            return rightAligned ? Text.padLeft(cell, width) : Text.padRight(cell, width);
        }
    }

    private Table(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    static <T> Table<T> empty() {
        return new Table<>(List.of());
    }

    /** {@return this table with one more column of texts} */
    Table<T> text(String header, Function<T, @Nullable Object> fact) {
        return with(new Column<>(header, false, fact));
    }

    /** {@return this table with one more column of numbers} */
    Table<T> number(String header, Function<T, @Nullable Object> fact) {
        return with(new Column<>(header, true, fact));
    }

    /** {@return the lines of the table, the first with the names of the columns} */
    List<String> lines(List<T> items) {
        List<StringBuilder> lines = new ArrayList<>();
        for (int i = 0; i <= items.size(); i++) {
            lines.add(new StringBuilder());
        }
        for (Column<T> column : columns) {
            append(column, items, lines);
        }
        return lines.stream().map(line -> line.toString().stripTrailing()).toList();
    }

    private void append(Column<T> column, List<T> items, List<StringBuilder> lines) {
        List<String> cells = new ArrayList<>();
        cells.add(column.header());
        items.forEach(item -> cells.add(column.cell(item)));
        int width = cells.stream().mapToInt(Text::width).max().orElse(0);
        for (int i = 0; i < cells.size(); i++) {
            lines.get(i).append(column.pad(cells.get(i), width)).append(GAP);
        }
    }

    private Table<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(more);
    }
}
