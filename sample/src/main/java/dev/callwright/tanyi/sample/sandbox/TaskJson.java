package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes queued tasks as the vendor's page shows them. */
final class TaskJson {

    private TaskJson() {}

    static JsonNode item(Task task) {
        Customer customer = task.customer();
        return JsonNodeFactory.instance
                .objectNode()
                .put("robotCallTaskId", task.id())
                .put("customerPersonId", customer.id())
                .put("customerPersonName", customer.name())
                .put("calledPhoneNumber", customer.maskedPhoneNumber())
                .put("customerPersonGroupName", customer.group().name())
                .put("status", task.status().name())
                .put("inWhiteList", task.inWhiteList())
                .<ObjectNode>set("properties", CallJson.properties(customer.properties()))
                .put("inShareWhiteList", task.inShareWhiteList());
    }
}
