package com.example.library;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.Content;
import dev.callwright.client.Download;
import dev.callwright.client.Failure;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Page;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** Uses the client as an app of its time did, and tells what came of it. Frozen: it is never edited. */
public final class Driver {
    private final List<String> told = new ArrayList<>();
    private final LibraryClient library;
    private final LibraryAsyncClient async;

    private Driver(Connection connection) {
        library = LibraryClient.create(connection);
        async = LibraryAsyncClient.create(connection);
    }

    /** What came of every call, a line each. */
    public static String run(URI server) throws IOException {
        List<String> noted = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void ineffective(CallInfo call, List<String> what) {
                noted.add(call.name() + " " + what.size());
            }
        };
        Connection connection = Connection.builder()
                .server(server)
                .listener(listener)
                .signer(request -> request.header("X-Signed", request.method()))
                .options(CallOptions.builder().deadline(Duration.ofSeconds(30)).build())
                .build();
        try (connection) {
            Driver driver = new Driver(connection);
            driver.models();
            driver.requests();
            driver.pages();
            driver.bodies();
            driver.failures();
            driver.options();
            driver.fakes();
            driver.tell("listener", noted);
            return String.join("\n", driver.told) + "\n";
        }
    }

    private void models() {
        Book book = library.getBook("978-1").orElseThrow();
        tell("book", book.isbn(), book.title(), book.pages(), book.lentTimes(), book.weight(), book.price(), book.lent());
        tell("dates", book.published(), book.opens(), book.added(), book.updated(), book.authors().get(0).born());
        tell("sets", book.tags(), book.ratings(), book.extra(), book.unknownMembers());
        tell("null", book.hasNote(), book.note());
        tell("masked", book.toString().contains("Li Si"), book.reader());
        tell("json", book.toJson());
        tell("equal", Book.fromJson(book.toJson()).equals(book), book.toBuilder().pages(1).build().equals(book));
        tell("known", book.genre().known(), book.genre().label(), book.genre().code(), book.genre().wire());
        Genre unknown = book.ratings().keySet().stream().reduce((first, last) -> last).orElseThrow();
        tell("unknown", unknown.known(), unknown.text(), unknown.equals(Genre.of("COOKERY")), Genre.values().size());
        tell("absent", library.getBook("978-0"));
        tell("async", async.getBook("978-1").join().orElseThrow().equals(book));
    }

    private void requests() {
        long id = library.addBook(request -> request.isbn("978-2")
                .title("地图集")
                .price(new BigDecimal("12.50"))
                .added(LocalDateTime.of(2026, 11, 22, 8, 30, 0))
                .genre(Genre.TRAVEL)
                .note(null)
                .attributes(Map.of("size", JsonValue.of("A3")))
                .authors(List.of(Person.builder().name("Wang Wu").born(LocalDate.of(1970, 1, 2)).build())));
        tell("added", id);
        tell("removed", library.removeBooks(request -> request.isbns(List.of("978-2", "a,b"))));
        refused(() -> AddBookRequest.builder().isbn("").build());
        refused(() -> RemoveBooksRequest.builder().build());
        refused(() -> RemoveBooksRequest.builder().isbns(List.of("978-2")).genre(Genre.NOVEL).build());
    }

    private void pages() {
        Page<Book> page = library.findBooks(request -> request.genres(List.of(Genre.NOVEL, Genre.TRAVEL))
                .reader("Li Si")
                .since(LocalDate.of(2026, 1, 31)));
        tell("page", page.items().size(), page.number(), page.size(), page.total(), page.pages());
        FindBooksRequest all = FindBooksRequest.builder().size(2).build();
        tell("walk", library.findBooksPages(all).stream().map(Book::isbn).toList());
        tell("from", library.findBooksPages(all).from(2).limit(1).stream().map(Book::isbn).toList());
        List<String> seen = new ArrayList<>();
        async.findBooksPages(all).forEach(book -> seen.add(book.isbn())).join();
        tell("async walk", seen);
        tell("cursor", library.readLogPages(request -> request.size(2)).stream().toList());
        tell("offset", library.listReadersPages(request -> request.ids(List.of(1L, 2L))).stream().map(Person::name).toList());
    }

    private void bodies() throws IOException {
        library.putCover(request -> request.isbn("978-1").body(Content.of("text/plain", "a cover")));
        try (Download cover = library.getCover("978-1")) {
            tell("cover", cover.contentType(), new String(cover.bytes(), StandardCharsets.UTF_8));
        }
        tell("login", library.logIn(r -> r.user("me & you").password("secret").scopes(List.of("read", "write"))));
    }

    private void failures() {
        try {
            library.getBook("978-404");
        } catch (BusinessException e) {
            String meaning = switch (LibraryErrorCode.of(e).known()) {
                case NOT_FOUND -> "not found";
                default -> "something else";
            };
            tell("business", e.call(), e.method(), e.uriTemplate(), e.status(), e.code(), meaning);
            tell("vendor", e.vendorMessage(), e.requestId(), e.detail(), LibraryErrorCode.of(e).refused());
        }
        try {
            async.getBook("978-500").join();
        } catch (CompletionException e) {
            tell("status", e.getCause() instanceof HttpStatusException, ((ApiException) e.getCause()).status());
        }
        try {
            library.getBook("978-html");
        } catch (UnreadableAnswerException e) {
            tell("unreadable", e.call(), e.status(), e.body().length);
        }
    }

    private void options() {
        CallOptions options = CallOptions.builder()
                .header("X-Trace", "42")
                .onAnswer(head -> tell("answer", head.call().name(), head.status(), head.code(), head.requestId()))
                .build();
        library.with(options).getBook(request -> request.isbn("978-1").acceptLanguage("zh"));
    }

    private void fakes() {
        LibraryClient fake = new LibraryClient() {
            @Override
            public long addBook(AddBookRequest request) {
                throw new BusinessException(Failure.of("addBook").code("429").status(200));
            }
        };
        try {
            fake.with(CallOptions.none()).addBook(request ->
                    request.isbn("978-3").title("").added(LocalDateTime.MIN).authors(List.of()));
        } catch (BusinessException e) {
            tell("fake", e.code(), LibraryErrorCode.of(e).retryable());
        }
        try {
            fake.getBook("978-1");
        } catch (UnsupportedOperationException e) {
            tell("not faked");
        }
    }

    private void refused(Runnable build) {
        try {
            build.run();
            tell("built");
        } catch (IllegalArgumentException e) {
            tell("refused");
        }
    }

    private void tell(String what, Object... values) {
        StringBuilder line = new StringBuilder(what);
        for (Object value : values) {
            line.append(" | ").append(value);
        }
        told.add(line.toString());
    }
}
