package dev.callwright.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.UseResolver;
import dev.callwright.processor.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final String HEAD = "callwright: 1\napi: CallRecord\npackage: com.acme.calls\n";

    private static Description read(String rest) {
        Problems problems = new Problems();
        UseResolver uses = (user, reference) -> new UseResolver.Resolution.Found(source(
                reference,
                "callwright: 1\napi: Common\npackage: org.common\ntypes: {Money: {x: int}, Item: {y: int}}\n"));
        Description description = new YamlReader(uses, problems)
                .read(source("calls.yaml", HEAD + rest))
                .orElseThrow();
        assertEquals(List.of(), problems.list());
        return description;
    }

    private static SourceFile source(String name, String text) {
        return new SourceFile(name, new SourceFile.Origin.File(Path.of(name)), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Model model(String... names) {
        String fields = String.join(": string?, ", names);
        return (Model) read("types: {Item: {" + fields + ": string?}}").types().get(0);
    }

    private static Members members(Model model) {
        return Names.of(read("types: {URL: {x: int}}")).members(model);
    }

    @Test
    void theClassesOfAnApiBearItsName() {
        Names names = Names.of(read(""));
        assertEquals("CallRecordClient", names.client());
        assertEquals("CallRecordAsyncClient", names.asyncClient());
        assertEquals("HttpCallRecordClient", names.httpClient());
        assertEquals("HttpCallRecordAsyncClient", names.httpAsyncClient());
        assertEquals("CallRecordCalls", names.calls());
        assertEquals("CallRecordErrorCode", names.errorCode());
    }

    @Test
    void everythingOfACallBearsItsName() {
        Description description = read("calls: {get-call_detail: {get: /}, other java fetch: {get: /}}"
                .replace("other java fetch: {get: /}", "other: {get: /, java: fetch}"));
        Names names = Names.of(description);
        Call call = description.calls().get(0);
        assertEquals("getCallDetail", names.method(call));
        assertEquals("getCallDetailPages", names.pagesMethod(call));
        assertEquals("GetCallDetailRequest", names.request(call));
        assertEquals("GetCallDetail", names.callClass(call));
        Call other = description.calls().get(1);
        assertEquals("fetch", names.method(other));
        assertEquals("FetchRequest", names.request(other));
    }

    @Test
    void aMethodDoesNotOverrideObjects() {
        Description description =
                read("calls: {wait: {get: /}, getClass: {get: /}, delete: {delete: /}, new: {get: /}}");
        Names names = Names.of(description);
        assertEquals(
                List.of("wait_", "getClass_", "delete", "new_"),
                description.calls().stream().map(names::method).toList());
    }

    @Test
    void aClassOfFactsHidesNoTypeItNeeds() {
        Description description = read("""
                calls: {callDetail: {get: /, returns: CallDetail}, call: {get: /}, callRecordCalls: {get: /}}
                types: {CallDetail: {x: int}}
                """);
        Names names = Names.of(description);
        assertEquals(
                List.of("CallDetail_", "Call_", "CallRecordCalls_"),
                description.calls().stream().map(names::callClass).toList());
    }

    @Test
    void aFieldIsNamedForEachOfItsParts() {
        Model model = model("start-time");
        Field field = model.fields().get(0);
        Members members = members(model);
        assertEquals("startTime", members.accessor(field));
        assertEquals("startTime", members.variable(field));
        assertEquals("hasStartTime", members.presence(field));
        assertEquals("START_TIME", members.constant(field));
    }

    @Test
    void noVariableHasTheNameOfAPresence() {
        Description description = read("types: {Item: {has_addr: bool? java HasAddress, address: string? nullable}}");
        Model model = (Model) description.types().get(0);
        Members members = Names.of(description).members(model);
        assertEquals("HasAddress", members.accessor(model.fields().get(0)));
        assertEquals("hasAddress_", members.variable(model.fields().get(0)));
        assertEquals("hasAddress", members.presence(model.fields().get(1)));
    }

    @Test
    void anExplicitNameIsTakenAsIs() {
        Description description = read("types: {Item java Thing: {a: int java theA}, Color: [red java Rot]}");
        Names names = Names.of(description);
        Model model = (Model) description.types().get(0);
        Enumeration color = (Enumeration) description.types().get(1);
        assertEquals("com.acme.calls.Thing", names.type(model).toString());
        assertEquals("theA", names.members(model).accessor(model.fields().get(0)));
        assertEquals("Rot", names.constant(color.constants().get(0), color));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "builder",
                "toBuilder",
                "toJson",
                "fromJson",
                "decoder",
                "encoder",
                "unknownMembers",
                "getClass",
                "hashCode",
                "equals",
                "toString",
                "wait",
                "notify",
                "notifyAll",
                "clone",
                "finalize",
                "class",
                "var",
                "yield",
                "sealed",
                "true",
                "null"
            })
    void aTakenNameGetsAnUnderscore(String name) {
        Model model = model("\"" + name + "\"");
        assertEquals(name + "_", members(model).accessor(model.fields().get(0)));
    }

    @Test
    void aRequestHasNamesOfItsOwn() {
        Description description = read("calls: {send: {post: /, query: {ineffective: int, body: int}, body: string}}");
        Call call = description.calls().get(0);
        Members members = Names.of(description).members(call);
        assertEquals("ineffective_", members.accessor(call.parameters().get(0).field()));
        assertEquals("body_", members.accessor(call.parameters().get(1).field()));
        assertEquals("body", members.body());
    }

    @Test
    void variablesAndConstantsHideNothing() {
        Model model = model("com", "checks", "url", "names");
        Members members = members(model);
        assertEquals(
                List.of("com_", "checks_", "url", "names"),
                model.fields().stream().map(members::variable).toList());
        assertEquals(
                List.of("COM", "CHECKS", "URL_", "NAMES_"),
                model.fields().stream().map(members::constant).toList());
        assertEquals("com", members.accessor(model.fields().get(0)));
    }

    @Test
    void whatOnlyGeneratedCodeSeesNeverClashes() {
        Model model = model("aBc", "aBC");
        Members members = members(model);
        assertNotEquals(
                members.constant(model.fields().get(0)),
                members.constant(model.fields().get(1)));
    }

    @Test
    void constantsOfAnEnumLeaveRoomForItsOwn() {
        Description description = read("types: {Color: [inProcess, UNRECOGNIZED, class, \"1\", 未开始]}");
        Enumeration color = (Enumeration) description.types().get(0);
        Names names = Names.of(description);
        assertEquals(
                List.of("IN_PROCESS", "UNRECOGNIZED_", "CLASS", "_1", "未开始"),
                color.constants().stream().map(c -> names.constant(c, color)).toList());
    }

    @Test
    void aConstantDoesNotHideItsEnum() {
        Description description = read("types: {A: [A, B]}");
        Enumeration type = (Enumeration) description.types().get(0);
        assertEquals("A_", Names.of(description).constant(type.constants().get(0), type));
    }

    @Test
    void aTypeIsNotCalledLikeAClassWithinIt() {
        Description description = read("types: {Known: [A], Builder: {x: int}, Decoder: {x: int}, API: {x: int}}");
        Names names = Names.of(description);
        assertEquals(
                List.of("Known_", "Builder_", "Decoder", "API_"),
                description.types().stream()
                        .map(type -> names.type(type).simpleName())
                        .toList());
    }

    @Test
    void ownTypesComeBeforeThoseOfUsedDescriptions() {
        Description description = read("use: [common.yaml]\ntypes: {Item: {x: int}}\n");
        Names names = Names.of(description);
        Position position = description.position();
        TypeDefinition own = names.resolve(new TypeRef.Named("Item", position));
        TypeDefinition used = names.resolve(new TypeRef.Named("Money", position));
        assertEquals("com.acme.calls.Item", names.type(own).toString());
        assertEquals("org.common.Money", names.type(used).toString());
        assertThrows(NoSuchElementException.class, () -> names.resolve(new TypeRef.Named("Mony", position)));
    }

    @Test
    void typesThatHideJavasOwnAreKnown() {
        assertTrue(Names.of(read("types: {String: {x: int}}")).shadowsJavaLang());
        assertFalse(Names.of(read("types: {Text: {x: int}}")).shadowsJavaLang());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-b",
                "class",
                "_",
                "record",
                "2nd",
                "a$b",
                "100%",
                "状态",
                "😀",
                "\\u0000",
                "a\\u200bb",
                "\\ud800",
                "*/",
                "\\\\u002a/",
                "${x}",
                "`",
                "getClass",
                "int",
                "non-sealed",
                "𠮷",
                "ﷺ",
                "①",
                "Ⅷ",
                "ªº",
                "٣",
                "́x"
            })
    void everyNameBecomesALegalOne(String name) {
        Description description = read("""
                types:
                  "%1$s": {"%1$s": string, x: int}
                  E: ["%1$s = 1"]
                calls:
                  "%1$s": {get: /}
                """.formatted(name).replace("= 1\"", "\""));
        Names names = Names.of(description);
        Model model = (Model) description.types().get(0);
        Members members = names.members(model);
        Field field = model.fields().get(0);
        Call call = description.calls().get(0);
        assertLegal(names.type(model).simpleName());
        assertLegal(members.accessor(field));
        assertLegal(members.variable(field));
        assertLegal(members.presence(field));
        assertLegal(members.constant(field));
        assertLegal(names.method(call));
        assertLegal(names.pagesMethod(call));
        assertLegal(names.request(call));
        assertLegal(names.callClass(call));
    }

    private static void assertLegal(String name) {
        assertTrue(SourceVersion.isName(name, SourceVersion.RELEASE_17), name);
        assertTrue(Identifiers.isMember(name), name);
    }
}
