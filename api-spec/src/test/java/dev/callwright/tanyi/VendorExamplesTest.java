package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every JSON example of the vendor's page decodes, field by field, and encodes to what it was. */
class VendorExamplesTest {
    private static final String ROBOT_TEXT = "喂，您好, （停顿2s），您好，想问下您位于江北纬七路隧道附近，均价17000的高端商业综合体，我可以给您介绍一下吗？";

    @Test
    void requestOfFindCalls() {
        JsonNode original = VendorPage.json(VendorPage.text("find-calls-request"));
        FindCallsRequest request = FindCallsRequest.fromJson(original.toString());

        assertEquals(1, request.robotCallJobId());
        assertEquals(2L, request.dialogFlowId());
        assertEquals(List.of(CallResult.ANSWERED), request.resultStatuses());
        assertEquals(List.of(IntentLevel.A), request.intentLevels());
        assertEquals(HangupBy.REMOTE_HANGUP, request.hangupBy());
        assertEquals(true, request.realIntent());
        assertEquals("15364736473", request.calledPhoneNumber());
        assertEquals(145213L, request.callRecordId());
        assertEquals("张三", request.customerPersonName());
        assertEquals(List.of("公司位置", "交通"), request.customerConcern());
        assertEquals(ReadStatus.NOT_READ, request.readStatus());
        assertEquals(1L, request.chatDurationMin());
        assertEquals(3L, request.chatDurationMax());
        assertEquals(true, request.lastCallRecord());
        assertEquals(2L, request.redialTimes());
        assertEquals(20, request.pageSize());
        assertEquals(1, request.pageNum());
        assertNull(request.customerGroupId());
        assertEquals(Map.of(), request.unknownMembers());
        assertEquals(original, VendorPage.json(request.toJson()));
    }

    @Test
    void theRequestExampleBreaksTheVendorsOwnRule() {
        FindCallsRequest request = FindCallsRequest.fromJson(VendorPage.text("find-calls-request"));

        assertEquals(
                8, request.ineffective().size(), () -> request.ineffective().toString());
        assertEquals(
                "hangupBy has no effect when lastCallRecord is true",
                request.ineffective().get(0));
    }

    @Test
    void callRecordOfFindCalls() {
        JsonNode original = VendorPage.data("find-calls-answer").get("content").get(0);
        CallRecord call = CallRecord.fromJson(original.toString());

        assertEquals(HangupBy.REMOTE_HANGUP, call.hangupBy());
        assertEquals(47, call.callRecordId());
        assertEquals(1L, call.tenantId());
        assertEquals(50L, call.robotCallJobId());
        assertEquals(4L, call.dialogFlowId());
        assertEquals(4L, call.robotCallTaskId());
        assertEquals(5L, call.customerPersonId());
        assertEquals("18817501728", call.calledPhoneNumber());
        assertEquals(0L, call.phoneNumberId());
        assertEquals(CallResult.ANSWERED, call.resultStatus());
        assertEquals(IntentLevel.A, call.intentLevel());
        assertEquals("很好", call.intentLevelName());
        assertNull(call.realIntentLevel());
        assertEquals("很好", call.realIntentLevelName());
        assertEquals(0L, call.intentLevelTagId());
        assertEquals(List.of("价格", "位置"), call.customerConcern());
        assertEquals(original.get("fullAudioUrl").textValue(), call.fullAudioUrl());
        assertEquals(original.get("customerAudioUrl").textValue(), call.customerAudioUrl());
        assertEquals("", call.analysisBasis());
        assertEquals(LocalDateTime.of(2018, 8, 4, 11, 57, 33), call.startTime());
        assertEquals(93, call.chatDuration());
        assertEquals(16, call.chatRound());
        assertEquals(ReadStatus.NOT_READ, call.readStatus());
        assertEquals(dialogue(), call.callDetailList());
        assertNull(call.redialTimes());
        assertEquals(Map.of(), call.unknownMembers());
        assertEquals(VendorPage.withoutNulls(original), VendorPage.json(call.toJson()));
    }

