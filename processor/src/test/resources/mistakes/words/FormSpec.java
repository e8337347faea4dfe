package demo;

import dev.callwright.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ApiSpec
@Server("")
//! @Server has an empty text here; write what it stands for, or leave it out [missing-value]
@Envelope
//! @Envelope has no code; name the member that says whether a call succeeded: code = "code" [missing-key]
//! @Envelope has no success; write the values of the code that mean success: success = "0" [missing-key]
@Paging
//! @Paging does not say how a page is asked for; write one of page, offset and cursor [paging-mode]
@Formats(date = {})
//! @Formats has an empty list here; write what it stands for, or leave it out [missing-value]
@Errors({
    @ErrorCode(code = "null", name = "NONE"),
//! 'null' is no value; write a value, or put the text in single quotes [literal-form]
    @ErrorCode(code = "3", name = ""),
//! @ErrorCode has an empty text here; write what it stands for, or leave it out [missing-value]
    @ErrorCode(code = " 4", name = "SPACE"),
//! code ' 4' has space around it; write '4' [error-code]
    @ErrorCode(code = "'5' 6'", name = "QUOTES"),
//! '6'' follows a text in quotes; write one value, and twice each single quote within it [literal-form]
})
interface FormSpec<T> extends Runnable {
//! FormSpec extends java.lang.Runnable; declare everything in one interface, and share types by @Use [extends]
//! FormSpec has type parameters; write it out for each type that occurs [generic]
    int LIMIT = 1;
//! LIMIT is a constant of the interface; leave it out; a field of a model is a method: Type name() [field-in-interface]

    void silent();
//! 'silent' does not say what is sent; write one of @Get, @Post, @Put, @Patch, @Delete and @Head with the path [call-method]

    @Get("/a") @Post("/b")
//! 'both' has both @Get and @Post; leave one of them, and declare a second call for the other [call-method]
    @Paging(page = "a", cursor = "b", none = true)
//! @Paging says that there is none, and what it is; leave 'none' out, or all else [contradiction]
    void both() throws Exception;
//! both declares java.lang.Exception; leave it out: every call fails with ApiException [throws]

    @Get("/a")
    @Paging(offset = "skip", first = 0)
//! 'first' is the number of a page, and pages are not asked for by number; leave it out [not-paged-by-number]
//! call 'first' has paging, but returns no page; return Page<...>, or leave @Paging out [paging-without-page]
    void first(int a);
//! 'first' takes int, which is no interface nested in FormSpec; declare an interface in FormSpec with a method for each parameter, and take that [call-parameters]

    @Post("/a")
    @Envelope(code = "'a'b", success = "'x")
//! 'b' follows a name in quotes; write names with a dot between them, error.code, and a name that holds a dot in single quotes [member-path]
    @Format("iso")
//! @Format says nothing on a call; it belongs on a parameter or a field of a model [misplaced-annotation]
    void two(Request one, Request two);
//! 'two' takes 2 parameters; declare an interface in FormSpec with a method for each parameter, and take that [call-parameters]

    @Get("/a")
    void get(Request request);

    default void body() {}
//! body has a body; declare it without, or leave it out [method-with-body]

    interface Request {
        @Nullable int number();
//! 'number' does not say where it travels; write @Query, @Path or @Header on it, or on Request [no-location]
//! a primitive is never null; write the boxed type: @Nullable Integer, Long, Double or Boolean [nullable-primitive]

        Long boxed();
//! 'boxed' does not say where it travels; write @Query, @Path or @Header on it, or on Request [no-location]
//! a boxed type is for what may be null; write @Nullable before it where the value is optional, or the primitive type where it is required [boxed-type]

        @Path @Query String places();
//! 'places' has both @Path and @Query; leave one of them [several-locations]
//! path '/a' has no variable 'places'; write '{places}' where its value belongs [path-parameter]

        List raw();
//! 'raw' does not say where it travels; write @Query, @Path or @Header on it, or on Request [no-location]
//! List does not say what it holds; write List<T> [raw-type]

        @Query Date date();
//! the notation has no type java.util.Date; write Instant, or LocalDateTime where it has no zone [unknown-java-type]

        @Query float fraction();
//! the notation has no type float; write double [unknown-java-type]

        @Query Optional<String> optional();
//! the notation has no type java.util.Optional; write the type itself, with @Nullable [unknown-java-type]

        @Query String withParameter(int a);
//! withParameter of Request is a field, and has parameters; leave the parameters out; a call stands in the outer interface [accessor-with-parameters]

        @Query @Min int none();
//! @Min has no bound; write @Min(1), or decimal = "0.5" [missing-key]

        @Query @Max(value = 1, decimal = "1") int twice();
//! @Max has two bounds; write one of them [contradiction]

        @Query @Wire String unwritten();
//! @Wire does not say the field's name on the wire; write @Wire("name") [missing-key]

        @Query @Default("0x10") int hex();
//! '0x10' may be read as a text or as a number; write plain digits, true or false, or put the text in single quotes [literal-form]

        @Query @Default("'it") String it();

        @Query Set<@Nullable String> set();
//! an element of a Set is never null; leave @Nullable out there [nullable-element]

        @WholeBody @Sensitive @Nullable String whole();
//! the whole body is never null; leave @WholeBody on one required value [whole-body-alone]
//! @Sensitive says nothing on the whole body; leave it out [whole-body-alone]
//! GET call 'get' has a body; write @Query on its parameters, or take another method [body-on-get]
    }

    enum Kind {
        @Wire A,
//! @Wire does not say what is on the wire; write a text, or json = "1" for a number or boolean [missing-key]
        @Wire(value = "b", json = "1") B,
//! @Wire has a text and a number or boolean; write one of them [contradiction]
        @Wire(json = "c") C;
//! 'c' is not a number; write it in plain digits, such as 12 or 0.5 [not-a-number]

        int number() {
//! Kind has more than constants; leave constructors, fields and methods out: a number is @Code, a label the doc comment, another value on the wire @Wire [enum-with-members]
            return 1;
        }
    }

    class Inner {}
//! Inner is a class; write an interface with one method for each field, or an enum [not-an-interface]

    interface Outer {
        interface Deep {}
//! Deep is nested in Outer; move it out, directly into FormSpec [nested-too-deep]
    }
}
