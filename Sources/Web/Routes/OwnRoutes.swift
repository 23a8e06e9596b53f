import Care
import Store

extension Route {
    /// What those who come by a link can open, and nothing else can they.
    static let mine: [Route] = [
        .get("/mine", .own(.ownPages), audit: "read own pages", mine),
        .get("/mine/iro", .own(.ownPages), audit: "read own pages", myOfficer),
        .post("/mine/iro", .own(.ownPages), knowOfficer),
        .get("/mine/review", .own(.ownPages), audit: "read own pages", myReview),
        .post("/mine/review", .own(.ownPages), sendWish),
        .get("/mine/review/{step}", .own(.ownPages), audit: "read own pages", wishStep),
        .post("/mine/review/{step}", .own(.ownPages), keepWishStep),
        .get("/mine/agreed", .own(.ownPages), audit: "read own pages", myAgreed),
        .get("/mine/letters/{letter}", .own(.ownPages), audit: "read own pages", myLetter),
        .get("/mine/questions", .own(.consultation), audit: "read questions", questions),
        .post("/mine/questions", .own(.consultation), sendAnswers),
        .get("/mine/feedback", .own(.feedback), audit: "read questions", meetingFeedback),
        .post("/mine/feedback", .own(.feedback), giveFeedback),
        .post("/mine/style", .anyLink, setStyle),
        .post("/mine/leave", .anyLink, leave),
        .get("/mine/{secret}", .everyone, openLinkForm),
        .post("/mine/{secret}", .everyone, limit: 1 << 14, openLink),
        .get("/survey/{secret}", .survey, survey),
        .post("/survey/{secret}", .survey, limit: 1 << 18, answerSurvey),
        .get("/survey/{secret}/thanks", .survey, surveyThanks),
    ]

    /// What the service does with a child's own pages, with consultations, feedback and surveys.
    static let own: [Route] = [
        .get("/children/{key}/own", .child(.keepChildPages), audit: "read own pages", childOwn),
        .post("/children/{key}/own/links", .child(.keepChildPages), makeChildLink),
        .post("/children/{key}/own/links/{link}/revoke", .child(.keepChildPages), revokeChildLink),
        .get("/children/{key}/own/with", .child(.keepChildPages), audit: "open form", withChildForm),
        .post("/children/{key}/own/with", .child(.keepChildPages), withChild),
        .get("/children/{key}/own/card", .child(.keepChildPages), audit: "print card", childCard),
        .post("/children/{key}/own/card", .child(.keepChildPages), giveCard),
        .get("/children/{key}/own/planner", .child(.keepChildPages), audit: "print planner", childPlanner),
        .post("/children/{key}/own/wishes/{number}/read", .child(.keepChildPages), readWish),
        .get("/children/{key}/own/letters/{meeting}", .child(.keepChildPages), audit: "read letter", letterForm),
        .post("/children/{key}/own/letters/{meeting}", .child(.keepChildPages), saveLetter),
        .get("/children/{key}/own/letters/{meeting}/print", .child(.keepChildPages), audit: "print letter", printLetter),

        .get("/meetings/{meeting}/consultation", .meeting(.planMeeting), audit: "read meeting", consultation),
        .get("/meetings/{meeting}/consultation/{person}", .meeting(.planMeeting), audit: "read meeting", consultationPerson),
        .post("/meetings/{meeting}/consultation/{person}", .meeting(.planMeeting), keepConsultation),
        .get("/meetings/{meeting}/feedback", .meeting(.planMeeting), audit: "read meeting", meetingFeedbackAsked),
        .post("/meetings/{meeting}/feedback", .meeting(.planMeeting), askFeedback),

        .get("/feedback", .service(.seeFeedback), audit: "read feedback", feedback),
        .get("/surveys", .service(.seeFeedback), surveys),
        .get("/surveys/new", .service(.keepSurveys), surveyForm),
        .post("/surveys/new", .service(.keepSurveys), addSurvey),
        .get("/surveys/{survey}", .service(.seeFeedback), audit: "read survey", surveyResults),
        .post("/surveys/{survey}/link", .service(.keepSurveys), makeSurveyLink),
        .get("/surveys/{survey}/paper", .service(.keepSurveys), paperForm),
        .post("/surveys/{survey}/paper", .service(.keepSurveys), addPaper),
        .get("/my-card", .service(.seeOwn), myCardForm),
        .post("/my-card", .service(.seeOwn), keepMyCard),
    ]
}
