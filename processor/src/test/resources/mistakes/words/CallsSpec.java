package demo;

import dev.callwright.annotation.*;
import dev.callwright.client.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ApiSpec(name = "shop")
//! 'shop' can't begin the names of classes; call the interface ShopSpec, or write @ApiSpec(name = "Shop") [api-name]
@Server("ftp://acme.example")
//! server 'ftp://acme.example' does not begin with http:// or https://; write an absolute URL such as 'https://api.acme.com/v1' [server-url]
@Errors({
    @ErrorCode(code = "1", name = "BUSY"),
//! warning: code '1' is never seen, since no envelope holds it; say by @Envelope which member does [errors-without-envelope]
    @ErrorCode(code = "1-5", name = "BUSY"),
//! '1-5' is more than one code; list each code, or put it in single quotes if it is one [error-code]
//! error 'BUSY' is declared already, at @ErrorCode on CallsSpec; leave one of them out, or rename it [duplicate-error]
    @ErrorCode(code = "3", name = "b-usy"),
})
interface CallsSpec {
    @Get("https://acme.example/a")
//! path 'https://acme.example/a' names a host; write the path alone; the host belongs in @Server [path-template]
    void host();

    @Get("/a?b=c")
//! path '/a?b=c' holds a query; declare its parameters with @Query, a fixed one as @Fixed(query = "action = list") [path-template]
    void query();

    @Get("/c/{+several}")
//! path '/c/{+several}' has '{+several}' for several segments; write '{several}', and let it be a List<String> with @Lists(ListStyle.SEGMENTS) [path-template]
//! no path parameter is named 'several'; declare it with @Path [path-variable]
    void several();

    @Get("/a/{id}")
//! no path parameter is named 'id'; declare it with @Path [path-variable]
    void variable();

    @Get("/a/{name}")
    void path(Track request);

    @Path
    interface Track {
        @Nullable Long id();
//! path '/a/{name}' has no variable 'id'; write '{id}' where its value belongs [path-parameter]
//! path parameter 'id' can't be left out of the path; write long, without @Nullable [path-optional]

        @Nullable Integer name();
//! path parameter 'name' can't be left out of the path; write int, without @Nullable [path-optional]

        List<Kind> list();
//! path '/a/{name}' has no variable 'list'; write '{list}' where its value belongs [path-parameter]
//! 'List<Kind>' can't travel in the path; take one value, an enum, or a list of them; JsonValue for JSON as text [parameter-type]

        Map<String, Long> map();
//! path '/a/{name}' has no variable 'map'; write '{map}' where its value belongs [path-parameter]
//! 'Map<String, Long>' can't travel in the path; take one value, an enum, or a list of them; JsonValue for JSON as text [parameter-type]

        @DistinguishNull
        String text();
//! path '/a/{name}' has no variable 'text'; write '{text}' where its value belongs [path-parameter]
//! 'text' has @DistinguishNull, but the path can't tell null from absent; leave out @DistinguishNull [nullable-place]

        @Lists(ListStyle.REPEAT)
        List<Long> repeated();
//! path '/a/{name}' has no variable 'repeated'; write '{repeated}' where its value belongs [path-parameter]
//! @Lists(ListStyle.REPEAT) of 'repeated' repeats a name, which the path can't; write @Lists(ListStyle.COMMA), for example [style-fit]

        @Quoted
        long amount();
//! path '/a/{name}' has no variable 'amount'; write '{amount}' where its value belongs [path-parameter]
//! @Quoted has no meaning for 'amount', since all is text in the path; leave it out [quoted-place]

        @Quoted
        List<Long> amounts();
//! path '/a/{name}' has no variable 'amounts'; write '{amounts}' where its value belongs [path-parameter]
//! @Quoted has no meaning for 'amounts', since all is text in the path; leave it out, or write a List<String> for @Lists(ListStyle.JSON) [quoted-place]

        Page<Long> page();
//! path '/a/{name}' has no variable 'page'; write '{page}' where its value belongs [path-parameter]
//! 'Page<Long>' can only be what a call returns; write List<...> here [page-place]
    }

    interface Kind {
        String text();
    }

    @Get("/body")
    void bodyOfGet(Body1 request);

    @Delete("/body")
    void bodyOfDelete(Body1 request);

    @Head("/head")
    List<Long> head();
//! HEAD call 'head' returns 'List<Long>', but the answer to HEAD has no content; write void, or @Get [head-result]

    @Head("/head")
    Download download();
//! HEAD call 'download' returns 'Download', but the answer to HEAD has no content; write void, or @Get [head-result]

    @Post("/download")
    @Nullable Download optional();
//! 'Download' as a result is always there; leave out @Nullable [optional-result]

