/// Every register there is. A new one is listed here, and the store, the import, the export and the reference know it.
public enum Registers {
    public static let all: [any Entry.Type] = [
        HeaderEntry.self,
        Episode.self,
        Review.self,
        UnaccompaniedChild.self,
        YearOutcome.self,
        CareLeaver.self,
        Adoption.self,
        AdoptionDecision.self,
        PreviousPermanence.self,
        MissingEpisode.self,
        SocialWorkerSpell.self,
        DeprivationOfLiberty.self,
        AuthoritySetting.self,
        Population.self,
        Postcode.self,
        SchoolTerm.self,
        KnownChild.self,
        StaffMember.self,
        Post.self,
        PostHolding.self,
        Allocation.self,
        Supervision.self,
        TrainingAttendance.self,
        ProtectionPlan.self,
        Conference.self,
        ConferenceChild.self,
        FosterCarer.self,
        CarerReview.self,
        ReviewDetail.self,
        IROVisit.self,
        MidpointAudit.self,
        TrafficLight.self,
        Dispute.self,
        DisputeStage.self,
        DisputeChild.self,
        CollectiveConcern.self,
        AppStatement.self,
        AppProblem.self,
        AdvocacyReferral.self,
        AdvocacyTheme.self,
        IndependentVisitor.self,
        VisitorSession.self,
        VisitorWait.self,
        Feedback.self,
        HealthCheck.self,
        SDQForm.self,
        EducationPlan.self,
        PublishedFigure.self,
        DataGap.self,
        ImprovementAction.self,
        LastYearPriority.self,
        Recommendation.self,
    ]

    /// The shapes of all registers, in the same order.
    public static let shapes: [RegisterShape] = all.map { $0.shape }

    /// The type of a register's rows, by the name of its file; nil when there is no such register.
    public static func type(_ id: String) -> (any Entry.Type)? { all.first { $0.shape.id == id } }
}

extension Entry {
    public static var shape: RegisterShape { register.shape }
}
