package dev.callwright.benchmark.call.retrofit;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.model.Times;
import java.net.URI;
import java.time.LocalDateTime;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** With Moshi. */
public final class RetrofitMoshi extends RetrofitContender {
    /** Connects to the server. */
    public RetrofitMoshi(URI server) {
        super(
                server,
                MoshiConverterFactory.create(
                        new Moshi.Builder().add(new TimeAdapter()).build()));
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new RetrofitMoshi(URI.create(args[0])));
    }

    /** Public for Moshi, which calls it by reflection. */
    public static final class TimeAdapter {
        @FromJson
        LocalDateTime fromJson(String text) {
            return Times.parse(text);
        }

        @ToJson
        String toJson(LocalDateTime time) {
            return time.toString();
        }
    }
}
