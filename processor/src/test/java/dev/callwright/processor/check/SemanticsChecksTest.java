package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class SemanticsChecksTest {
    private static Checking get(String name, String path, String more) {
        return Checking.of("calls:\n  " + name + ":\n    get: " + path + "\n" + more.indent(4));
    }

    @Test
    void whatChangesNothingMayBeRepeated() {
        Checking.call("post: /\nsafe: true\nidempotent: false")
                .finds(
                        "5:3 call 'find' is safe, yet not idempotent; write 'safe: false' if it changes anything on the server, else leave out 'idempotent: false' [safe-not-idempotent]");
        Checking.call("post: /\nsafe: true").findsNothing();
        Checking.call("get: /\nsafe: false\nidempotent: false").findsNothing();
    }

    @Test
    void aGetThatDeletesSaysSo() {
        get("deleteTasks", "/tasks", "")
                .finds(
                        "5:3 warning: call 'deleteTasks' is taken for safe, and may be sent again after a failure, but 'delete' says that it changes something; write 'safe: false' if it does, else 'safe: true' [unsafe-get]");
        get("tasks", "/callRecord/deleteRobotCallTaskList", "")
                .finds(
                        "5:3 warning: call 'tasks' is taken for safe, and may be sent again after a failure, but 'delete' says that it changes something; write 'safe: false' if it does, else 'safe: true' [unsafe-get]");
        get("startJob", "/job", "")
                .finds(
                        "5:3 warning: call 'startJob' is taken for safe, and may be sent again after a failure, but 'start' says that it changes something; write 'safe: false' if it does, else 'safe: true' [unsafe-get]");
        get("jobs", "/job/stop", "")
                .finds(
                        "5:3 warning: call 'jobs' is taken for safe, and may be sent again after a failure, but 'stop' says that it changes something; write 'safe: false' if it does, else 'safe: true' [unsafe-get]");
        get("deleteTasks", "/tasks", "safe: false").findsNothing();
        get("deleteTasks", "/tasks", "safe: true").findsNothing();
        get("getUpdateInfo", "/settings/deletedItems", "").findsNothing();
        Checking.of("calls: {deleteTasks: {post: /tasks/delete}}").findsNothing();
    }
}
