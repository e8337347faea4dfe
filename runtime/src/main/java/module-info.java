/** What a generated client needs at run time. */
module dev.callwright.runtime {
    requires transitive java.net.http;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.databind;

    exports dev.callwright.annotation;
    exports dev.callwright.client;
    exports dev.callwright.contract;
    exports dev.callwright.jackson;
    exports dev.callwright.json;
    exports dev.callwright.transport;
}
