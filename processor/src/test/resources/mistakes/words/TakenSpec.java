package demo;

import dev.callwright.annotation.*;

@ApiSpec
interface TakenSpec {
//! the class demo.TakenClient is to be generated, and is among the sources already; rename it there, or here: by @JavaName what a type or call becomes, by @ApiSpec(name = "...") the rest [class-exists]
    @Post("/x")
    void x();
}

interface TakenClient {}
