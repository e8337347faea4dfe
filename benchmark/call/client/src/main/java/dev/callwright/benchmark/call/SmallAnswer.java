package dev.callwright.benchmark.call;

import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.Customer;
import dev.callwright.benchmark.call.model.CustomerSource;
import dev.callwright.benchmark.call.model.Gender;
import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.DialogueTurn;
import dev.callwright.benchmark.model.IntentLevel;
import dev.callwright.benchmark.model.Speaker;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What the small call is answered, and what it means. */
final class SmallAnswer {
    static final CallDetail DETAIL = new CallDetail(
            Asked.CALL,
            "https://recordings.example/1/1/207890-customer.wav",
            LocalDateTime.of(2018, 8, 10, 11, 54, 13),
            LocalDateTime.of(2018, 8, 10, 11, 54, 54),
            3,
            41,
            new Customer(
                    83541,
                    LocalDateTime.of(2018, 8, 9, 18, 20),
                    1L,
                    12L,
                    "王小明",
                    "13800000000",
                    null,
                    CustomerSource.UPLOADED_BY_YOURSELF,
                    Gender.UNKNOWN,
                    Map.of("城市", "杭州", "plan", "basic"),
                    LocalDateTime.of(2018, 8, 10, 11, 54, 54),
                    41,
                    LocalDateTime.of(2018, 8, 10, 11, 54, 13),
                    IntentLevel.B,
                    CallResult.ANSWERED,
                    null,
                    "八月新客户"),
            CallResult.ANSWERED,
            IntentLevel.B,
            "B级(一般)",
            null,
            null,
            3L,
            List.of("价格", "合作方式"),
            "https://recordings.example/1/1/207890.wav",
            "通话轮次3轮,客户询问\"价格\"",
            List.of(
                    new DialogueTurn("您好,请问是王先生吗?", Speaker.ROBOT, 1L),
                    new DialogueTurn("是的,什么事", Speaker.PERSON, 2L),
                    new DialogueTurn("我们有一项新的优惠活动", Speaker.ROBOT, 3L)),
            1L,
            0);

    private static final String JSON = """
            {"code":200,"data":{"callRecordId":207890,\
            "customerAudioUrl":"https://recordings.example/1/1/207890-customer.wav",\
            "startTime":"2018-08-10T11:54:13","endTime":"2018-08-10T11:54:54","chatRound":3,"chatDuration":41,\
            "customerPerson":{"customerPersonId":83541,"creationTime":"2018-08-09 18:20","tenantId":1,"customerGroupId":12,\
            "name":"王小明","phoneNumber":"13800000000","source":"UPLOADED_BY_YOURSELF","gender":"UNKNOWN",\
            "properties":{"城市":"杭州","plan":"basic"},"lastFollowTime":"2018-08-10 11:54:54","lastChatDuration":41,\
            "lastStartTime":"2018-08-10 11:54:13","lastIntentLevel":"B","lastDialStatus":"ANSWERED","customerGroupName":"八月新客户"},"resultStatus":"ANSWERED","intentLevel":"B","intentLevelName":"B级(一般)",\
            "intentLevelTagId":3,"customerConcern":["价格","合作方式"],\
            "fullAudioUrl":"https://recordings.example/1/1/207890.wav",\
            "analysisBasis":"通话轮次3轮,客户询问\\"价格\\"","callDetailList":[\
            {"text":"您好,请问是王先生吗?","type":"ROBOT","callDetailId":1},{"text":"是的,什么事","type":"PERSON","callDetailId":2},\
            {"text":"我们有一项新的优惠活动","type":"ROBOT","callDetailId":3}],\
            "robotCallJobId":1,"redialTimes":0},"requestId":"5b6d0c1f2a","resultMsg":"获取通话详情成功","errorStackTrace":null}""";

    private SmallAnswer() {}

    static byte[] json() {
        return JSON.getBytes(StandardCharsets.UTF_8);
    }
}
