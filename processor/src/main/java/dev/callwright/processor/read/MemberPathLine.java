package dev.callwright.processor.read;

import dev.callwright.processor.description.MemberPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a member lies, as the notation writes it: {@code error.code}, or {@code 'error.code'} for a name with a dot. */
public final class MemberPathLine {
    private MemberPathLine() {}

    /** Reads a text that holds a path and nothing else; null, and a problem reported, where it is none. */
    public static @Nullable MemberPath read(LineScanner line) {
        List<String> names = new ArrayList<>();
        do {
            Word name = line.name('.');
            if (name.text().isEmpty()) {
                return fail(line, name, "a name is missing");
            }
            names.add(name.text());
        } while (line.accept('.'));
        if (!line.atEnd()) {
            Word rest = line.rest();
            return fail(line, rest, "'" + rest.text() + "' follows a name in quotes");
        }
        return line.isBroken() ? null : new MemberPath(names, line.whole());
    }

    private static @Nullable MemberPath fail(LineScanner line, Word at, String cause) {
        line.problems()
                .report(
                        ReadProblem.MEMBER_PATH,
                        at.position(),
                        cause,
                        "write names with a dot between them, error.code, and a name that holds a dot in quotes");
        return null;
    }
}
