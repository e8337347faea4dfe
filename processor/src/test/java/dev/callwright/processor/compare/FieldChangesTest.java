package dev.callwright.processor.compare;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of fields of models, in answers and in requests. */
class FieldChangesTest {
    @Test
    void jsonAsTextOrNot() {
        String answered = "calls: {find: {get: /a, returns: A}}\ntypes:\n  A:\n    a: list<int>";
        Comparing.of(answered + "\n", answered + " style json\n")
                .shows("new.yaml:7:5: field 'a' of 'A' is text that holds JSON, and was JSON: breaks wire"
                        + " [json-text-added]");
        Comparing.of(answered + " style json\n", answered + "\n")
                .shows("new.yaml:7:5: field 'a' of 'A' is JSON, and was text that held it: breaks nobody"
                        + " [json-text-removed]");
        String text = answered.replace("list<int>", "string");
        Comparing.of(text + "\n", answered + " style json\n")
                .shows("new.yaml:7:5: field 'a' of 'A' is list<int>, and was string: breaks source, binary"
                        + " [java-type] [values-narrowed]");
        Comparing.of(answered + " style json\n", text + "\n")
                .shows("new.yaml:7:5: field 'a' of 'A' is string, and was list<int>: breaks wire, source, binary"
                        + " [java-type] [values-widened]");
        String sent = "calls: {find: {post: /a, body: {a: json style json}}}";
        Comparing.of(sent, sent.replace(" style json", ""))
                .shows("new.yaml:4:33: parameter 'a' of 'find' is JSON, and was text that held it: breaks wire"
                        + " [json-text-removed]");
        Comparing.of("types:\n  A:\n    a: A? style json\n", "types:\n  A:\n    a: A? style json\n")
                .showsNothing();
    }

    @Test
    void anOptionalFieldMoreBreaksNobody() {
        Comparing.answer("a: int", "a: int\nb: string?")
                .shows("new.yaml:11:5: field 'b' of 'Item' was added: breaks nobody [optional-added]");
    }

    @Test
    void aRequiredFieldMoreInAnswersBreaksWhoMakesAnswers() {
        Comparing.answer("a: int", "a: int\nb: string")
                .shows("new.yaml:11:5: field 'b' of 'Item' was added: breaks behaviour [required-added]");
    }

    @Test
    void aRequiredFieldMoreInRequestsIsWhatOldClientsDoNotSend() {
        Comparing.request("a: int", "a: int\nb: string")
                .shows("new.yaml:11:5: field 'b' of 'Item' was added: breaks wire, behaviour [required-added]");
    }

    @Test
    void anOptionalFieldLessInAnswersTakesItsAccessorAway() {
        Comparing.answer("a: int\nb: string?", "a: int")
                .shows("old.yaml:11:5: field 'b' of 'Item' was removed: breaks source, binary [field-removed]");
    }

    @Test
    void aRequiredFieldLessInAnswersIsWhatOldClientsInsistOn() {
        Comparing.answer("a: int\nb: string", "a: int")
                .shows("old.yaml:11:5: field 'b' of 'Item' was removed: breaks wire, source, binary"
                        + " [field-removed] [no-longer-answered]");
    }

    @Test
    void aFieldLessInRequestsIsSentInVain() {
        Comparing.request("a: int\nb: string?", "a: int")
                .shows("old.yaml:11:5: field 'b' of 'Item' was removed: breaks wire, source, binary [field-removed]");
    }

    @Test
    void anotherNameOnTheWireUnderTheSameJavaName() {
        Comparing.answer("a: int", "b: int java a")
                .shows("new.yaml:10:5: field 'a' of 'Item' is 'b' on the wire: breaks wire [wire-name]");
    }

    @Test
    void anotherJavaNameOnTheSameWireName() {
        Comparing.answer("a: int", "a: int java b")
                .shows("new.yaml:10:5: field 'a' of 'Item' is b() in Java, and was a(): breaks source, binary"
                        + " [java-name]");
    }

    @Test
    void aWiderNumberInAnswers() {
        Comparing.answer("a: int", "a: long")
                .shows("new.yaml:10:5: field 'a' of 'Item' is long, and was int: breaks wire, source, binary"
                        + " [java-type] [values-widened]");
    }

    @Test
    void aWiderNumberInRequests() {
        Comparing.request("a: int", "a: long")
                .shows("new.yaml:10:5: field 'a' of 'Item' is long, and was int: breaks source, binary"
                        + " [java-type] [values-widened]");
    }

