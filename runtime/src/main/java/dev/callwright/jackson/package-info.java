/**
 * Lets an application's own {@code ObjectMapper} of Jackson 2 read and write generated models, open enums and free-form
 * JSON values: register a {@link dev.callwright.jackson.CallwrightModule}. The only package that needs Jackson 2, and only
 * where it is used.
 */
@NullMarked
package dev.callwright.jackson;

import org.jspecify.annotations.NullMarked;
