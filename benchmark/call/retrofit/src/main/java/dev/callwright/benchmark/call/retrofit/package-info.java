/** Retrofit over OkHttp. */
@NullMarked
package dev.callwright.benchmark.call.retrofit;

import org.jspecify.annotations.NullMarked;