    @Test
    void callDetail() {
        JsonNode original = VendorPage.data("call-detail-answer");
        CallDetail call = CallDetail.fromJson(original.toString());

        assertEquals(1, call.callRecordId());
        assertNull(call.customerAudioUrl());
        assertEquals(LocalDateTime.of(2018, 10, 2, 16, 54, 8), call.startTime());
        assertEquals(LocalDateTime.of(2018, 10, 2, 16, 54, 8), call.endTime());
        assertEquals(0, call.chatRound());
        assertEquals(0, call.chatDuration());
        assertEquals(CallResult.VACANT_NUMBER, call.resultStatus());
        assertEquals(IntentLevel.F, call.intentLevel());
        assertEquals("一般", call.intentLevelName());
        assertNull(call.realIntentLevel());
        assertEquals("一般", call.realIntentLevelName());
        assertEquals(0L, call.intentLevelTagId());
        assertEquals(List.of("价格", "位置"), call.customerConcern());
        assertEquals(original.get("fullAudioUrl").textValue(), call.fullAudioUrl());
        assertEquals("空号", call.analysisBasis());
        assertEquals(dialogue(), call.callDetailList());
        assertEquals(29L, call.robotCallJobId());
        assertEquals(0, call.redialTimes());
        assertNull(call.attributes());
        assertEquals(Map.of(), call.unknownMembers());
        assertEquals(VendorPage.withoutNulls(original), VendorPage.json(call.toJson()));
    }

    @Test
    void customerOfCallDetail() {
        JsonNode original = VendorPage.data("call-detail-answer").get("customerPerson");
        Customer customer = Customer.fromJson(original.toString());

        assertEquals(2006007L, customer.customerPersonId());
        assertEquals(LocalDateTime.of(2018, 10, 1, 16, 39), customer.creationTime());
        assertEquals(1L, customer.tenantId());
        assertEquals(181L, customer.customerGroupId());
        assertEquals("空号", customer.name());
        assertEquals("18673125007", customer.phoneNumber());
        assertNull(customer.wechatNumber());
        assertEquals(CustomerSource.UPLOADED_BY_YOURSELF, customer.source());
        assertEquals(Gender.UNKNOWN, customer.gender());
        assertEquals(Map.of("ss", "test"), customer.properties());
        assertEquals(LocalDateTime.of(2018, 10, 1, 16, 39, 29), customer.lastFollowTime());
        assertEquals(0, customer.lastChatDuration());
        assertEquals(LocalDateTime.of(2018, 10, 2, 17, 20, 1), customer.lastStartTime());
        assertEquals(IntentLevel.E, customer.lastIntentLevel());
        assertEquals(CallResult.CAN_NOT_CONNECT, customer.lastDialStatus());
        assertEquals(LocalDateTime.of(2018, 10, 1, 16, 39, 29), customer.assignTime());
        assertEquals("研发", customer.customerGroupName());
        assertEquals(Map.of(), customer.unknownMembers());
        assertEquals(VendorPage.withoutNulls(original), VendorPage.json(customer.toJson()));
    }

    @Test
    void pendingTask() {
        JsonNode original =
                VendorPage.data("pending-tasks-answer").get("content").get(0);
        PendingTask task = PendingTask.fromJson(original.toString());

        assertEquals(3033235, task.robotCallTaskId());
        assertEquals(7170228L, task.customerPersonId());
        assertEquals("不要拨打", task.customerPersonName());
        assertEquals("156****7777", task.calledPhoneNumber());
        assertEquals("", task.customerPersonGroupName());
        assertEquals(TaskStatus.NOT_STARTED, task.status());
        assertEquals(false, task.inWhiteList());
        assertEquals(Map.of("尾号数_单个", "1"), task.properties());
        assertNull(task.inShareWhiteList());
        assertEquals(Map.of(), task.unknownMembers());
        assertEquals(VendorPage.withoutNulls(original), VendorPage.json(task.toJson()));
    }

    @Test
    void labelsAndNumericCodesOfThePage() {
        assertEquals("未开始", TaskStatus.NOT_STARTED.label());
        assertEquals(
                List.of(0L, 1L, 2L, 3L, 4L, 5L),
                TaskStatus.values().stream().map(TaskStatus::code).toList());
        assertEquals("B级(一般)", IntentLevel.B.label());
        assertEquals(10, CallResult.values().size());
    }

    @Test
    void nothingAboutAPersonIsShown() {
        PendingTask task = PendingTask.fromJson(
                VendorPage.data("pending-tasks-answer").get("content").get(0).toString());

        assertEquals(
                "PendingTask[robotCallTaskId=3033235, customerPersonId=7170228, customerPersonName=***, "
                        + "calledPhoneNumber=***, customerPersonGroupName=, status=NOT_STARTED, inWhiteList=false, "
                        + "properties=***]",
                task.toString());
    }

    private static List<DialogueTurn> dialogue() {
        return List.of(
                DialogueTurn.builder()
                        .text(ROBOT_TEXT)
                        .type(Speaker.ROBOT)
                        .callDetailId(1L)
                        .build(),
                DialogueTurn.builder()
                        .text("嗯")
                        .type(Speaker.PERSON)
                        .callDetailId(2L)
                        .build());
    }
}
