package dev.callwright.processor.read;

import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.problem.Wording;
import java.util.ArrayList;
import java.util.List;

/** Where a member lies, as the notation writes it: {@code error.code}; a name with a dot is {@code 'error.code'}. */
public final class MemberPathLine {
    private MemberPathLine() {}

    /** Reads a text that holds nothing else; where it is no path, that is reported, and it is taken for one name. */
    public static MemberPath read(LineScanner line) {
        List<String> names = new ArrayList<>();
        do {
            Word name = line.name('.');
            if (name.text().isEmpty()) {
                return refused(line, name, "a name is missing");
            }
            names.add(name.text());
        } while (line.accept('.'));
        if (!line.atEnd()) {
            Word rest = line.rest();
            return refused(line, rest, "'" + rest.text() + "' follows a name in quotes");
        }
        return new MemberPath(names, line.whole());
    }

    private static MemberPath refused(LineScanner line, Word at, String cause) {
        line.problems()
                .report(
                        ReadProblem.MEMBER_PATH,
                        at.position(),
                        cause,
                        "write names with a dot between them, error.code, and a name that holds a dot "
                                + Wording.IN_QUOTES.at(at.position()));
        return new MemberPath(List.of(line.all().text()), line.whole());
    }
}
