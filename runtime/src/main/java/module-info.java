/** What a generated client needs at run time. */
module dev.callwright.runtime {
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    // Whoever has Jackson adds our module to a mapper: with "provides", a module without Jackson could not start.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports dev.callwright.annotation;
    exports dev.callwright.client;
    exports dev.callwright.contract;
    exports dev.callwright.jackson;
    exports dev.callwright.jackson3;
    exports dev.callwright.json;
    exports dev.callwright.transport;
}
