import Documents

/// The description of the API (OpenAPI 3.1), made from the operations themselves, so that the two cannot differ.
enum APIDescription {
    static let json: JSON = .object([
        "openapi": .string("3.1.0"),
        "info": .object([
            "title": .string("Footprint"), "version": .string("1"),
            "description": .string(
                "Tables, measures, cases and registers of an Independent Reviewing Officer service, read-only. A token reads with one role of its account, "
                    + "under the same rules and the same audit trail as the pages."),
        ]),
        "security": .array([.object(["token": .array([])])]),
        "components": .object([
            "securitySchemes": .object([
                "token": .object(["type": .string("http"), "scheme": .string("bearer"), "description": .string("A token from “Your account”, “Tokens”.")]),
            ]),
            "schemas": .object(["Problem": APISchema.problem.json]),
        ]),
        "paths": .object(APIOperation.all.map { JSON.Member($0.path, .object(["get": path($0)])) }),
    ])

    private static func path(_ operation: APIOperation) -> JSON {
        var responses = [JSON.Member("200", answered("What was asked for.", "application/json", operation.answers.json, tagged: true))]
        responses.append(JSON.Member("304", .object(["description": .string("It is what you have, told by If-None-Match.")])))
        let refusals = [("400", "A parameter is not what it must be."), ("401", "There is no token, or it opens nothing."), ("403", "The token’s role does not include it."), ("404", "There is no such thing, or not for this token.")]
        let reference: JSON = .object(["$ref": .string("#/components/schemas/Problem")])
        responses += refusals.map { JSON.Member($0.0, answered($0.1, "application/problem+json", reference, tagged: false)) }
        return .object([
            "operationId": .string(operation.id), "summary": .string(operation.summary), "parameters": .array(operation.parameters.map(\.description)),
            "responses": .object(responses),
        ])
    }

    private static func answered(_ words: String, _ type: String, _ schema: JSON, tagged: Bool) -> JSON {
        var members = [JSON.Member("description", .string(words)), JSON.Member("content", .object([JSON.Member(type, .object(["schema": schema]))]))]
        if tagged {
            members.append(
                JSON.Member("headers", .object(["ETag": .object(["description": .string("Changes when the answer does."), "schema": .object(["type": .string("string")])])])))
        }
        return .object(members)
    }
}
