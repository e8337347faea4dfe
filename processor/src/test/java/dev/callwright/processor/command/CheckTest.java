package dev.callwright.processor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String HEAD = "callwright: 1\napi: Shop\npackage: demo\n";

    @TempDir
    Path folder;

    private Cli cli() {
        return new Cli(folder);
    }

    @Test
    void aDescriptionWithoutAProblemIsGood() {
        assertEquals(
                new Cli.Result(0, "0 errors, 0 warnings\n", ""),
                cli().file("shop.yaml", HEAD + "types:\n  A: [X]\n").run("check", "shop.yaml"));
    }

    @Test
    void aWarningIsShownAndIsNoError() {
        assertEquals(
                new Cli.Result(0, """
                shop.yaml:5:3: warning: no call needs type 'A'; leave it out, or move it to a description without calls [unused-type]
                    5 |   A: [X]
                      |   ^
                0 errors, 1 warning
                """, ""),
                cli().file("shop.yaml", HEAD + "types:\n  A: [X]\ncalls:\n  a:\n    get: /a\n")
                        .run("check", "shop.yaml"));
    }

    @Test
    void noTypeIsCalledUnusedWhereItsUseCanNotBeRead() {
        Cli.Result result = cli().file(
                        "shop.yaml", HEAD + "types:\n  A: [X]\ncalls:\n  a:\n    get: /a\n    returns: list<A\n")
                .run("check", "shop.yaml");

        assertEquals("shop.yaml:9:14: [type-form]\n1 error, 0 warnings\n", brief(result.out()));
    }

    @Test
    void allProblemsOfAllFilesAreShown() {
        Cli.Result result = cli().file("one.yaml", HEAD + "types:\n  A:\n    a: B\n    b: C\n")
                .file("two.yaml", HEAD + "typos: {}\n")
                .run("check", "one.yaml", "two.yaml");

        assertEquals(1, result.status());
        assertEquals("""
                one.yaml:6:8: [unknown-type]
                one.yaml:7:8: [unknown-type]
                two.yaml:4:1: [unknown-key]
                3 errors, 0 warnings
                """, brief(result.out()));
    }

    @Test
    void usedFilesAreJudgedOnce() {
        Cli.Result result = cli().file("one.yaml", HEAD + "use: [common.yaml]\n")
                .file("two.yaml", HEAD + "use: [common.yaml]\n")
                .file("common.yaml", HEAD + "types:\n  A:\n    a: B\n")
                .run("check", "one.yaml", "two.yaml");

        assertEquals("common.yaml:6:8: [unknown-type]\n1 error, 0 warnings\n", brief(result.out()));
    }

    @Test
    void whatIsUnknownOfAUsedFileIsNoProblemOfItsUser() {
        Cli.Result result = cli().file("one.yaml", HEAD + "use: [none.yaml]\ntypes:\n  A:\n    a: B\n")
                .run("check", "one.yaml");

        assertEquals("one.yaml:4:7: [use-missing]\n1 error, 0 warnings\n", brief(result.out()));
        assertEquals(1, result.status());
    }

    @Test
    void aFileThatCannotBeReadIsUnusable() {
        Cli.Result result = cli().file("one.yaml", HEAD).run("check", "one.yaml", "none.yaml");

        assertEquals("", result.out());
        assertEquals(
                "none.yaml:1:1: there is no file 'none.yaml'; did you mean 'one.yaml'? [file-missing]\n", result.err());
        assertEquals(2, result.status());
    }

    @Test
    void whatIsNoTextIsAProblemAndNoCrash() {
        Cli.Result result = cli().file("one.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})
                .run("check", "one.yaml");

        assertEquals("one.yaml:1:1: [file-encoding]\n1 error, 0 warnings\n", brief(result.out()));
    }

    /** Places and ids alone. */
    private static String brief(String out) {
        return out.replaceAll("(?m)^ .*\n", "").replaceAll("(?m)^(\\S+ ).*(\\[[a-z-]+])$", "$1$2");
    }
}
