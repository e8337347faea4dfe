package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class ApiChecksTest {
    private static Checking head(String api, String packageName) {
        return Checking.file("callwright: 1\napi: " + api + "\npackage: " + packageName + "\n");
    }

    @Test
    void anApiIsNamedLikeAClass() {
        head("call-record", "com.acme")
                .finds("2:6 'call-record' can't begin the names of classes; write it like 'CallRecord' [api-name]");
        head("callRecord", "com.acme")
                .finds("2:6 'callRecord' can't begin the names of classes; write it like 'CallRecord' [api-name]");
        head("record", "com.acme")
                .finds("2:6 'record' can't begin the names of classes; write it like 'Record' [api-name]");
        head("\"\"", "com.acme").finds("2:6 '' can't begin the names of classes; write it like 'Empty' [api-name]");
        head("CallRecord", "com.acme").findsNothing();
        head("外呼", "com.acme").findsNothing();
    }

    @Test
    void aPackageIsOneOfJava() {
        head("Shop", "com.acme.new")
                .finds(
                        "3:10 'com.acme.new' is no Java package; write identifiers with dots between, none of them a word of the language: 'com.acme.api' [package-name]");
        head("Shop", "com..acme")
                .finds(
                        "3:10 'com..acme' is no Java package; write identifiers with dots between, none of them a word of the language: 'com.acme.api' [package-name]");
        head("Shop", "com/acme")
                .finds(
                        "3:10 'com/acme' is no Java package; write identifiers with dots between, none of them a word of the language: 'com.acme.api' [package-name]");
        head("Shop", "java.shop")
                .finds("3:10 'java.shop' belongs to the JDK; take a package of your own [package-name]");
        head("Shop", "com.acme.v2.record").findsNothing();
    }

    @Test
    void aServerIsAnAbsoluteUrl() {
        Checking.of("server: api.acme.com/v1")
                .finds(
                        "4:9 server 'api.acme.com/v1' does not begin with http:// or https://; write an absolute URL such as 'https://api.acme.com/v1' [server-url]");
        Checking.of("server: ftp://api.acme.com")
                .finds(
                        "4:9 server 'ftp://api.acme.com' does not begin with http:// or https://; write an absolute URL such as 'https://api.acme.com/v1' [server-url]");
        Checking.of("server: https://api.acme.com?x=1")
                .finds(
                        "4:9 server 'https://api.acme.com?x=1' has a query or fragment; write an absolute URL such as 'https://api.acme.com/v1' [server-url]");
        Checking.of("server: 'https://{region}.acme.com'")
                .finds(
                        "4:9 server 'https://{region}.acme.com' is no URL; write an absolute URL such as 'https://api.acme.com/v1' [server-url]");
        Checking.of("server: https:/acme.com/")
                .finds(
                        "4:9 server 'https:/acme.com/' names no host; write an absolute URL such as 'https://api.acme.com/v1' [server-url]");
        Checking.of("server: https://user:secret@acme.com/")
                .finds(
                        "4:9 server 'https://user:secret@acme.com/' holds credentials; write an absolute URL such as 'https://api.acme.com/v1' [server-url]");
        Checking.of("server: https://openapi.acme.com:8443/apiOpen/v1").findsNothing();
        Checking.of("server: http://localhost:8080").findsNothing();
    }
}
