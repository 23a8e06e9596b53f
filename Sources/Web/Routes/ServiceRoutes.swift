import Care

extension Route {
    /// The service itself: allocation, teams, rooms, the audit trail.
    static let service: [Route] = [
        .get("/allocation", .service(.allocate), audit: "list children", allocation),
        .post("/allocation/choose", .service(.allocate), audit: "list children", chooseAllocation),
        .post("/allocation/effect", .service(.allocate), audit: "list children", allocationEffect),
        .post("/allocation", .service(.allocate), allocate),
        .get("/caseloads", .service(.seeCaseloads), caseloads),
        .get("/caseloads/{staff}", .service(.seeCaseloads), audit: "list children", caseload),

        .get("/teams", .service(.seeTeams), teams),
        .get("/teams/new", .service(.keepTeams), teamForm),
        .post("/teams/new", .service(.keepTeams), addTeam),
        .get("/teams/{id}", .service(.seeTeams), audit: "read team", oneTeam),
        .get("/teams/{id}/change", .service(.keepTeams), teamChangeForm),
        .post("/teams/{id}/change", .service(.keepTeams), changeTeam),
        .get("/teams/{id}/members/new", .service(.keepTeams), memberForm),
        .post("/teams/{id}/members/new", .service(.keepTeams), addMember),
        .get("/teams/{id}/members/{number}", .service(.keepTeams), memberMoveForm),
        .post("/teams/{id}/members/{number}", .service(.keepTeams), moveMember),
        .get("/teams/{id}/iros/new", .service(.keepTeams), officerForm),
        .post("/teams/{id}/iros/new", .service(.keepTeams), linkOfficer),
        .get("/teams/{id}/iros/{number}", .service(.keepTeams), officerEndForm),
        .post("/teams/{id}/iros/{number}", .service(.keepTeams), endOfficer),

        .get("/staff", .service(.allocate), staff),
        .get("/staff/{staff}", .service(.allocate), staffMember),
        .get("/staff/{staff}/registrations/new", .service(.allocate), registrationForm),
        .post("/staff/{staff}/registrations/new", .service(.allocate), keepRegistration),
        .get("/staff/{staff}/registrations/{number}", .service(.allocate), registrationForm),
        .post("/staff/{staff}/registrations/{number}", .service(.allocate), keepRegistration),
        .get("/staff/{staff}/absences/new", .service(.allocate), absenceForm),
        .post("/staff/{staff}/absences/new", .service(.allocate), keepAbsence),
        .get("/staff/{staff}/absences/{number}", .service(.allocate), absenceForm),
        .post("/staff/{staff}/absences/{number}", .service(.allocate), keepAbsence),
    ]
}
