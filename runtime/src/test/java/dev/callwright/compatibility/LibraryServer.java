package dev.callwright.compatibility;

import dev.callwright.testing.WireServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Answers the requests of the compatibility driver, and keeps them. Answers are written with apostrophes for quotes. */
final class LibraryServer implements AutoCloseable {
    private static final String BOOK = """
            {'isbn':'978-1','title':'老残游记','authors':[{'name':'Liu E','born':'1857-10-18'}],'genre':3,'pages':320,
            'lentTimes':12,'weight':0.5,'price':19.90,'lent':true,'published':'1907-05-01','opens':'09:30:00',
            'added':'2026-11-22 08:30:00','updated':1533355053000,'note':null,'reader':'Li Si','tags':['a','b'],
            'ratings':{'NOVEL':[5,null],'COOKERY':[]},'extra':{'any':[1,true]},'shelf':'B 7'}""";

    private static final String ANSWER = "{'trace':'T-1','code':0,'data':%s,'msg':''}";

    private final WireServer wire;

    LibraryServer() throws IOException {
        wire = new WireServer(LibraryServer::answer);
    }

    URI uri() {
        return wire.uri("/v1");
    }

    /** Method, target and body of each, and of the headers those that the driver sets. */
    List<String> requests() {
        return wire.requests().stream().map(LibraryServer::text).toList();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    private static String text(WireServer.Request request) {
        StringBuilder text = new StringBuilder(request.method() + " " + request.target());
        for (String name : List.of("X-Signed", "X-Trace", "Accept-Language", "Content-Type")) {
            if (request.header(name) != null) {
                text.append(" | ").append(name).append(": ").append(request.header(name));
            }
        }
        return request.body().length == 0 ? text.toString() : text + " | " + request.text();
    }

    private static boolean answer(WireServer.Request request, WireServer.Connection to) throws IOException {
        String call = request.method() + " " + request.target().replace("/v1", "");
        return switch (call) {
            case "GET /covers/978-1" -> to.answer(200, "image/svg+xml", "<svg/>");
            case "GET /books/978-500" -> to.answer(502, "text/html", "<h1>Bad gateway</h1>");
            case "GET /books/978-html" -> to.answer(200, "text/html", "<h1>Maintenance</h1>");
            default -> to.answer(200, "application/json", envelope(call).replace('\'', '"'));
        };
    }

    private static String envelope(String call) {
        return switch (call) {
            case "GET /books/978-1" -> ANSWER.formatted(BOOK);
            case "GET /books/978-0" -> ANSWER.formatted("null");
            case "GET /books/978-404" ->
                "{'code':404,'msg':'没有这本书','trace':'T-2','data':'none','hint':'look elsewhere'}";
            case "PUT /covers/978-1" -> ANSWER.formatted("null");
            case "POST /books" -> ANSWER.formatted("77");
            case "GET /books/remove?isbns=%5B%22978-2%22%2C%22a%2Cb%22%5D" -> ANSWER.formatted("2");
            case "GET /books?page=1&size=2" -> page(1, book(1), book(2));
            case "GET /books?page=2&size=2" -> page(2, book(3));
            case "GET /log?size=2" -> ANSWER.formatted("{'entries':['a','b'],'next':'m=1'}");
            case "GET /log?after=m%3D1&size=2" -> ANSWER.formatted("{'entries':['c'],'next':null}");
            case "GET /readers?skip=0&ids=1&ids=2" -> ANSWER.formatted("{'readers':[{'name':'Li Si'}],'count':2}");
            case "GET /readers?skip=1&ids=1&ids=2" -> ANSWER.formatted("{'readers':[{'name':'Wang Wu'}],'count':2}");
            case "POST /login" -> "{'token':'t','days':30}";
            default -> call.startsWith("GET /books?genres=") ? page(1, BOOK) : "{'code':500,'msg':'" + call + "'}";
        };
    }

    private static String page(int number, String... books) {
        return ANSWER.formatted(
                "{'books':[" + String.join(",", books) + "],'page':" + number + ",'size':2,'total':3,'pages':2}");
    }

    private static String book(int number) {
        return "{'isbn':'978-" + number + "','title':'','authors':[],'pages':1,'lent':false}";
    }
}
