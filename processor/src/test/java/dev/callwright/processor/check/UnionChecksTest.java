package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class UnionChecksTest {
    private static final String MODELS = """
              Text: {text: string}
              Image: {url: string}
            """;

    @Test
    void aUnionHasAVariant() {
        Checking.of("types:\n  Block by type: {}\n")
                .finds(
                        "5:3 union 'Block' has no variant; write for each what 'type' says, and the model that it stands for [union-empty]");
        Checking.of("types:\n" + MODELS + "  Block by type: {text: Text, image: Image}\n")
                .findsNothing();
    }

    @Test
    void aVariantIsAModel() {
        Checking.of("types:\n" + MODELS + """
                  Kind: [A]
                  Other by type: {text: Text}
                  Block by type:
                    text: Text
                    a: string
                    b: list<Image>
                    c: Kind
                    d: Other
                    e: Imagee
                """)
                .finds(
                        "11:8 'string' is no model, and so no variant; write the name of a model [variant-type]",
                        "12:8 'list<Image>' is no model, and so no variant; write the name of a model [variant-type]",
                        "13:8 'Kind' is an enum, and can't be a variant; write the name of a model [variant-type]",
                        "14:8 'Other' is a union, and can't be a variant; list its variants here; a model may be one of several unions [variant-type]",
                        "15:8 unknown type 'Imagee'; did you mean 'Image'? [unknown-type]");
    }

    @Test
    void aVariantIsOfTheUnionsOwnDescription() {
        String library = """
                callwright: 1
                api: Lib
                package: com.acme.lib
                types:
                  Text: {text: string}
                  Block by type: {text: Text}
                """;
        Checking.of("use: [lib.yaml]\ntypes:\n  Mine by type: {text: Text}\n")
                .with("lib.yaml", library)
                .finds(
                        "6:24 'Text' is a model of another description, and can't be a variant here; declare the union there, or the model here: its class says of which unions it is a variant [variant-type]");
        Checking.of("use: [lib.yaml]\ntypes:\n  Mine: {block: Block}\n")
                .with("lib.yaml", library)
                .findsNothing();
        Checking.of("use: [lib.yaml]\ntypes:\n  Text: {x: int}\n  Mine by type: {text: Text}\n")
                .with("lib.yaml", library)
                .findsNothing();
    }

    @Test
    void neitherAModelNorAValueIsThereTwice() {
        Checking.of("types:\n" + MODELS + """
                  Block by type:
                    1: Text
                    1.0: Image
                    text: Text
                """)
                .finds(
                        "9:5 '1' stands for a variant already, at shop.yaml:8:5; write each value once [variant-twice]",
                        "10:11 'Text' is a variant already, at shop.yaml:8:8; declare a model for each value [variant-twice]");
        Checking.of("types:\n" + MODELS + """
                  Block by type: {text: Text}
                  Part by kind: {1: Text, Text: Image}
                """).findsNothing();
    }

    @Test
    void theMemberIsNoFieldOfAVariant() {
        Checking.of("""
                types:
                  Text: {type: string, text: string}
                  Block by type: {text: Text}
                  Part by kind: {text: Text}
                """)
                .finds(
                        "5:10 field 'type' of 'Text' is what tells it apart in union 'Block', which reads and writes it; leave the field out [variant-member]");
    }

    @Test
    void aUnionIsAValueOfJsonAlone() {
        String types = "types:\n" + MODELS + "  Block by type: {text: Text, image: Image}\n";
        Checking.of(types + "  Item: {x: \"map<Block, int>\"}\n")
                .finds("8:18 'Block' can't be the key of a map; write string or an enum [map-key]");
        Checking.of("calls:\n  find:\n    get: /\n    query: {x: Block}\n" + types)
                .finds(
                        "7:16 'Block' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]");
        Checking.of("calls:\n  send:\n    post: /\n    form: {x: list<Block>}\n" + types)
                .finds(
                        "7:15 'list<Block>' can't travel in a form; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]");
        Checking.of("calls:\n  send:\n    post: /\n    body: Block\n    returns: list<Block>\n" + types)
                .findsNothing();
    }

    @Test
    void whatAUnionNeedsIsUsed() {
        Checking.of("calls:\n  find: {get: /, returns: Block}\ntypes:\n" + MODELS + "  Block by type: {text: Text}\n")
                .finds(
                        "8:3 warning: no call needs type 'Image'; leave it out, or move it to a description without calls [unused-type]");
    }

    @Test
    void aUnionEndsWhatModelsRequireOfEachOther() {
        Checking.of("""
                types:
                  Quote: {of: Block}
                  Block by type: {quote: Quote}
                """).findsNothing();
    }

    @Test
    void itsNamesInJavaAreJudgedAsThoseOfModels() {
        Checking.of("types:\n" + MODELS + "  Block java Unrecognized by type: {text: Text}\n  image: {x: int}\n")
                .finds(
                        "7:14 the generated class has a 'Unrecognized' already; take another Java name [java-name-taken]",
                        "8:3 type 'image' and type 'Image' (shop.yaml:6:3) both become 'Image'; give one of them a Java name of its own: 'java NAME' [java-name-clash]");
    }

    @Test
    void itsTextsAreOnesThatCanBeWritten() {
        String types = "types:\n" + MODELS;
        Checking.of(types + "  Block by type: {\"\\uD800\": Text}\n")
                .finds(
                        "7:19 '\\ud800' holds half of a surrogate pair; write the character itself, or both halves [name-encoding]");
        String longest = "a".repeat(60_001);
        Checking.of(types + "  Block by type:\n    ? " + longest + "\n    : Text\n")
                .finds("8:7 '" + longest.substring(0, 30)
                        + "…' has 60001 bytes, more than the 60000 that a text of the client can have;"
                        + " write a shorter one [text-too-long]");
    }
}
