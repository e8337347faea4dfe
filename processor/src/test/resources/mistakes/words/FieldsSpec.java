package demo;

import dev.callwright.annotation.*;
import dev.callwright.client.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ApiSpec
@Envelope(code = "code", success = "0")
@Errors({
    @ErrorCode(code = "0", name = "FINE"),
//! code '0' says that a call succeeded; leave the error out, or take the code from success of @Envelope [error-is-success]
    @ErrorCode(code = "1", name = "null", java = "null"),
//! 'null' can't be a name in Java; take letters, digits and '_', and no word of the language [java-name]
})
interface FieldsSpec {
    @Post("/fields")
    @Envelope(code = "code", success = "null")
//! 'null' is no value; write a value, or put the text in single quotes [literal-form]
//! no value of 'code' says that a call succeeded; write those that do: success = "0" [envelope-success]
    void fields(Fields request);

    interface Fields {
        @NonEmpty @Min(1) @Max(2)
//! @Min has no meaning for 'day', which is 'LocalDate'; leave it out [bound-type]
//! @Max has no meaning for 'day', which is 'LocalDate'; leave it out [bound-type]
        @Nullable LocalDate day();
//! @NonEmpty has no meaning for 'day', which is 'LocalDate'; leave it out, or write a String, List, Set or Map [non-empty-type]

        @Max(0) @NonEmpty
//! @Max '0' of 'text' leaves nothing that is non-empty; write a greater one, or leave out @NonEmpty [bound-order]
        String text();

        @Min(-1)
//! '-1' can't bound 'list', which is 'List<Long>'; write a length: a whole number from 0 to 2147483647 [bound-value]
        List<Long> list();

        @Min(decimal = "0.5") @Max(decimal = "many")
//! 'many' is not a number; write it in plain digits, such as 12 or 0.5 [not-a-number]
//! '0.5' can't bound 'number', which is 'Long'; write a whole number of 64 bits [bound-value]
        @Nullable Long number();

        @Min(5) @Max(1)
//! @Max '1' of 'decimal' is less than its @Min '5'; exchange them [bound-order]
        BigDecimal decimal();

        @Default("x")
//! @Default 'x' of 'integer' is no 'Integer'; write a whole number of 32 bits [default-value]
        @Nullable Integer integer();

        @Min(5) @Default("1")
//! @Default '1' of 'small' is less than its @Min '5'; change one of them [default-value]
        double small();

        @Max(2) @Default("long")
//! @Default 'long' of 'word' is longer than its @Max '2'; change one of them [default-value]
        String word();

        @Default("20")
//! @Default '20' of 'date' is no 'LocalDate'; write a text, in single quotes where it looks like a number: "'20'" [default-value]
        LocalDate date();

        @Default("2020-13-45")
//! @Default '2020-13-45' of 'time' is no 'LocalTime'; write it as format 'iso' has it: '18:30:00' [default-value]
        @Nullable LocalTime time();

        @Default("wrong")
//! @Default 'wrong' of 'color' is no 'Color'; use one of RED, GREEN, BLUE, 1, WHITE [default-value]
        @Nullable Color color();

        @Default("x")
//! @Default 'x' of 'map' is no 'Map<String, String>'; write an object of JSON, such as "{}", or say it in the doc comment [default-value]
        Map<String, String> map();

        @Default("x")
//! @Default 'x' of 'booleans' is no 'List<Boolean>'; write its elements with commas between, or '[]' for none [default-value]
        List<Boolean> booleans();

        @Default("yes")
//! @Default 'yes' of 'bool' is no 'boolean'; write true or false [default-value]
        boolean bool();

        @Format("yyyy") @Zone("UTC")
//! @Format has no meaning for 'noFormat', which is 'String'; leave it out, or write LocalDate, LocalTime, LocalDateTime or Instant [format-type]
//! @Zone 'UTC' has no meaning for 'String'; leave it out, or write Instant [zone-type]
        @Nullable String noFormat();

        @Format("ppdMMyyyy")
//! format 'ppdMMyyyy' is no pattern of java.time; write a pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds [format-pattern]
        LocalDate pattern();

        @Format("HH:mm")
//! format 'HH:mm' can't hold a date and time; write one such as 'yyyy-MM-dd HH:mm:ss' (y is year, M month, d day, H hour, m minute, s second) [format-fit]
        LocalDateTime fit();

        @Format({"iso", "H", "HH", "H:mm", "HH:mm", "H:m", "HHmm", "HH.mm", "H.mm", "H.m", "HH-mm"})
//! there are 11 formats, more than 10; keep those that servers write [too-many]
        LocalTime formats();

        @Format("yyyy-MM-dd HH:mm:ss")
        @Nullable Instant at();
//! an instant in format 'yyyy-MM-dd HH:mm:ss' says nothing of its zone; write @Zone("Asia/Shanghai"), for example, here, or @Formats(zone = "Asia/Shanghai") on the API's interface [zone-missing]

        @Quoted
        @Nullable String noNumber();
//! @Quoted has no meaning for 'noNumber', which is 'String'; leave it out, or write Integer, Long, Double, BigDecimal or Boolean [quoted-type]

        @Quoted
        String alsoNoNumber();
//! @Quoted has no meaning for 'alsoNoNumber', which is 'String'; leave it out, or write int, long, double, BigDecimal or boolean [quoted-type]

        @Lists(ListStyle.JSON)
        @Nullable Long noDocument();
//! @Lists(ListStyle.JSON) of 'noDocument' has no meaning for 'Long'; leave it out, or write a List, Map, model or JsonValue [style-place]

        @Quoted
        List<Color> words();
//! @Quoted has no meaning for 'words', since the text 'RED' of 'Color' always is in quotes; leave it out, or give each constant a number, as in @Wire(json = "1") [quoted-type]

        Map<Long, @Nullable Boolean> longs();
//! 'Long' can't be the key of a map; write String or an enum [map-key]

        Map<Color, List<@Nullable Double>> kinds();
//! as the key of a map, constants 'BLUE' and 'WHITE' of 'Color' both are '1'; write String, or leave one of them out [map-key]
    }

    enum Color {
        RED,
        @Wire("RED") GREEN,
//! constants 'GREEN' and 'RED' (FieldsSpec.Color.RED) both stand for 'RED'; leave one of them out, or give it a value of its own: @Wire("VALUE") [duplicate-value]
        @Wire(json = "1") BLUE,
        @Wire("1") @JavaName("GREEN") WHITE
//! constant 'WHITE' and constant 'GREEN' (FieldsSpec.Color.GREEN) both become 'GREEN'; give one of them a Java name of its own: @JavaName("NAME") [java-name-clash]
    }
}
