/** What a generated client needs at run time. */
module dev.callwright.runtime {
    requires static transitive org.jspecify;

    exports dev.callwright.json;
}