    @Test
    void aNarrowerNumberInAnswers() {
        Comparing.answer("a: decimal", "a: double")
                .shows("new.yaml:10:5: field 'a' of 'Item' is double, and was decimal: breaks source, binary"
                        + " [java-type] [values-narrowed]");
    }

    @Test
    void aNarrowerNumberInRequests() {
        Comparing.request("a: decimal", "a: double")
                .shows("new.yaml:10:5: field 'a' of 'Item' is double, and was decimal: breaks wire, source, binary"
                        + " [java-type] [values-narrowed]");
    }

    @Test
    void anotherTypeAltogether() {
        Comparing.answer("a: string", "a: bool")
                .shows("new.yaml:10:5: field 'a' of 'Item' is bool, and was string: breaks wire, source, binary"
                        + " [java-type] [values-widened] [values-narrowed]");
    }

    @Test
    void aTypeThatOnlyJavaTellsApart() {
        Comparing.answer("a: list<string>", "a: set<string>")
                .shows("new.yaml:10:5: field 'a' of 'Item' is set<string>, and was list<string>:"
                        + " breaks source, binary [java-type]");
    }

    @Test
    void otherElementsOfAList() {
        Comparing.request("a: list<int>", "a: list<long>")
                .shows("new.yaml:10:5: field 'a' of 'Item' is list<long>, and was list<int>:"
                        + " breaks source, behaviour [java-argument] [values-widened]");
    }

    @Test
    void elementsThatMayBeNull() {
        Comparing.answer("a: list<int>", "a: list<int?>")
                .shows("new.yaml:10:5: field 'a' of 'Item' is list<int?>, and was list<int>:"
                        + " breaks wire [values-widened]");
    }

    @Test
    void quotesThatOldClientsDoNotRead() {
        Comparing.answer("a: long", "a: long quoted")
                .shows("new.yaml:10:5: field 'a' of 'Item' is long quoted, and was long: breaks wire"
                        + " [values-widened] [values-narrowed]");
        Comparing.answer("a: list<bool>?", "a: list<bool>? quoted")
                .shows("new.yaml:10:5: field 'a' of 'Item' is list<bool> quoted, and was list<bool>: breaks wire"
                        + " [values-widened] [values-narrowed]");
    }

    @Test
    void quotesThatOldClientsDoNotWrite() {
        Comparing.request("a: decimal?", "a: decimal? quoted")
                .shows("new.yaml:10:5: field 'a' of 'Item' is decimal quoted, and was decimal: breaks wire"
                        + " [values-widened] [values-narrowed]");
        Comparing.call("post: /a\nbody: {a: map<int>}", "post: /a\nbody: {a: map<int> quoted}")
                .shows("new.yaml:7:12: parameter 'a' of 'find' is map<string, int> quoted, and was map<string, int>:"
                        + " breaks wire [values-widened] [values-narrowed]");
    }

    @Test
    void withoutQuotesOldClientsReadToo() {
        Comparing.answer("a: long quoted", "a: long")
                .shows("new.yaml:10:5: field 'a' of 'Item' is long, and was long quoted: breaks nobody"
                        + " [values-narrowed]");
    }

    @Test
    void quotesThatServersNoLongerTake() {
        Comparing.request("a: bool quoted", "a: bool")
                .shows("new.yaml:10:5: field 'a' of 'Item' is bool, and was bool quoted: breaks wire"
                        + " [values-narrowed]");
    }

    @Test
    void aTextThatIsSaidToHoldANumberOnlyBreaksCode() {
        Comparing.answer("a: string", "a: long quoted")
                .shows("new.yaml:10:5: field 'a' of 'Item' is long quoted, and was string: breaks source, binary"
                        + " [java-type] [values-narrowed]");
        Comparing.answer("a: list<string>", "a: list<decimal> quoted")
                .shows("new.yaml:10:5: field 'a' of 'Item' is list<decimal> quoted, and was list<string>:"
                        + " breaks source, behaviour [java-argument] [values-narrowed]");
    }

    @Test
    void aTextOfWhichOldClientsMadeANumber() {
        Comparing.answer("a: int quoted", "a: string")
                .shows("new.yaml:10:5: field 'a' of 'Item' is string, and was int quoted: breaks wire, source, binary"
                        + " [java-type] [values-widened]");
        Comparing.request("a: int quoted", "a: string")
                .shows("new.yaml:10:5: field 'a' of 'Item' is string, and was int quoted: breaks source, binary"
                        + " [java-type] [values-widened]");
    }

