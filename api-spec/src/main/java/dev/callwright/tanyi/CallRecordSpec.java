package dev.callwright.tanyi;

import dev.callwright.annotation.ApiSpec;

/** Names the description from which the client of this package is generated. */
@ApiSpec("call-record.yaml")
interface CallRecordSpec {}
