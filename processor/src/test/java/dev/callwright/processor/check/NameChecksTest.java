package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class NameChecksTest {
    @Test
    void anExplicitJavaNameIsLegal() {
        Checking.model("""
                a: string java class
                b: string java a-b
                c: string java 2nd
                d: string java "x y"
                """)
                .finds(
                        "6:20 'class' can't be a name in Java; take letters, digits and '_', and no word of the language [java-name]",
                        "7:20 'a-b' can't be a name in Java; take letters, digits and '_', and no word of the language [java-name]",
                        "8:20 '2nd' can't be a name in Java; take letters, digits and '_', and no word of the language [java-name]",
                        "9:20 'x y' can't be a name in Java; take letters, digits and '_', and no word of the language [java-name]");
        Checking.of("""
                types:
                  a java record: {x: int}
                """)
                .finds(
                        "5:10 'record' can't be a name in Java; take letters, digits and '_', and no word of the language [java-name]");
        Checking.model("a: string java record\nb: string java 姓名").findsNothing();
    }

    @Test
    void anExplicitJavaNameIsNotTakenAlready() {
        Checking.model("a: string java getClass\nb: string java toBuilder")
                .finds(
                        "6:20 the generated class has a 'getClass' already; take another Java name [java-name-taken]",
                        "7:20 the generated class has a 'toBuilder' already; take another Java name [java-name-taken]");
        Checking.of("""
                types:
                  Color:
                    - A java UNRECOGNIZED
                """)
                .finds(
                        "6:14 the generated class has a 'UNRECOGNIZED' already; take another Java name [java-name-taken]");
        Checking.model("a: string java builderOf").findsNothing();
    }

    @Test
    void twoFieldsDoNotBecomeOneName() {
        Checking.model("""
                a-b: string
                a_b: string
                aB: string
                """)
                .finds(
                        "7:5 field 'a_b' and field 'a-b' (shop.yaml:6:5) both become 'aB'; give one of them a Java name of its own: 'java NAME' [java-name-clash]",
                        "8:5 field 'aB' and field 'a-b' (shop.yaml:6:5) both become 'aB'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
        Checking.model("\"a\\nb\": string\na-b: string")
                .finds(
                        "7:5 field 'a-b' and field 'a\\u000ab' (shop.yaml:6:5) both become 'aB'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
        Checking.model("""
                a-b: string
                a_b: string java aUnderB
                """).findsNothing();
    }

    @Test
    void aPresenceMethodIsAName() {
        Checking.model("""
                remark: string? nullable
                hasRemark: bool
                """)
                .finds(
                        "7:5 field 'hasRemark' and the method that tells whether field 'remark' is there (shop.yaml:6:5) both become 'hasRemark'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
        Checking.model("""
                remark: string?
                hasRemark: bool
                """).findsNothing();
    }

    @Test
    void twoConstantsDoNotBecomeOneName() {
        Checking.of("""
                types:
                  Color:
                    - light-red
                    - lightRed
                """)
                .finds(
                        "7:7 constant 'lightRed' and constant 'light-red' (shop.yaml:6:7) both become 'LIGHT_RED'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
    }

    @Test
    void oneNameInTwoPlacesOfACallNeedsAJavaName() {
        Checking.call("""
                get: /jobs/{id}
                path: {id: long}
                query: {id: long?}
                """)
                .finds(
                        "8:13 query parameter 'id' and path parameter 'id' (shop.yaml:7:12) both become 'id'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
        Checking.call("""
                get: /jobs/{id}
                path: {id: long}
                query: {id: long? java other}
                """).findsNothing();
    }

    @Test
    void aTypeDoesNotTakeTheNameOfAGeneratedClass() {
        Checking.of("""
                calls:
                  find: {get: /, returns: FindRequest, query: {a: ShopClient, c: json?}}
                types:
                  ShopClient: [A]
                  FindRequest: {x: Item}
                  Item: {}
                """)
                .finds(
                        "5:3 the request of call 'find' and type 'FindRequest' (shop.yaml:8:3) both become 'FindRequest'; give one of them a Java name of its own: 'java NAME' [java-name-clash]",
                        "7:3 type 'ShopClient' and the generated class 'ShopClient' (shop.yaml:2:6) both become 'ShopClient'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
    }

    @Test
    void theMethodThatWalksPagesIsAName() {
        Checking.of("""
                paging: {request: {page: n}, response: {items: list}}
                calls:
                  find: {get: /, query: {n: int?}, returns: page<long>}
                  findPages: {get: /pages}
                """)
                .finds(
                        "7:3 call 'findPages' and the pages of call 'find' (shop.yaml:6:3) both become 'findPages'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
    }

    @Test
    void twoClassesDifferInMoreThanCase() {
        Checking.of("""
                types:
                  Url: {x: int}
                  URL: {x: int}
                """)
                .finds(
                        "6:3 type 'URL' and type 'Url' (shop.yaml:5:3) become classes whose names differ in case only, 'URL' and 'Url'; give one of them a Java name of its own: 'java NAME' [java-name-case]");
        Checking.of("""
                types:
                  Url: {x: int}
                  URL java BigUrl: {x: int}
                """).findsNothing();
    }

    @Test
    void aTypeOfAUsedDescriptionInTheSamePackageIsAName() {
        Checking.of("""
                use: [common.yaml]
                types:
                  Money: {x: int}
                """)
                .with("common.yaml", """
                callwright: 1
                api: Common
                package: com.acme.shop
                types:
                  Money: {y: int}
                """)
                .finds(
                        "6:3 type 'Money' and type 'Money' of 'common.yaml' (common.yaml:5:3) both become 'Money'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
    }

    @Test
    void aNameFitsAFile() {
        Checking.of("types: {" + "A".repeat(201) + ": {x: int}}")
                .finds(
                        "4:9 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…' is a name of 201 bytes, more than the 200 it can have; give it a shorter one: 'java NAME' [name-too-long]");
        Checking.of("types: {" + "订".repeat(67) + ": {x: int}}")
                .finds(
                        "4:9 '订订订订订订订订订订订订订订订订订订订订订订订订订订订订订订…' is a name of 201 bytes, more than the 200 it can have; give it a shorter one: 'java NAME' [name-too-long]");
        Checking.of("types: {" + "A".repeat(200) + ": {x: int}}").findsNothing();
        Checking.model("a".repeat(1_001) + ": int")
                .finds(
                        "6:5 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' is a name of 1001 bytes, more than the 1000 it can have; give it a shorter one: 'java NAME' [name-too-long]");
        Checking.model("a".repeat(300) + ": int").findsNothing();
    }

    @Test
    void packageAndApiFitFilesToo() {
        String name = "B" + "a".repeat(199);
        Checking.file("callwright: 1\napi: " + name + "\npackage: com." + name + "\n")
                .findsNothing();
        Checking.file("callwright: 1\napi: " + name + "a\npackage: com." + name + "a\n")
                .finds(
                        "2:6 'Baaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' is a name of 201 bytes, more than the 200 it can have; give it a shorter one [name-too-long]",
                        "3:10 'Baaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' is a name of 201 bytes, more than the 200 it can have; give it a shorter one [name-too-long]");
    }

    @Test
    void aNameOnTheWireHasWholeCharacters() {
        Checking.model("\"a\\ud800\": int")
                .finds(
                        "6:5 'a\\ud800' holds half of a surrogate pair; write the character itself, or both halves [name-encoding]");
        Checking.model("\"a\\ud83d\\ude00\": int").findsNothing();
    }
}
