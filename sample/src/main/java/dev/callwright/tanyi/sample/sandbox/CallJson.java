package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes calls as the vendor's page shows them: as an item of a list, and in detail. Times are China's. */
final class CallJson {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter WITH_A_T = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String RECORDINGS = "https://recordings.example/DialogueRecording/TenantId1/CallJobId";

    private CallJson() {}

    static JsonNode item(Call call) {
        return JSON.objectNode()
                .put("hangupBy", call.hangupBy().name())
                .put("callRecordId", call.id())
                .put("tenantId", 1)
                .put("robotCallJobId", call.jobId())
                .put("dialogFlowId", call.dialogFlowId())
                .put("robotCallTaskId", call.taskId())
                .put("customerPersonId", call.customer().id())
                .put("calledPhoneNumber", call.customer().phoneNumber())
                .put("phoneNumberId", 0)
                .put("resultStatus", call.resultStatus().name())
                .<ObjectNode>setAll(intent(call))
                .<ObjectNode>set("customerConcern", texts(call.concerns()))
                .put("fullAudioUrl", fullAudio(call))
                .put("customerAudioUrl", customerAudio(call))
                .put("analysisBasis", analysis(call))
                .put("startTime", TO_THE_SECOND.format(call.start()))
                .put("chatDuration", call.chatDuration())
                .put("chatRound", call.chatRounds())
                .put("redialTimes", call.redialTimes())
                .put("readStatus", call.readStatus().name())
                .set("callDetailList", dialogue(call.dialogue()));
    }

    /** Writes a call in detail; its customer is shown as of {@code last}, the latest call to the same one. */
    static JsonNode detail(Call call, Call last) {
        return JSON.objectNode()
                .put("callRecordId", call.id())
                .put("customerAudioUrl", customerAudio(call))
                .put("startTime", WITH_A_T.format(call.start()))
                .put("endTime", WITH_A_T.format(call.end()))
                .put("chatRound", call.chatRounds())
                .put("chatDuration", call.chatDuration())
                .<ObjectNode>set("customerPerson", customer(call.customer(), last))
                .put("resultStatus", call.resultStatus().name())
                .<ObjectNode>setAll(intent(call))
                .<ObjectNode>set("customerConcern", texts(call.concerns()))
                .put("fullAudioUrl", fullAudio(call))
                .put("analysisBasis", analysis(call))
                .<ObjectNode>set("attributes", texts(call.attributes()))
                .<ObjectNode>set("callDetailList", dialogue(call.dialogue()))
                .put("robotCallJobId", call.jobId())
                .put("redialTimes", call.redialTimes());
    }

    static ObjectNode properties(Map<String, String> properties) {
        ObjectNode node = JSON.objectNode();
        properties.forEach(node::put);
        return node;
    }

    private static ObjectNode intent(Call call) {
        Call.IntentLevel level = call.intentLevel();
        Call.@Nullable IntentLevel real = call.realIntentLevel();
        return JSON.objectNode()
                .put("intentLevel", level.name())
                .put("intentLevelName", level.tag())
                .put("realIntentLevel", real == null ? null : real.name())
                .put("realIntentLevelName", real == null ? level.tag() : real.tag())
                .put("intentLevelTagId", 0);
    }

    private static JsonNode customer(Customer customer, Call last) {
        return JSON.objectNode()
                .put("customerPersonId", customer.id())
                .put("creationTime", TO_THE_MINUTE.format(customer.created()))
                .put("tenantId", 1)
                .put("customerGroupId", customer.group().id())
                .put("name", customer.name())
                .put("phoneNumber", customer.phoneNumber())
                .put("wechatNumber", customer.wechatNumber())
                .put("source", "UPLOADED_BY_YOURSELF")
                .put("gender", customer.gender().name())
                .<ObjectNode>set("properties", properties(customer.properties()))
                .put("lastFollowTime", TO_THE_SECOND.format(last.end()))
                .put("lastChatDuration", last.chatDuration())
                .put("lastStartTime", TO_THE_SECOND.format(last.start()))
                .put("lastIntentLevel", last.intentLevel().name())
                .put("lastDialStatus", last.resultStatus().name())
                .put("assignTime", TO_THE_SECOND.format(customer.created()))
                .put("customerGroupName", customer.group().name());
    }

    private static ArrayNode dialogue(List<Call.Turn> turns) {
        ArrayNode node = JSON.arrayNode();
        for (Call.Turn turn : turns) {
            node.addObject()
                    .put("text", turn.text())
                    .put("type", turn.speaker().name())
                    .put("callDetailId", node.size());
        }
        return node;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode node = JSON.arrayNode();
        texts.forEach(node::add);
        return node;
    }

    private static String fullAudio(Call call) {
        return recording(call, call.answered() ? "ai_user.wav" : "early_media.wav");
    }

    private static @Nullable String customerAudio(Call call) {
        return call.answered() ? recording(call, "user.wav") : null;
    }

    private static String recording(Call call, String file) {
        return RECORDINGS + call.jobId() + "/" + call.id() + "_TaskId_" + call.taskId() + "/" + file;
    }

    private static String analysis(Call call) {
        return call.answered() ? "" : call.resultStatus().label();
    }
}
