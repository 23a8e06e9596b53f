import Care

extension Route {
    /// Meetings: booking them, preparing them, holding them, and what follows their decisions; rooms and foster carers.
    static let meetings: [Route] = [
        .get("/meetings", .service(.seeMeetings), audit: "list meetings", meetingsList),
        .get("/children/{key}/meetings/new", .child(.planMeeting), audit: "book meeting", bookForm),
        .post("/children/{key}/meetings/new", .child(.planMeeting), book),
        .get("/carers/{carer}/meetings/new", .service(.workQueue), audit: "book meeting", bookCarerForm),
        .post("/carers/{carer}/meetings/new", .service(.workQueue), bookCarer),

        .get("/meetings/{meeting}", .meeting(.readRecord), audit: "read meeting", meetingPage),
        .post("/meetings/{meeting}", .meeting(.planMeeting), saveMeetingPage),
        .get("/meetings/{meeting}/invitations/{person}", .meeting(.planMeeting), audit: "print invitation", invitation),
        .get("/meetings/{meeting}/move", .meeting(.planMeeting), audit: "read meeting", moveMeetingForm),
        .post("/meetings/{meeting}/move", .meeting(.planMeeting), moveMeeting),
        .get("/meetings/{meeting}/cancel", .meeting(.planMeeting), audit: "read meeting", cancelMeetingForm),
        .post("/meetings/{meeting}/cancel", .meeting(.planMeeting), cancelMeeting),
        .get("/meetings/{meeting}/adjourn", .meeting(.recordMeeting), audit: "read meeting", adjournForm),
        .post("/meetings/{meeting}/adjourn", .meeting(.recordMeeting), adjourn),
        .get("/meetings/{meeting}/report", .meeting(.prepareMeeting), audit: "read meeting", reportForm),
        .post("/meetings/{meeting}/report", .meeting(.prepareMeeting), sendReport),
        .get("/meetings/{meeting}/hold", .meeting(.recordMeeting), audit: "read meeting", holdForm),
        .post("/meetings/{meeting}/hold", .meeting(.recordMeeting), saveHold),
        .get("/meetings/{meeting}/decisions", .meeting(.readRecord), audit: "read meeting", meetingDecisions),
        .get("/meetings/{meeting}/confirm", .meeting(.confirmDecisions), audit: "read meeting", confirmMeetingForm),
        .post("/meetings/{meeting}/confirm", .meeting(.confirmDecisions), confirmMeeting),

        .get("/children/{key}/decisions/{number}/confirm", .child(.confirmDecisions), audit: "read decisions", confirmDecisionForm),
        .post("/children/{key}/decisions/{number}/confirm", .child(.confirmDecisions), confirmDecision),
        .get("/children/{key}/decisions/{number}/progress", .child(.prepareMeeting), audit: "read decisions", decisionNewsForm),
        .post("/children/{key}/decisions/{number}/progress", .child(.prepareMeeting), tellDecisionNews),
        .get("/children/{key}/concerns/new", .child(.draftChallenge), audit: "read decisions", concernForm),
        .post("/children/{key}/concerns/new", .child(.draftChallenge), raiseConcern),

        .get("/rooms", .service(.seeRooms), audit: "list rooms", rooms),
        .get("/rooms/new", .service(.keepRooms), newRoomForm),
        .post("/rooms/new", .service(.keepRooms), addRoom),
        .get("/rooms/{room}", .service(.keepRooms), roomForm),
        .post("/rooms/{room}", .service(.keepRooms), changeRoom),
        .get("/carers", .service(.workQueue), audit: "list foster carers", carers),
        .get("/carers/{carer}", .service(.workQueue), audit: "read foster carer", carerPage),
    ]
}
