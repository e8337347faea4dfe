package dev.callwright.benchmark.call;

import dev.callwright.benchmark.Payload;
import dev.callwright.benchmark.model.CallPage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What the big call is answered, and what it means. */
final class BigAnswer {
    private BigAnswer() {}

    static CallPage page() {
        return Payload.PAGE.page();
    }

    static byte[] json() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes("{\"code\":200,\"data\":".getBytes(StandardCharsets.UTF_8));
        json.writeBytes(Payload.PAGE.bytes());
        json.writeBytes(",\"requestId\":\"5b6d0c1f2b\",\"resultMsg\":\"获取通话记录成功\",\"errorStackTrace\":null}"
                .getBytes(StandardCharsets.UTF_8));
        return json.toByteArray();
    }
}
