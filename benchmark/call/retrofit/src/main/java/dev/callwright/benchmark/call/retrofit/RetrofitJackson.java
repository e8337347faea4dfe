package dev.callwright.benchmark.call.retrofit;

import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.jackson.Mappers;
import java.net.URI;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** With Jackson. */
public final class RetrofitJackson extends RetrofitContender {
    /** Connects to the server. */
    public RetrofitJackson(URI server) {
        super(server, JacksonConverterFactory.create(Mappers.create()));
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new RetrofitJackson(URI.create(args[0])));
    }
}
