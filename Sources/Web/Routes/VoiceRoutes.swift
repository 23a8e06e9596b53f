import Care

extension Route {
    /// What children say: taking it in, sending problems on and closing them, what came of every view, usage, and the pledge.
    static let voice: [Route] = [
        .get("/voice", .list(.readViews), audit: "list what children said", voiceInbox),
        .get("/voice/new", .list(.keepViews), takeInForm),
        .post("/voice/new", .list(.keepViews), takeIn),
        .get("/voice/views", .list(.readViews), audit: "list what children said", viewsList),
        .get("/voice/usage", .service(.seeFeedback), voiceUsage),
        .get("/voice/summary", .service(.seeFeedback), voiceSummary),
        .get("/voice/pledge", .service(.seeFeedback), pledge),
        .get("/voice/pledge/children", .list(.readViews), audit: "list pledge answers", pledgeChildren),

        .get("/children/{key}/statements/new", .child(.keepViews), audit: "read own pages", takeInFormOfChild),
        .post("/children/{key}/statements/new", .child(.keepViews), takeInOfChild),
        .get("/children/{key}/said/{line}", .child(.keepViews), audit: "read what a child said", viewAnswerForm),
        .post("/children/{key}/said/{line}", .child(.keepViews), answerView),
        .get("/children/{key}/problems/{problem}", .child(.seeProblems), audit: "read a child's problem", problem),

        .get("/meetings/{meeting}/pledge", .meeting(.recordMeeting), audit: "read meeting", meetingPledgeForm),
        .post("/meetings/{meeting}/pledge", .meeting(.recordMeeting), keepMeetingPledge),
    ] + ProblemForm.allCases.flatMap { step -> [Route] in
        let address = "/children/{key}/problems/{problem}/\(step.rawValue)"
        return [
            .get(address, .child(step.ask), audit: "read a child's problem") { try problemForm(step, $0) },
            .post(address, .child(step.ask)) { try saveProblem(step, $0) },
        ]
    }
}