    @Body
    interface Body1 {
        List<String> list();
//! GET call 'bodyOfGet' has a body; write @Query on its parameters, or take another method [body-on-get]
//! warning: DELETE call 'bodyOfDelete' has a body, which servers and proxies may ignore; write @Query on its parameters if the server takes them there [body-on-delete]
    }

    @Post("/twice")
    void formAndBody(FormAndBody request);

    interface FormAndBody {
        @Form String file();
//! call 'formAndBody' has a form and a body; write @Form on all of them, or on none [body-twice]

        String text();
    }

    @Post("/twice")
    void wholeAndField(WholeAndField request);

    interface WholeAndField {
        @WholeBody String file();

        String text();
//! 'text' is in the body, of which 'file' is the whole; write where it travels, or make it a field of what 'file' holds [whole-body-alone]
    }

    @Post("/twice")
    void formAndWhole(FormAndWhole request);

    interface FormAndWhole {
        @WholeBody String file();

        @Form String text();
//! call 'formAndWhole' has a form and a body; leave out @WholeBody, or what has @Form [body-twice]
    }

    @Post("/texts")
    void texts(Texts request);

    interface Texts {
        @Lists(ListStyle.COMMA)
        List<String> list();
//! @Lists(ListStyle.COMMA) of 'list' has no meaning, since lists in JSON are arrays; leave it out [style-place]

        @Query @Lists(ListStyle.COMMA)
        @Nullable Integer number();
//! @Lists(ListStyle.COMMA) of 'number' has no meaning for 'Integer'; leave it out, or write a List [style-place]

        @Query @Lists(ListStyle.BRACKETS)
        Map<String, Long> counts();
//! @Lists(ListStyle.BRACKETS) of 'counts' has no meaning for 'Map<String, Long>'; leave it out, or write a List [style-place]

        @Query Map<String, List<Long>> nested();
//! 'Map<String, List<Long>>' can't travel in the query; take one value, an enum, or a list or map of them; write @Lists(ListStyle.JSON) for JSON as text [parameter-type]

        @Query Map<String, @Nullable Long> holes();
//! 'Map<String, @Nullable Long>' can't travel in the query; take one value, an enum, or a list or map of them; write @Lists(ListStyle.JSON) for JSON as text [parameter-type]

        Content content();
//! binary content can't be part of the body; make it the whole result, the @WholeBody or a field with @Form, or write String for text in Base64 [binary-place]

        @Query @Wire("a") int a();

        @Query @Wire("a") int b();
//! parameter 'a' is declared already, at @Wire on CallsSpec.Texts.a; leave one of them out, or rename it [duplicate-parameter]

        @Header @Wire("Host") String host();
//! header 'Host' is set by the client; leave it out [header-reserved]

        @Header @Wire("X-Größe") String width();
//! 'X-Größe' can't be the name of a header; take ASCII letters, digits and '-' [header-name]

        @Query @Lists(ListStyle.JSON) Map<String, @Nullable Long> whole();

        @Query @Lists(ListStyle.JSON) String text();
//! @Lists(ListStyle.JSON) of 'text' has no meaning for 'String'; leave it out, or write a List, Map, model or JsonValue [style-place]

        @Header @Lists(ListStyle.BRACKETS) List<String> all();
//! @Lists(ListStyle.BRACKETS) of 'all' repeats a name, which a header can't; write @Lists(ListStyle.COMMA), for example [style-fit]

        @Header @Lists(ListStyle.SEGMENTS) List<String> segments();
//! @Lists(ListStyle.SEGMENTS) of 'segments' has no meaning, since a header has no segments; write @Lists(ListStyle.COMMA), for example [style-fit]

        @Header Set<Kind> kinds();
//! 'Set<Kind>' can't travel in a header; take one value, an enum, or a list of them; write @Lists(ListStyle.JSON) for JSON as text [parameter-type]

        @Body @Lists(ListStyle.COMMA) String member();
//! @Lists(ListStyle.COMMA) of 'member' has no meaning, since lists in JSON are arrays; leave it out [style-place]
    }

    @Get("/fixed")
    @Fixed(header = "X-Name = größe")
//! header 'X-Name' can't have the value 'größe'; encode it the way the API wants [fixed-header]
    void fixed();

    @Get("/deleteAll")
    void deleteAll();
//! warning: call 'deleteAll' is taken for safe, and may be sent again after a failure, but 'delete' says that it changes something; write @Safe(false) if it does, else @Safe [unsafe-get]

    @Post("/safe")
    @Safe
    @Idempotent(false)
    void store();
//! call 'store' is safe, yet not idempotent; write @Safe(false) if it changes anything on the server, else leave out @Idempotent(false) [safe-not-idempotent]
}
