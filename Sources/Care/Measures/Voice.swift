extension Measure {
    /// People trained to use the consultation app.
    public static let appTraining = rows(
        of: TrainingAttendance.self, "app-training", title: "Staff trained to use the consultation app",
        counting: "attendances in the period at courses on the consultation app, by role group", basis: "annual report, Table 7a", unit: .people,
        day: \.held
    ) { attendance, facts in
        let isApp = attendance.course.lowercased().contains(facts.settings.text(.consultationApp, on: attendance.held).lowercased())
        let subject = attendance.staff.map { Subject.staff($0) } ?? .other(attendance.id)
        return (subject, isApp ? .met : .excluded("another course"), isApp ? attendance.roleGroup : "")
    }

    /// Statements children made in the consultation app.
    public static let appStatements = rows(
        of: AppStatement.self, "app-statements", title: "Statements made in the consultation app", counting: "statements sent in the period, by type",
        basis: "annual report, Table 7b", unit: .statements, day: \.made
    ) { statement, _ in (statement.child.map { .child($0) } ?? .other(statement.id), .met, statement.kind) }

    /// Problems children raised, by whether they chose an informal or a formal way.
    public static let appProblems = rows(
        of: AppProblem.self, "app-problems", title: "Problems raised by children", counting: "problems raised in the period",
        met: "resolved", basis: "annual report, Table 7c", unit: .problems, day: \.raised
    ) { problem, _ in
        let resolved = problem.resolved.map { ["yes", "y", "resolved", "true"].contains($0.lowercased()) } ?? false
        return (problem.child.map { .child($0) } ?? .other(problem.id), resolved ? .met : .missed, problem.formality ?? "")
    }

    /// Young people referred for advocacy.
    public static let advocacyReferrals = rows(
        of: AdvocacyReferral.self, "advocacy-referrals", title: "Advocacy referrals", counting: "young people referred for advocacy in the period",
        basis: "the provider's register", unit: .referrals, day: \.referred
    ) { referral, _ in (referral.child.map { .child($0) } ?? .other(referral.id.text), .met, referral.status ?? "") }

    /// Hours volunteers spent with children.
    public static let visitorHours = rows(
        of: VisitorSession.self, "visitor-hours", title: "Independent visitors' hours", counting: "sessions of independent visitors in the period",
        basis: "the scheme's register; other authorities of the scheme apart", unit: .hours, day: \.held
    ) { session, _ in
        (session.child.map { .child($0) } ?? .other(session.id), .amount(session.hours.value), session.authority ?? "")
    }
}
