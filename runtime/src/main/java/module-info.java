/** What a generated client needs at run time. */
module dev.callwright.runtime {
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports dev.callwright.annotation;
    exports dev.callwright.client;
    exports dev.callwright.contract;
    exports dev.callwright.json;
    exports dev.callwright.transport;
}