    @Test
    void aWiderNumberWithinQuotes() {
        Comparing.answer("a: int quoted", "a: long quoted")
                .shows("new.yaml:10:5: field 'a' of 'Item' is long quoted, and was int quoted:"
                        + " breaks wire, source, binary [java-type] [values-widened]");
        Comparing.request("a: int quoted", "a: long? quoted")
                .shows(
                        "new.yaml:10:5: field 'a' of 'Item' is long quoted, and was int quoted:"
                                + " breaks source, binary [java-type] [values-widened]",
                        "new.yaml:10:5: field 'a' of 'Item' is optional, and was required: breaks nobody"
                                + " [became-optional]");
    }

    @Test
    void quotesOfAModelThatTakesThePlaceOfAnother() {
        String calls = "calls:\n  get:\n    get: /item\n    returns: ";
        String types = "types:\n  A: {x: long}\n  B: {x: long quoted}\n  C: {a: A?, b: B?}\n";
        Comparing.of(calls + "A\n" + types, calls + "B\n" + types)
                .shows("new.yaml:7:14: call 'get' returns B, and returned A: breaks wire, source, binary"
                        + " [java-type] [values-widened] [values-narrowed]");
        Comparing.of(calls + "B\n" + types, calls + "A\n" + types)
                .shows("new.yaml:7:14: call 'get' returns A, and returned B: breaks source, binary"
                        + " [java-type] [values-narrowed]");
    }

    @Test
    void quotesOfAnEnum() {
        enumField("a: Sex", "a: Sex quoted")
                .shows("new.yaml:14:5: field 'a' of 'Item' is Sex quoted, and was Sex: breaks wire"
                        + " [values-widened] [values-narrowed]");
        enumField("a: map<Sex, Sex>? quoted", "a: map<Sex, Sex>?")
                .shows("new.yaml:14:5: field 'a' of 'Item' is map<Sex, Sex>, and was map<Sex, Sex> quoted:"
                        + " breaks nobody [values-narrowed]");
        enumField("a: Sex quoted", "a: Sex quoted").shows();
    }

    @Test
    void anEnumThatIsSaidToBeQuotedWhereTextsWereDescribedOnlyBreaksCode() {
        enumField("a: string", "a: Sex quoted")
                .shows("new.yaml:14:5: field 'a' of 'Item' is Sex quoted, and was string: breaks source, binary"
                        + " [java-type] [values-narrowed]");
        enumField("a: Sex quoted", "a: string")
                .shows("new.yaml:14:5: field 'a' of 'Item' is string, and was Sex quoted: breaks source, binary"
                        + " [java-type]");
        enumField("a: Sex", "a: string")
                .shows("new.yaml:14:5: field 'a' of 'Item' is string, and was Sex: breaks source, binary"
                        + " [java-type] [values-narrowed]");
        enumField("a: Word", "a: Sex quoted")
                .shows("new.yaml:14:5: field 'a' of 'Item' is Sex quoted, and was Word: breaks source, binary"
                        + " [java-type]");
    }

    private static Comparing enumField(String before, String after) {
        String head = "calls:\n  get:\n    get: /item\n    returns: Item\ntypes:\n  Sex: [MALE = 1]\n"
                + "  Word: ['MALE = \"1\"']\n  Item:\n    s: Sex?\n    w: Word?\n    ";
        return Comparing.of(head + before + "\n", head + after + "\n");
    }

    @Test
    void aTextThatBecomesAnEnum() {
        String color = "types:\n  Color:\n    - RED\n  Item:\n";
        String calls = "calls:\n  get:\n    get: /item\n    returns: Item\n";
        Comparing.of(calls + color + "    a: string\n    c: Color?\n", calls + color + "    a: Color\n    c: Color?\n")
                .shows("new.yaml:12:5: field 'a' of 'Item' is Color, and was string: breaks source, binary"
                        + " [java-type] [values-narrowed]");
    }

    @Test
    void aReferenceThatBecomesOptionalInAnswers() {
        Comparing.answer("a: string", "a: string?")
                .shows("new.yaml:10:5: field 'a' of 'Item' is optional, and was required: breaks wire, behaviour"
                        + " [became-optional]");
    }

    @Test
    void aReferenceThatBecomesOptionalInRequests() {
        Comparing.request("a: string", "a: string?")
                .shows("new.yaml:10:5: field 'a' of 'Item' is optional, and was required: breaks nobody"
                        + " [became-optional]");
    }

    @Test
    void aNumberThatBecomesOptionalIsBoxed() {
        Comparing.request("a: long", "a: long?")
                .shows("new.yaml:10:5: field 'a' of 'Item' is optional, and was required: breaks source, binary"
                        + " [became-optional] [java-type]");
    }

