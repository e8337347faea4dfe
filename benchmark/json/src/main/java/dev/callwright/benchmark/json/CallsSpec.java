package dev.callwright.benchmark.json;

import dev.callwright.annotation.ApiSpec;

/** The models that Callwright's codec reads and writes. */
@ApiSpec("calls.yaml")
interface CallsSpec {}
