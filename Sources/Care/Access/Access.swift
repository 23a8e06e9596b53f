/// The rules of who may see and do what: the one place that decides.
public enum Access {
    /// Whether somebody with these roles may have what is asked, being this to the child it is about.
    ///
    /// - Parameter relation: nil where what is asked is about no child.
    public static func allows(_ roles: Set<Role>, _ relation: Relation?, _ ask: Ask) -> Bool {
        // Somebody who also manages a case they review has no independence to protect: the operational role closes what is independent.
        if ask.isIndependent, roles.contains(where: \.isOperational) { return false }
        return roles.contains { role in
            let reach = reach(role, ask)
            guard ask.isAboutSomebody else { return reach > .nobody }
            if relation == .asked, ask.isOfTheAsked, reach > .nobody { return true }
            return relation.map(reach.includes) ?? false
        }
    }

    /// Whether these roles may have what is asked for any child at all.
    public static func allowsSomewhere(_ roles: Set<Role>, _ ask: Ask) -> Bool {
        if ask.isIndependent, roles.contains(where: \.isOperational) { return false }
        return roles.contains { reach($0, ask) > .nobody }
    }

    /// How far the farthest of several roles reaches.
    public static func reach(anyOf roles: Set<Role>, _ ask: Ask) -> Reach { roles.map { reach($0, ask) }.max() ?? .nobody }

    /// How far a role reaches. What is not named here is closed.
    public static func reach(_ role: Role, _ ask: Ask) -> Reach {
        switch role {
        case .reviewer: reviewer(ask)
        case .manager: manager(ask)
        case .support: support(ask)
        case .participation: participation(ask)
        case .socialWorker: socialWorker(ask)
        case .teamManager: teamManager(ask)
        case .seniorLeader: seniorLeader(ask)
        case .analyst: analyst(ask)
        case .protectionOfficer: protectionOfficer(ask)
        case .administrator: administrator(ask)
        }
    }

    /// An IRO reads every open case, to cover for others, and writes in their own and in the meetings they chair.
    private static func reviewer(_ ask: Ask) -> Reach {
        switch ask {
        case .seeFeedback, .seeOwn, .seeFigures, .seeLists, .seeMeetings, .seeCaseloads, .seeRooms, .seeDataQuality, .seeSettings, .seeTeams, .workQueue, .createChild: .everybody
        case .openChild, .readRecord, .readViews, .seeProblems, .auditFile: .everybody
        case .keepRecord, .planMeeting, .answerChange, .keepFiles, .recordVisit, .keepViews, .answerProblem, .tellChange: .service
        case .recordMeeting, .keepChildPages, .checkMinutes, .approveMinutes, .sendMinutes, .prepareMeeting, .moveEntry: .own
        case .keepNotes, .askLegalAdvice, .seeLegalAdvice, .draftChallenge: .own
        case .seeLights, .seeScorecards, .seeCapacity: .everybody
        case .keepAdvocacy: .service
        case .setLight, .seeOwnScorecard, .seeSupervision: .own
        case .keepIncidents: .everybody
        case .seeChallenges, .seeConcerns, .keepConcerns: .everybody
        case .seeQuality: .everybody
        case .seeReport, .writeReport: .everybody
        default: .nobody
        }
    }

    /// The manager of IROs does all that IROs do, and nothing that the line answers for itself.
    private static func manager(_ ask: Ask) -> Reach {
        switch ask {
        case .keepAccounts, .keepNotes, .confirmDecisions, .answerChallenge: .nobody
        default: .everybody
        }
    }

    /// Business support books, invites and sends; it does not write what a meeting says.
    private static func support(_ ask: Ask) -> Reach {
        switch ask {
        case .seeOwn, .seeFigures, .seeLists, .seeMeetings, .workQueue, .seeRooms, .keepRooms, .seeTeams, .createChild, .seeCaseloads, .importFiles: .everybody
        case .openChild, .readRecord, .readViews, .seeProblems, .keepRecord, .planMeeting, .sendMinutes, .checkMinutes, .keepFiles, .tellChange: .service
        case .seeScorecards, .seeCapacity: .everybody
        default: .nobody
        }
    }

    /// A participation officer asks children, writes down what they say and tells them what came of it; the rest of the record is not theirs to read.
    private static func participation(_ ask: Ask) -> Reach {
        switch ask {
        case .seeFeedback, .keepSurveys, .workVoice, .seeOwn, .seeFigures, .seeLists, .seeTeams: .everybody
        case .openChild, .readViews, .keepViews, .seeProblems, .answerProblem, .keepChildPages: .service
        case .keepVisitors: .everybody
        case .keepAdvocacy: .service
        case .seeQuality, .seeReport: .everybody
        default: .nobody
        }
    }

    private static func socialWorker(_ ask: Ask) -> Reach {
        switch ask {
        case .seeOwn, .seeFigures, .seeLists, .seeMeetings, .seeTeams: .everybody
        case .openChild, .readRecord, .readViews, .prepareMeeting, .keepChildPages, .seeProblems, .answerProblem, .tellChange: .own
        case .seeLights: .own
        case .seeChallenges, .answerChallenge: .own
        default: .nobody
        }
    }

    private static func teamManager(_ ask: Ask) -> Reach {
        switch ask {
        case .seeOwn, .seeFigures, .seeLists, .seeMeetings, .seeTeams: .everybody
        case .openChild, .readRecord, .readViews, .prepareMeeting, .tellChange, .seeProblems, .answerProblem, .confirmDecisions: .team
        case .seeLights: .team
        case .seeConcerns: .everybody
        case .seeChallenges, .answerChallenge: .team
        default: .nobody
        }
    }

    /// Senior leaders see how the service does, and of single children those about whom they were asked by name.
    private static func seniorLeader(_ ask: Ask) -> Reach {
        switch ask {
        case .seeFeedback, .seeOwn, .seeFigures, .seeTeams: .everybody
        case .seeScorecards, .seeCapacity: .everybody
        case .seeConcerns, .answerConcern: .everybody
        case .seeQuality, .seeReport, .presentReport: .everybody
        case .openChild, .seeChallenges, .answerChallenge, .seeProblems, .answerProblem: .asked
        default: .nobody
        }
    }

    private static func analyst(_ ask: Ask) -> Reach {
        switch ask {
        case .seeFeedback, .seeOwn, .seeFigures, .seeLists, .seeDataQuality, .importFiles, .exportRegisters, .seeSettings, .seeCaseloads, .seeTeams: .everybody
        case .openChild: .everybody
        case .seeScorecards: .everybody
        case .seeQuality, .seeReport: .everybody
        default: .nobody
        }
    }

    private static func protectionOfficer(_ ask: Ask) -> Reach {
        switch ask {
        case .seeOwn, .seeAudit, .seeFigures, .seeLists, .seeMeetings, .seeSettings, .seeTeams: .everybody
        case .openChild, .readRecord, .readViews, .seeProblems, .seeReaders, .restrict: .everybody
        case .seeChallenges: .everybody
        default: .nobody
        }
    }

    /// Administrators keep the system; they open no child.
    private static func administrator(_ ask: Ask) -> Reach {
        switch ask {
        case .seeOwn, .keepAccounts, .keepTeams, .seeTeams, .seeSettings, .changeSettings, .keepRooms, .seeRooms: .everybody
        default: .nobody
        }
    }
}
