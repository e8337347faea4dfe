/**
 * The annotations in which an API is declared: one interface is one API, its methods are the calls, its nested
 * interfaces the models and unions, its nested enums the enums, and its doc comments, read as plain text, the docs.
 *
 * <pre>{@code
 * @ApiSpec
 * @Server("https://openapi.example.com/v1")
 * @Envelope(code = "code", success = "200", data = "data", message = "resultMsg")
 * interface CallRecordSpec {
 *     @Get("/callRecord/callDetail")
 *     CallDetail getCallDetail(GetCallDetail request);
 *
 *     @Query
 *     interface GetCallDetail {
 *         long callRecordId();
 *     }
 *
 *     interface CallDetail {
 *         long callRecordId();
 *
 *         @Nullable Integer chatRound();
 *     }
 * }
 * }</pre>
 *
 * <p>The types of the notation are {@code String}, {@code int}, {@code long}, {@code double}, {@code BigDecimal},
 * {@code boolean}, {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code Instant}, {@code
 * dev.callwright.json.JsonValue} for any JSON, {@code dev.callwright.client.Content} or {@code
 * dev.callwright.client.Download} for binary content, {@code String} with {@link dev.callwright.annotation.PlainText}
 * for a result that is no JSON, {@code List}, {@code Set} and {@code Map} of them, {@code dev.callwright.client.Page} as
 * what a call returns, and the nested interfaces and enums. What may be missing or null is {@code
 * org.jspecify.annotations.Nullable}; a number or boolean that may be is then boxed: {@code @Nullable Long}.
 *
 * <p>A method of a request or a model is named as the field is on the wire, and {@link dev.callwright.annotation.Wire}
 * says where it is not. Doc comments are read up to their first block tag; that of {@code @deprecated} is the reason of
 * a deprecation. A request's generated class is named after its call, and has that call's docs.
 *
 * <p>All annotations are for the compiler alone: none is left in a class file.
 */
@NullMarked
package dev.callwright.annotation;

import org.jspecify.annotations.NullMarked;
