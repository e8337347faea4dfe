package dev.callwright.processor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private static final String HEAD = "callwright: 1\napi: Shop\npackage: demo\n";
    private static final String ONE = HEAD + "types:\n  Item:\n    a: int\n";
    private static final String TWO = HEAD + "types:\n  Item:\n    a: long\n    b: string? - a note\n";

    @TempDir
    Path folder;

    private Cli cli() {
        return new Cli(folder);
    }

    @Test
    void eachChangeHasItsPlaceAndReasons() {
        Cli.Result result = cli().file("old.yaml", ONE).file("new.yaml", TWO).run("diff", "old.yaml", "new.yaml");

        assertEquals(new Cli.Result(1, """
                new.yaml:6:5: field 'a' of 'Item' is long, and was int: breaks wire, source, binary
                    source, binary: methods take and return another Java type [java-type]
                    wire: released clients can't read all that servers may answer [values-widened]
                new.yaml:7:5: field 'b' of 'Item' was added: breaks nobody
                    who does not know it goes on without [optional-added]
                2 changes, 1 breaking: wire, source, binary
                """, ""), result);
    }

    @Test
    void whatBreaksNobodyCanBeLeftOut() {
        Cli.Result result =
                cli().file("old.yaml", ONE).file("new.yaml", TWO).run("diff", "--breaking", "old.yaml", "new.yaml");

        assertEquals(4, result.out().lines().count());
        assertTrue(result.out().endsWith("\n2 changes, 1 breaking: wire, source, binary\n"), result.out());
    }

    @Test
    void nothingBreaksWhereNothingChanged() {
        assertEquals(
                new Cli.Result(0, "0 changes, none of them breaking\n", ""),
                cli().file("old.yaml", ONE).run("diff", "old.yaml", "old.yaml"));
    }

    @Test
    void machinesGetJson() throws Exception {
        Cli.Result result =
                cli().file("old.yaml", ONE).file("new.yaml", TWO).run("diff", "old.yaml", "new.yaml", "--json");
        JsonNode json = new ObjectMapper().readTree(result.out());

        assertEquals(1, result.status());
        assertEquals("old.yaml", json.get("old").textValue());
        assertEquals("new.yaml", json.get("new").textValue());
        assertEquals("[\"wire\",\"source\",\"binary\"]", json.get("breaks").toString());
        JsonNode change = json.get("changes").get(0);
        assertEquals(
                "field 'a' of 'Item' is long, and was int", change.get("what").textValue());
        assertEquals(
                "{\"file\":\"old.yaml\",\"line\":6,\"column\":5}",
                change.get("old").toString());
        assertEquals(
                "{\"file\":\"new.yaml\",\"line\":6,\"column\":5}",
                change.get("new").toString());
        assertEquals("[\"wire\",\"source\",\"binary\"]", change.get("breaks").toString());
        JsonNode kind = change.get("kinds").get(0);
        assertEquals("java-type", kind.get("id").textValue());
        assertEquals("[\"source\",\"binary\"]", kind.get("breaks").toString());
        assertEquals(
                "methods take and return another Java type", kind.get("why").textValue());
        JsonNode added = json.get("changes").get(1);
        assertEquals("[]", added.get("breaks").toString());
        assertTrue(!added.has("old") && added.has("new"), added.toString());
        assertEquals(2, json.get("changes").size());
    }

    @Test
    void jsonIsJsonWhereNothingChanged() throws Exception {
        Cli.Result result = cli().file("old.yaml", ONE).run("diff", "old.yaml", "old.yaml", "--json");

        assertEquals(
                "[]", new ObjectMapper().readTree(result.out()).get("changes").toString());
        assertEquals(0, result.status());
    }

    @Test
    void aChangeOfAUsedFileCounts() {
        String use = HEAD + "use: [common.yaml]\ncalls:\n  get:\n    get: /a\n    returns: Item\n";
        String common = "callwright: 1\napi: Common\npackage: demo.common\ntypes:\n  Item:\n    a: ";
        Cli.Result result = cli().file("old/shop.yaml", use)
                .file("old/common.yaml", common + "int\n")
                .file("new/shop.yaml", use)
                .file("new/common.yaml", common + "bool\n")
                .run("diff", "old/shop.yaml", "new/shop.yaml");

        assertEquals(
                "new/common.yaml:6:5: field 'a' of 'Item' is bool, and was int: breaks wire, source, binary",
                result.out().lines().findFirst().orElse(""));
        assertEquals(1, result.status());
    }

    @Test
    void aTypeThatMovesToAUsedFileIsAnotherClass() {
        String item = "types:\n  Item:\n    a: int\n";
        Cli.Result result = cli().file("old.yaml", HEAD + item)
                .file("new.yaml", HEAD + "use: [common.yaml]\n")
                .file("common.yaml", "callwright: 1\napi: Common\npackage: demo.common\n" + item)
                .run("diff", "old.yaml", "new.yaml");

        assertEquals(
                "common.yaml:5:3: model 'Item' is demo.common.Item in Java, and was demo.Item:"
                        + " breaks source, binary",
                result.out().lines().findFirst().orElse(""));
    }

    @Test
    void whatIsInAJarIsFoundByTheClassPath() {
        String use = HEAD + "use: [acme.Common]\ntypes:\n  Box:\n    money: Money\n";
        Cli cli = cli().file("new.yaml", use)
                .file(
                        "classes/acme/Common.callwright.yaml",
                        "callwright: 1\napi: Common\npackage: acme\ntypes:\n  Money:\n    a: int\n");

        assertEquals(2, cli.run("diff", "new.yaml", "new.yaml").status());
        Cli.Result result = cli.run("diff", "new.yaml", "new.yaml", "--class-path=" + folder.resolve("classes"));
        assertEquals(new Cli.Result(0, "0 changes, none of them breaking\n", ""), result);
    }

    @Test
    void anInputThatIsWrongIsUnusable() {
        Cli.Result result = cli().file("old.yaml", ONE)
                .file("new.yaml", ONE.replace("a: int", "a: strin"))
                .run("diff", "old.yaml", "new.yaml");

        assertEquals(new Cli.Result(2, "", """
                new.yaml:6:8: unknown type 'strin'; did you mean 'string'? [unknown-type]
                    6 |     a: strin
                      |        ^^^^^
                """), result);
    }

    @Test
    void bothInputsAreReported() {
        Cli.Result result = cli().file("old.yaml", "").run("diff", "old.yaml", "none.yaml");

        assertEquals(2, result.status());
        assertEquals("""
                old.yaml:1:1: the file holds no description; begin it with 'callwright: 1' [file-empty]
                none.yaml:1:1: there is no file 'none.yaml'; did you mean 'old.yaml'? [file-missing]
                """, result.err().replaceAll("(?m)^    .*\n", ""));
    }

    @Test
    void aBigDescriptionIsComparedWithItself() {
        StringBuilder big = new StringBuilder(HEAD + "calls:\n");
        for (int i = 0; i < 1000; i++) {
            big.append("  call").append(i).append(":\n    get: /a").append(i).append("\n    query:\n");
            for (int j = 0; j < 20; j++) {
                big.append("      p").append(j).append(": string? - a parameter\n");
            }
        }
        String other = big.toString().replace("call999:", "call1000:").replace("/a999", "/a1000");
        Cli.Result result =
                cli().file("old.yaml", big.toString()).file("new.yaml", other).run("diff", "old.yaml", "new.yaml");

        assertTrue(result.out().endsWith("2 changes, 1 breaking: wire, source, binary\n"), result.out());
    }

    @Test
    void onlyReasonsThatHoldForThePartAreGiven() {
        String sent = HEAD + "calls:\n  put: {put: /item, body: Item}\n" + ONE.substring(HEAD.length());
        String asked = sent.replace("a: int", "a: int?");

        assertEquals("""
                new.yaml:8:5: field 'a' of 'Item' is optional, and was required: breaks source, binary
                    only clients send it [became-optional]
                    source, binary: methods take and return another Java type [java-type]
                1 change, 1 breaking: source, binary
                """, diff(sent, asked));
        assertEquals("""
                old.yaml:8:5: field 'a' of 'Item' was removed: breaks wire, source, binary
                    wire, source, binary: its accessor and setter are gone; servers don't know what released clients send [field-removed]
                1 change, 1 breaking: wire, source, binary
                """, diff(asked, asked.replace("a: int?", "{}")));
        String answered = asked.replace("put: {put: /item, body: Item}", "get: {get: /item, returns: Item}");
        assertEquals("""
                old.yaml:8:5: field 'a' of 'Item' was removed: breaks source, binary
                    source, binary: its accessor and setter are gone [field-removed]
                1 change, 1 breaking: source, binary
                """, diff(answered, answered.replace("a: int?", "{}")));
    }

    private String diff(String before, String after) {
        return cli().file("old.yaml", before)
                .file("new.yaml", after)
                .run("diff", "old.yaml", "new.yaml")
                .out();
    }
}
