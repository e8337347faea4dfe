package demo;

import dev.callwright.annotation.*;

@ApiSpec
@Errors(@ErrorCode(code = "1", name = "BUSY"))
//! warning: code '1' is never seen, since no envelope holds it; say by @Envelope which member does [errors-without-envelope]
interface QuietSpec {
    @Post("/x")
    void x();

    interface Unused {
//! warning: no call needs type 'Unused'; leave it out, or move it to a description without calls [unused-type]
        String a();
    }

    interface Abc {
//! warning: no call needs type 'Abc'; leave it out, or move it to a description without calls [unused-type]
        String a();
    }

    interface ABC {
//! type 'ABC' and type 'Abc' (QuietSpec.Abc) become classes whose names differ in case only, 'ABC' and 'Abc'; give one of them a Java name of its own: @JavaName("NAME") [java-name-case]
//! warning: no call needs type 'ABC'; leave it out, or move it to a description without calls [unused-type]
        String a();
    }
}
