package dev.callwright.benchmark.compile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An API as large as wanted, in two notations: ten-field models, an enum for every tenth of them, and calls of three
 * kinds.
 *
 * @param calls how many calls
 * @param models how many models, at least one
 */
record LargeApi(int calls, int models) {
    private static final String MODEL = """
              Thing%1$d - A thing of kind %1$d.:
                id: long - its number
                name: string - what people call it
                phone: string? sensitive - to call
                status: Status%2$d? - how far it is
                startTime: instant? - the first attempt
                level: int? min 0 max 6 - 0 is most
                properties: map<string>? - variables
                recordIds: list<long> - calls so far
                amount: decimal? - in yuan
                next: Thing%3$d? - comes next
            """;

    private static final String MODEL_SCHEMA = """
            "Thing%1$d": {"type": "object", "description": "A thing of kind %1$d.",
              "required": ["id", "name", "recordIds"], "properties": {
                "id": {"type": "integer", "format": "int64", "description": "its number"},
                "name": {"type": "string", "description": "what people call it"},
                "phone": {"type": "string", "description": "to call"},
                "status": {"$ref": "#/components/schemas/Status%2$d"},
                "startTime": {"type": "string", "format": "date-time", "description": "the first attempt"},
                "level": {"type": "integer", "format": "int32", "minimum": 0, "maximum": 6,
                  "description": "0 is most"},
                "properties": {"type": "object", "additionalProperties": {"type": "string"},
                  "description": "variables"},
                "recordIds": {"type": "array", "items": {"type": "integer", "format": "int64"},
                  "description": "calls so far"},
                "amount": {"type": "number", "description": "in yuan"},
                "next": {"$ref": "#/components/schemas/Thing%3$d"}}}""";

    private static final String ENUM = """
              Status%d:
                - WAITING - not begun
                - RUNNING - under way
                - DONE - over
                - FAILED - went wrong
            """;

    private static final String ENUM_SCHEMA = """
            "Status%d": {"type": "string", "enum": ["WAITING", "RUNNING", "DONE", "FAILED"]}""";

    /** {@return how many types there are, enums among them} */
    int types() {
        return models + enums();
    }

    private int enums() {
        return (models + 9) / 10;
    }

    /** {@return the description in YAML} */
    String yaml() {
        String head = """
                callwright: 1
                api: Large
                package: com.example.large
                doc: A large API.
                server: https://api.example.com/v1
                """;
        String allCalls = calls == 0 ? "" : "calls:\n" + each(calls, this::call, "");
        return head + allCalls + "types:\n" + each(models, i -> MODEL.formatted(i, i % enums(), next(i)), "")
                + each(enums(), ENUM::formatted, "");
    }

    private String call(int i) {
        return switch (i % 3) {
            case 0 -> """
                      find%1$d:
                        doc: Finds a thing by its number.
                        get: /things/%1$d/{id}
                        path:
                          id: long - the number
                        query:
                          status: Status%2$d? - only those
                          limit: int? max 100 - how many
                        returns: Thing%3$d
                    """.formatted(i, i % enums(), result(i));
            case 1 -> """
                      create%1$d:
                        doc: Creates a thing.
                        post: /things/%1$d
                        body: Thing%2$d
                        returns: Thing%3$d
                    """.formatted(i, (result(i) + 1) % models, result(i));
            default -> """
                      list%1$d:
                        doc: All things of this kind.
                        get: /things/%1$d/all
                        query:
                          name: string? - what they are called
                          tags: list<string>? - one of these
                        returns: list<Thing%2$d>
                    """.formatted(i, result(i));
        };
    }

    /** {@return the same as an OpenAPI document} */
    String openApi() {
        return """
                {"openapi": "3.0.3", "info": {"title": "Large", "version": "1"},
                "servers": [{"url": "https://api.example.com/v1"}],
                "paths": {
                %s},
                "components": {"schemas": {
                %s,
                %s}}}
                """.formatted(
                        each(calls, this::path, ",\n"),
                        each(models, i -> MODEL_SCHEMA.formatted(i, i % enums(), next(i)), ",\n"),
                        each(enums(), ENUM_SCHEMA::formatted, ",\n"));
    }

    private String path(int i) {
        return switch (i % 3) {
            case 0 -> """
                    "/things/%1$d/{id}": {"get": {"operationId": "find%1$d", "tags": ["large"],
                      "summary": "Finds a thing by its number.", "parameters": [
                        {"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "format": "int64"}},
                        {"name": "status", "in": "query", "schema": {"$ref": "#/components/schemas/Status%2$d"}},
                        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}],
                      %3$s}}""".formatted(i, i % enums(), answer(ref(result(i))));
            case 1 -> """
                    "/things/%1$d": {"post": {"operationId": "create%1$d", "tags": ["large"],
                      "summary": "Creates a thing.", "requestBody": {"required": true, "content":
                        {"application/json": {"schema": %2$s}}},
                      %3$s}}""".formatted(i, ref((result(i) + 1) % models), answer(ref(result(i))));
            default -> """
                    "/things/%1$d/all": {"get": {"operationId": "list%1$d", "tags": ["large"],
                      "summary": "All things of this kind.", "parameters": [
                        {"name": "name", "in": "query", "schema": {"type": "string"}},
                        {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}],
                      %2$s}}""".formatted(i, answer("{\"type\": \"array\", \"items\": " + ref(result(i)) + "}"));
        };
    }

    private static String answer(String schema) {
        return """
                "responses": {"200": {"description": "it", "content": {"application/json": {"schema": %s}}}}""".formatted(schema);
    }

    private static String ref(int model) {
        return "{\"$ref\": \"#/components/schemas/Thing" + model + "\"}";
    }

    /** The model that one refers to: circles of ten, as OpenAPI Generator follows a chain by recursion. */
    private int next(int model) {
        return Math.min(model / 10 * 10 + (model + 1) % 10, models - 1);
    }

    private int result(int call) {
        return 3 * call % models;
    }

    private interface Part {
        String text(int number);
    }

    private static String each(int count, Part part, String separator) {
        return IntStream.range(0, count).mapToObj(part::text).collect(Collectors.joining(separator));
    }
}