    @Test
    void aFieldThatBecomesRequiredInAnswers() {
        Comparing.answer("a: string?", "a: string")
                .shows("new.yaml:10:5: field 'a' of 'Item' is required, and was optional: breaks behaviour"
                        + " [became-required]");
    }

    @Test
    void aFieldThatBecomesRequiredInRequests() {
        Comparing.request("a: string?", "a: string")
                .shows("new.yaml:10:5: field 'a' of 'Item' is required, and was optional: breaks wire, behaviour"
                        + " [became-required]");
    }

    @Test
    void aRequiredFieldThatMayBeNull() {
        Comparing.answer("a: string", "a: string nullable")
                .shows("new.yaml:10:5: field 'a' of 'Item' is required and nullable, and was required:"
                        + " breaks wire, behaviour [may-be-null]");
    }

    @Test
    void anOptionalFieldWhoseNullIsSent() {
        Comparing.request("a: string?", "a: string? nullable")
                .shows("new.yaml:10:5: field 'a' of 'Item' is optional and nullable, and was optional:"
                        + " breaks behaviour [null-is-sent]");
    }

    @Test
    void aNullableFieldNoMore() {
        Comparing.answer("a: string? nullable", "a: string?")
                .shows("new.yaml:10:5: field 'a' of 'Item' is optional, and was optional and nullable:"
                        + " breaks source, binary [nullable-removed]");
    }

    @Test
    void tighterLimits() {
        Comparing.answer("a: int max 10", "a: int min 1 max 10")
                .shows("new.yaml:10:5: field 'a' of 'Item' has min 1, max 10, and had max 10: breaks behaviour"
                        + " [limit-tightened]");
        Comparing.request("a: string", "a: string non-empty")
                .shows("new.yaml:10:5: field 'a' of 'Item' has non-empty, and had no limits: breaks wire, behaviour"
                        + " [limit-tightened]");
    }

    @Test
    void looserLimits() {
        Comparing.request("a: decimal max 10", "a: decimal max 11.0")
                .shows("new.yaml:10:5: field 'a' of 'Item' has max 11.0, and had max 10: breaks nobody"
                        + " [limit-loosened]");
    }

    @Test
    void anotherDefault() {
        Comparing.request("a: int? default 1", "a: int? default 2")
                .shows("new.yaml:10:5: field 'a' of 'Item' has default 2, and had default 1: breaks behaviour"
                        + " [default-changed]");
    }

    @Test
    void aDefaultThatIsTold() {
        Comparing.request("a: int?", "a: int? default 2")
                .shows("new.yaml:10:5: field 'a' of 'Item' has default 2, and had no default: breaks nobody"
                        + " [default-documented]");
    }

    @Test
    void whatIsMasked() {
        Comparing.answer("a: string", "a: string sensitive")
                .shows("new.yaml:10:5: field 'a' of 'Item' became sensitive: breaks nobody [sensitive-added]");
        Comparing.answer("a: string sensitive", "a: string")
                .shows("new.yaml:10:5: field 'a' of 'Item' is no longer sensitive: breaks behaviour"
                        + " [sensitive-removed]");
    }

    @Test
    void aFormatThatOldClientsDoNotRead() {
        Comparing.answer("a: date", "a: date format iso, yyyyMMdd")
                .shows("new.yaml:10:5: field 'a' of 'Item' has format iso or yyyyMMdd, and had iso: breaks wire"
                        + " [format-unreadable]");
    }

    @Test
    void aFormatThatServersDoNotRead() {
        Comparing.request("a: date format iso, yyyyMMdd", "a: date format yyyyMMdd")
                .shows("new.yaml:10:5: field 'a' of 'Item' has format yyyyMMdd, and had iso or yyyyMMdd: breaks wire"
                        + " [format-refused]");
    }

    @Test
    void aFormatThatIsReadAndNoLongerWritten() {
        Comparing.request("a: date format iso, yyyyMMdd", "a: date format yyyyMMdd, iso")
                .shows("new.yaml:10:5: field 'a' of 'Item' has format yyyyMMdd or iso, and had iso or yyyyMMdd:"
                        + " breaks nobody [format-changed]");
    }

    @Test
    void anotherZone() {
        Comparing.answer(
                        "a: instant format \"yyyy-MM-dd HH:mm\" zone UTC",
                        "a: instant format \"yyyy-MM-dd HH:mm\" zone Asia/Shanghai")
                .shows("new.yaml:10:5: field 'a' of 'Item' is in zone Asia/Shanghai, and was in UTC: breaks wire"
                        + " [zone]");
    }

