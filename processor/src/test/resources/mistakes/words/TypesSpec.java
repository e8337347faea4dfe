package demo;

import dev.callwright.annotation.*;
import dev.callwright.client.Content;
import org.jspecify.annotations.Nullable;

@ApiSpec
@Use(specs = {OneSpec.class, OtherSpec.class})
interface TypesSpec {
    @Post("/a")
    Model a(Request request);

    @Post("/b")
    void a();
//! call 'a' is declared already, at TypesSpec.a; leave one of them out, or rename it [duplicate-call]

    @Post("/pages")
    dev.callwright.client.Page<String> pages();
//! nothing says how call 'pages' pages; add @Paging, or return List<...> [page-without-paging]

    interface Request {
        @WholeBody Model body();
    }

    interface Model {
//! each 'Model' requires another within itself, so there can be none; make a field on the way optional with @Nullable [endless-model]
        Model itself();

        date date();

        OneSpec.Shared shared();
//! type 'Shared' is declared at OneSpec.Shared and at OtherSpec.Shared; declare it here, or rename one of them [ambiguous-type]

        Content content();
//! binary content can't be part of a model; make it the whole result, the @WholeBody or a field with @Form, or write String for text in Base64 [binary-place]

        java.util.Set<Content> contents();
//! binary content can't be part of a model; make it the whole result, the @WholeBody or a field with @Form, or write String for text in Base64 [binary-place]

        java.util.Map<Block, String> keys();
//! 'Block' can't be the key of a map; write String or an enum [map-key]

        Block union();

        Empty empty();

        Outer outer();

        @JavaName("a-b") String minus();
//! 'a-b' can't be a name in Java; take letters, digits and '_', and no word of the language [java-name]

        @JavaName("toBuilder") String taken();
//! the generated class has a 'toBuilder' already; take another Java name [java-name-taken]

        @Wire("a-b") String ab();

        String aB();

        @Wire("x") @JavaName("one") String one();

        @Wire("x") @JavaName("two") String two();
//! field 'x' is declared already, at @Wire on TypesSpec.Model.one; leave one of them out, or rename it [duplicate-field]

        @Wire("\uD800") String half();
//! '\ud800' holds half of a surrogate pair; write the character itself, or both halves [name-encoding]

        @Wire(json = "1") String named();
//! the name of a field is a text; write @Wire("name"); json is for constants and variants [contradiction]

        java.util.List<dev.callwright.client.Page<Long>> page();
//! 'Page<Long>' can only be what a call returns; write List<...> here [page-place]

        UnionMember member();

        Stranger stranger();
//! unknown type 'Stranger'; declare it as an interface or enum inside TypesSpec, or @Use the description that has it [unknown-type]
    }

    @JavaName("Day")
    interface date {
//! 'date' is a type of the notation in YAML, in which this description is published; give this one another name; its class keeps its own by @JavaName("Day") [type-name]
        int year();
    }

    interface Abc {
        String a();
    }

    interface ABC {
//! type 'ABC' and type 'Abc' (TypesSpec.Abc) become classes whose names differ in case only, 'ABC' and 'Abc'; give one of them a Java name of its own: @JavaName("NAME") [java-name-case]
        String a();
    }

    @Union("type")
    interface Empty {}
//! union 'Empty' has no variant; write for each a method that is named as what 'type' says, and returns the model [union-empty]

    @Union("type")
    interface Outer {
        Empty union();
//! 'Empty' is a union, and can't be a variant; list its variants here; a model may be one of several unions [variant-type]

        Colour enumeration();
//! 'Colour' is an enum, and can't be a variant; write the name of a model [variant-type]

        String text();
//! 'String' is no model, and so no variant; write the name of a model [variant-type]

        UnionMember member();

        @Wire("member") UnionMember again();
//! 'member' stands for a variant already, at TypesSpec.Outer.member; write each value once [variant-twice]

        @Wire("other") UnionMember third();
//! 'UnionMember' is a variant already, at TypesSpec.Outer.member; declare a model for each value [variant-twice]

        OneSpec.Elsewhere elsewhere();
//! 'Elsewhere' is a model of another description, and can't be a variant here; declare the union there, or the model here: its class says of which unions it is a variant [variant-type]
    }

    @Union("type")
    interface Block {
        @Nullable UnionMember member();
//! a variant is a model, and is there where its value is; leave out @Nullable [type-form]
    }

    interface UnionMember {
        String type();
//! field 'type' of 'UnionMember' is what tells it apart in union 'Outer', which reads and writes it; leave the field out [variant-member]
//! field 'type' of 'UnionMember' is what tells it apart in union 'Outer', which reads and writes it; leave the field out [variant-member]
//! field 'type' of 'UnionMember' is what tells it apart in union 'Outer', which reads and writes it; leave the field out [variant-member]
//! field 'type' of 'UnionMember' is what tells it apart in union 'Block', which reads and writes it; leave the field out [variant-member]
    }

    enum Colour { RED }
}

@ApiSpec
interface OneSpec {
    interface Shared {
        String a();
    }

    interface Elsewhere {
        String a();
    }
}

@ApiSpec
interface OtherSpec {
    interface Shared {
//! type 'Shared' of 'OtherSpec' and type 'Shared' of 'OneSpec' (OneSpec.Shared) both become 'Shared'; give one of them a Java name of its own: @JavaName("NAME") [java-name-clash]
        int a();
    }
}

@ApiSpec
interface eventSpec {
//! 'event' can't begin the names of classes; call the interface EventSpec, or write @ApiSpec(name = "Event") [api-name]
    @Get("/x")
    void x();
}
