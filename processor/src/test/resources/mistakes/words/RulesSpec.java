package demo;

import dev.callwright.annotation.*;
import dev.callwright.client.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ApiSpec
@Envelope(code = "error.code", success = {"0", "null", "007"}, error = "error.number", requestId = "error.number", message = "error.code.text", data = "a.b.c.d.e.f.g.h.i")
//! 'null' is no value; write a value, or put the text in single quotes [literal-form]
//! '007' may be read as a text or as a number; write plain digits, true or false, or put the text in single quotes [literal-form]
//! there are 9 names in this path, more than 8; write @Envelope(none = true) on the call, and read what wraps the answer as part of its type [too-many]
//! 'error.code.text' lies within 'error.code', which is a plain value; name another member, or leave one of them out [envelope-overlap]
//! member 'error.number' of the envelope has two meanings; name another member, or leave one of them out [envelope-members]
@Errors({
    @ErrorCode(code = "0", name = "FINE"),
    @ErrorCode(code = "4xx", name = "ALL"),
//! '4xx' is more than one code; list each code, or put it in single quotes if it is one [error-code]
    @ErrorCode(code = "007", name = "JAMES"),
//! '007' may be read as a text or as a number; write plain digits, true or false, or put the text in single quotes [literal-form]
    @ErrorCode(code = "6", name = "FINE"),
//! error 'FINE' is declared already, at @ErrorCode on RulesSpec; leave one of them out, or rename it [duplicate-error]
    @ErrorCode(code = "8", name = "toString"),
    @ErrorCode(code = "9", name = "a-b"),
    @ErrorCode(code = "10", name = "A_B"),
//! error 'A_B' and error 'a-b' (@ErrorCode on RulesSpec) both become 'A_B'; give one of them a Java name of its own: java = "NAME" within @ErrorCode [java-name-clash]
})
interface RulesSpec {
    @Post("/rules")
    @Rule({
        "slot counts only when day is 2020-01-01",
//! 'day' can't be compared with '2020-01-01'; write 'is set', since it is 'LocalDate' [rule-value]
        "slot counts only when number is x",
//! 'number' is never 'x'; write a whole number of 32 bits [rule-value]
        "slot counts only when kind is BLACK_WHITE",
//! 'kind' is never 'BLACK_WHITE'; use one of RED, GREEN [rule-value]
        "slot counts only when number is null",
//! 'null' is no value; write a value, or put the text in single quotes [literal-form]
        "number counts only when needed is set",
//! 'needed' is required, so it is always set; make it optional: @Nullable Boolean, or leave the rule out [rule-constant]
        "needed counts only when number is set",
//! warning: 'needed' is required, though it may have no effect; make it optional: @Nullable Boolean [rule-required]
        "at least one of needed, slot",
//! 'needed' is required, so one of them is always set; make it optional: @Nullable Boolean, or leave the rule out [rule-constant]
        "at least one of slot, slot",
//! 'slot' stands twice in one rule; leave one of them out [rule-twice]
        "slot has no effect when slot is set",
//! 'slot' depends on itself; name another parameter after 'when' [rule-itself]
        "slat has no effect when number is set",
//! call 'find' has no parameter 'slat'; did you mean 'slot'? [rule-parameter]
        "both has no effect when number is set",
//! 'both' is in the query (@Wire on RulesSpec.Rules.same) and in the body (RulesSpec.Rules.both), and a rule can't tell which; declare it in one place, or say in the doc comment what the rule says [rule-parameter]
        "number has effect",
//! 'has effect' is no rule; write 'a counts only when b is set', 'a has no effect when b is set', or 'at least one of a, b' [rule-form]
        "at least one of slot",
//! 'slot' is the only name; write two names or more, with commas between [rule-form]
        "slot counts only when number",
//! 'slot counts only when number' is no complete rule; write 'a counts only when b is set', 'a has no effect when b is set', or 'at least one of a, b' [rule-form]
        "slot counts only when number equals 1",
//! 'equals 1' is no condition; write 'is set', 'is not set', 'is VALUE' or 'is not VALUE' [rule-form]
        "slot counts only when number is 1e3",
//! '1e3' may be read as a text or as a number; write plain digits, true or false, or put the text in single quotes [literal-form]
        "number counts only when slot is set",
        "number counts only when slot is set",
//! the same is said of 'number' twice; leave one of the rules out [rule-twice]
    })
    @Envelope(code = "code.", success = "0", data = "data")
//! a name is missing; write names with a dot between them, error.code, and a name that holds a dot in single quotes [member-path]
    Kind find(Rules request);

    interface Rules {
        @Nullable LocalDate day();

        @Nullable Integer slot();

        @Nullable Integer number();

        @Nullable Kind kind();

        boolean needed();

        @Nullable String both();

        @Query @Wire("both") @Nullable String same();
    }

    enum Kind { RED, GREEN }
}
