package dev.acme.app;

import dev.acme.depot.AddParcelRequest;
import dev.acme.depot.Contact;
import dev.acme.depot.DepotAsyncClient;
import dev.acme.depot.DepotClient;
import dev.acme.depot.DepotErrorCode;
import dev.acme.depot.FindParcelsRequest;
import dev.acme.depot.GetParcelRequest;
import dev.acme.depot.Mail;
import dev.acme.depot.Owner;
import dev.acme.depot.Parcel;
import dev.acme.depot.Phone;
import dev.acme.depot.Stage;
import dev.acme.depot.StatusRequest;
import dev.acme.depot.SweepRequest;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.Failure;
import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** An app that makes every call in every way there is, of the real client and of its own fake, and tells what it saw. */
public final class DepotApp {
    private final List<String> seen = new ArrayList<>();

    private DepotApp() {}

    public static List<String> run(Connection connection) {
        DepotApp app = new DepotApp();
        app.use(DepotClient.create(connection).with(CallOptions.none()));
        app.use(DepotAsyncClient.create(connection).with(CallOptions.none()));
        app.use(new FakeDepot());
        app.use(new FakeAsyncDepot());
        app.useModels();
        return app.seen;
    }

    private void use(DepotClient depot) {
        Supplier<Optional<String>> status = depot::status;
        seen.add(status.get() + " " + depot.status(request -> {}) + " "
                + depot.status(StatusRequest.builder().build()));
        depot.sweep(request -> {});
        depot.sweep(SweepRequest.builder().build().toBuilder().build());
        Function<String, Parcel> get = depot::getParcel;
        Function<GetParcelRequest, Parcel> getAsked = depot::getParcel;
        tell(get.apply("a"));
        tell(getAsked.apply(GetParcelRequest.builder().number("b").build()));
        tell(depot.getParcel(request -> request.number("c")));
        seen.add("added " + depot.addParcel(request -> request.number("d").weight(5)) + " "
                + depot.addParcel(AddParcelRequest.fromJson("{\"number\":\"e\"}")));
        depot.findParcels().items().forEach(this::tell);
        depot.findParcels(request -> request.stage(Stage.SENT).page(1)).items().forEach(this::tell);
        Pages<Parcel> pages = depot.findParcelsPages(request -> request.stage(Stage.of("LOST")));
        seen.add("walked " + pages.stream().map(Parcel::number).toList() + " "
                + depot.findParcelsPages(FindParcelsRequest.builder().build()).limit(1).stream().count());
        try {
            depot.getParcel("none");
        } catch (BusinessException e) {
            seen.add(meaning(e));
        }
    }

    private void use(DepotAsyncClient depot) {
        depot.getParcel("a").thenAccept(this::tell).join();
        depot.sweep(request -> {}).join();
        seen.add(depot.status().join() + " " + depot.addParcel(request -> request.number("d")).join());
        depot.findParcelsPages(request -> {}).forEach(this::tell).join();
        try {
            depot.getParcel(GetParcelRequest.builder().number("none").build()).join();
        } catch (CompletionException e) {
            seen.add(meaning((BusinessException) e.getCause()));
        }
    }

    private void useModels() {
        Owner owner = Owner.builder().name("Zoë").build();
        Parcel parcel = Parcel.builder().number("n").owner(owner).stage(Stage.STORED).counts(Map.of(Stage.SENT, 2)).build();
        Parcel heavier = parcel.toBuilder().weight(7).build();
        seen.add(heavier.equals(parcel) + " " + Parcel.fromJson(heavier.toJson()).equals(heavier) + " "
                + heavier.hashCode() * 0);
        tell(heavier);
        try {
            Parcel.builder().weight(1).build();
        } catch (IllegalArgumentException e) {
            seen.add(e.getMessage());
        }
        Consumer<Owner.Builder> naming = builder -> builder.name("renamed");
        Owner.Builder builder = owner.toBuilder();
        naming.accept(builder);
        seen.add(builder.build().name());
        Contact phone = Phone.builder().dial("110").build();
        Owner reachable = owner.toBuilder().contact(phone).build();
        seen.add(Contact.toJson(phone) + " " + Owner.fromJson(reachable.toJson()).equals(reachable));
        for (String kind : List.of("phone", "mail", "pigeon")) {
            seen.add(reached(Contact.fromJson("{\"to\":\"a@b\",\"dial\":\"112\",\"kind\":\"" + kind + "\"}")));
        }
    }

    private static String reached(Contact contact) {
        if (contact instanceof Phone phone) {
            return "dial " + phone.dial();
        } else if (contact instanceof Mail mail) {
            return "write to " + mail.to();
        }
        return contact instanceof Contact.Unrecognized other ? "by " + other.json() : "not at all";
    }

    private void tell(Parcel parcel) {
        Owner owner = parcel.owner();
        Stage stage = parcel.stage();
        seen.add(parcel.number() + " " + (stage == null ? "nowhere" : where(stage)) + " " + parcel.weight() + " "
                + (owner == null ? "nobody" : owner.name() + owner.since()) + " " + parcel.counts());
    }

    private static String where(Stage stage) {
        return switch (stage.known()) {
            case STORED -> "here: " + stage.label();
            case SENT -> "gone";
            default -> "somewhere: " + stage.text();
        };
    }

    private static String meaning(BusinessException thrown) {
        DepotErrorCode code = DepotErrorCode.of(thrown);
        return switch (code.known()) {
            case NOT_FOUND -> "not found, refused " + code.refused();
            default -> "failed with " + thrown.code();
        };
    }

    private static Parcel made(String number) {
        if (number.equals("none")) {
            throw new BusinessException(Failure.of("getParcel").status(200).code("404"));
        }
        return Parcel.builder().number(number).stage(Stage.SENT).build();
    }

    private static Page<Parcel> page() {
        return Page.of(List.of(made("first"), made("second")));
    }

    private static final class FakeDepot implements DepotClient {
        @Override
        public Optional<String> status(StatusRequest request) {
            return Optional.of("fake");
        }

        @Override
        public void sweep(SweepRequest request) {}

        @Override
        public Page<Parcel> findParcels(FindParcelsRequest request) {
            return page();
        }

        @Override
        public Parcel getParcel(GetParcelRequest request) {
            return made(request.number());
        }

        @Override
        public long addParcel(AddParcelRequest request) {
            return request.number().length();
        }
    }

    private static final class FakeAsyncDepot implements DepotAsyncClient {
        @Override
        public CompletableFuture<Optional<String>> status(StatusRequest request) {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public CompletableFuture<Void> sweep(SweepRequest request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Page<Parcel>> findParcels(FindParcelsRequest request) {
            return CompletableFuture.completedFuture(page());
        }

        @Override
        public CompletableFuture<Parcel> getParcel(GetParcelRequest request) {
            return CompletableFuture.supplyAsync(() -> made(request.number()));
        }

        @Override
        public CompletableFuture<Long> addParcel(AddParcelRequest request) {
            return CompletableFuture.completedFuture(1L);
        }
    }
}