    @Test
    void deprecation() {
        Comparing.answer("a: int?", "a: int? deprecated \"use b\"")
                .shows("new.yaml:10:5: field 'a' of 'Item' is deprecated: breaks nobody [deprecated]");
        Comparing.answer("a: int? deprecated \"use b\"", "a: int?")
                .shows("new.yaml:10:5: field 'a' of 'Item' is no longer deprecated: breaks nobody"
                        + " [no-longer-deprecated]");
    }

    @Test
    void documentation() {
        Comparing.answer("a: int - one", "a: int - two")
                .shows("new.yaml:10:5: field 'a' of 'Item' is documented otherwise: breaks nobody [doc]");
    }

    @Test
    void theOrderOfFieldsIsNoChange() {
        Comparing.answer("a: int\nb: string?", "b: string?\na: int").showsNothing();
    }

    @Test
    void theLongFormIsNoChange() {
        Comparing.answer("a: int? max 3 - one", "a: {type: int, optional: true, max: 3, doc: one}")
                .showsNothing();
    }

    @Test
    void anotherZoneOfTextsThatHaveTheirOwnIsNoChange() {
        for (String format : List.of("epoch-millis", "\"yyyy-MM-dd HH:mmXXX\"", "epoch-seconds, \"yyyyMMddHHmmVV\"")) {
            String field = "a: instant format " + format + " zone ";
            Comparing.answer(field + "UTC", field + "Asia/Shanghai").showsNothing();
            Comparing.request(field + "UTC", "a: instant format " + format).showsNothing();
        }
    }

    @Test
    void anotherZoneOfTextsThatAreReadAndNotWritten() {
        String field = "a: instant format epoch-millis, \"yyyy-MM-dd HH:mm\" zone ";
        Comparing.answer(field + "UTC", field + "Asia/Shanghai")
                .shows("new.yaml:10:5: field 'a' of 'Item' is in zone Asia/Shanghai, and was in UTC: breaks wire"
                        + " [zone]");
        Comparing.request(field + "UTC", field + "Asia/Shanghai").showsNothing();
    }

    @Test
    void aZoneForIsoThatMayLackAnOffset() {
        Comparing.answer("a: instant", "a: instant zone UTC")
                .shows("new.yaml:10:5: field 'a' of 'Item' is in zone UTC, and was in none: breaks wire"
                        + " [zone-added]");
        Comparing.answer("a: instant zone UTC", "a: instant")
                .shows("new.yaml:10:5: field 'a' of 'Item' is in no zone, and was in UTC: breaks behaviour"
                        + " [zone-removed]");
        Comparing.request("a: instant", "a: instant zone UTC").showsNothing();
        Comparing.request("a: instant zone UTC", "a: instant").showsNothing();
    }

    @Test
    void fieldsThatExchangeTheirNamesInJava() {
        Comparing.answer("a: int java x\nb: int java y", "a: int java y\nb: int java x")
                .shows(
                        "new.yaml:10:5: field 'a' of 'Item' is y() in Java, and was x(): breaks wire, behaviour"
                                + " [java-name-reused]",
                        "new.yaml:11:5: field 'b' of 'Item' is x() in Java, and was y(): breaks wire, behaviour"
                                + " [java-name-reused]");
    }

    @Test
    void aNameInJavaThatAFieldOfAnotherTypeHas() {
        Comparing.answer("a: int java x", "a: int java y\nb: string? java x")
                .shows(
                        "new.yaml:10:5: field 'a' of 'Item' is y() in Java, and was x():"
                                + " breaks wire, source, binary, behaviour [java-name-reused] [java-type]",
                        "new.yaml:11:5: field 'b' of 'Item' was added: breaks nobody [optional-added]");
    }

    @Test
    void whatIsNonEmptyHasALengthOfOne() {
        Comparing.request("a: string non-empty", "a: string min 1").showsNothing();
        Comparing.request("a: string min 3", "a: string min 3 non-empty").showsNothing();
        Comparing.request("a: string min 3", "a: string non-empty")
                .shows("new.yaml:10:5: field 'a' of 'Item' has non-empty, and had min 3: breaks nobody"
                        + " [limit-loosened]");
        Comparing.request("a: string non-empty", "a: string min 2")
                .shows("new.yaml:10:5: field 'a' of 'Item' has min 2, and had non-empty: breaks wire, behaviour"
                        + " [limit-tightened]");
    }
}
