import Care

extension Route {
    /// Concerns and disputes, thanks, legal advice, patterns and collective concerns.
    static let challenge: [Route] = [
        .get("/challenge", .list(.seeChallenges), audit: "list challenges", challengeList),
        .get("/challenge/themes", .list(.seeChallenges), challengeThemes),
        .get("/challenge/thanks", .list(.seeChallenges), audit: "list thanks", thanksList),
        .get("/challenge/legal-advice", .list(.seeLegalAdvice), audit: "list legal advice", legalAdviceList),
        .get("/challenge/{dispute}", .dispute(.seeChallenges), audit: "read a concern", dispute),
        .post("/challenge/{dispute}/remind", .dispute(.draftChallenge), remindOfDispute),

        .get("/concerns", .service(.seeConcerns), concernsList),
        .get("/concerns/patterns", .service(.keepConcerns), audit: "list patterns", patterns),
        .get("/concerns/patterns/{pattern}/answer", .service(.keepConcerns), patternAnswerForm),
        .post("/concerns/patterns/{pattern}/answer", .service(.keepConcerns), answerPattern),
        .get("/concerns/new", .service(.keepConcerns), audit: "list challenges", newConcernForm),
        .post("/concerns/new", .service(.keepConcerns), addConcern),
        .get("/concerns/{concern}", .service(.seeConcerns), audit: "read a collective concern", collectiveConcern),
        .get("/concerns/{concern}/answer", .service(.answerConcern), concernAnswerForm),
        .post("/concerns/{concern}/answer", .service(.answerConcern), answerConcern),
        .get("/concerns/{concern}/change", .service(.keepConcerns), concernChangeForm),
        .post("/concerns/{concern}/change", .service(.keepConcerns), changeConcern),
    ] + DisputeStep.allCases.flatMap(steps)

    private static func steps(_ step: DisputeStep) -> [Route] {
        let address = "/challenge/{dispute}/\(step.rawValue)"
        return [
            .get(address, .dispute(step.ask), audit: "read a concern") { try disputeStepForm(step, $0) },
            .post(address, .dispute(step.ask)) { try saveDisputeStep(step, $0) },
        ]
    }
}
