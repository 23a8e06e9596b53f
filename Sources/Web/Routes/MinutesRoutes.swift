import Care

extension Route {
    /// The records of meetings: their board, and what goes to whom.
    static let minutes: [Route] = [
        .get("/minutes", .service(.seeMeetings), audit: "list minutes", minutesBoard),
        .get("/meetings/{meeting}/minutes", .meeting(.readRecord), audit: "read minutes", minutesOfMeeting),
        .post("/meetings/{meeting}/minutes/drafted", .meeting(.recordMeeting)) { try mark(.drafted, $0) },
        .post("/meetings/{meeting}/minutes/checked", .meeting(.checkMinutes)) { try mark(.checked, $0) },
        .post("/meetings/{meeting}/minutes/approved", .meeting(.approveMinutes)) { try mark(.approved, $0) },
        .get("/meetings/{meeting}/packs", .meeting(.sendMinutes), audit: "list packs", packs),
        .post("/meetings/{meeting}/packs", .meeting(.sendMinutes), sendPacks),
        .get("/meetings/{meeting}/packs/{person}", .meeting(.sendMinutes), audit: "preview pack", pack),
        .post("/meetings/{meeting}/packs/{person}", .meeting(.sendMinutes), sendPack),
        .get("/meetings/{meeting}/packs/{person}/print", .meeting(.sendMinutes), audit: "print pack", packPrint),
        .get("/meetings/{meeting}/packs/{person}.pdf", .meeting(.sendMinutes), audit: "print pack", waiting: packFile),
        .get("/meetings/{meeting}/packs/{person}/sent/{pack}", .meeting(.readRecord), audit: "read pack", sentPack),
        .get("/meetings/{meeting}/packs/{person}/sent/{pack}.pdf", .meeting(.readRecord), audit: "read pack", waiting: sentPackFile),
    ]
}
