package dev.callwright.benchmark.call.retrofit;

import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** The API, in Retrofit's notation. */
interface CallRecordApi {
    @GET("/callRecord/callDetail")
    Call<Envelope<CallDetail>> callDetail(@Query("callRecordId") long callRecordId);

    @GET("/callRecord/callDetail")
    CompletableFuture<Envelope<CallDetail>> callDetailAsync(@Query("callRecordId") long callRecordId);

    @POST("/callRecord/getCallRecordInfoList")
    Call<Envelope<CallPage>> calls(@Body CallFilter filter);

    @POST("/callRecord/getCallRecordInfoList")
    CompletableFuture<Envelope<CallPage>> callsAsync(@Body CallFilter filter);
}
