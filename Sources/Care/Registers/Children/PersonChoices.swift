import Documents

/// Who somebody is to a child: it decides which parts of a record are for them.
public enum ContactRole: String, Choice {
    case child, parent, carer, family
    case socialWorker = "social worker"
    case teamManager = "team manager"
    case guardian, advocate
    case visitor = "independent visitor"
    case school, health, police, legal
    case professional = "other professional"

    public var title: String { rawValue.capitalised }
}

public enum WarningKind: String, Choice {
    case riskToWorkers = "risk to workers"
    case riskToChild = "risk to the child"
    case address = "address not to be shared"
    case other
}

/// How a record is closed.
public enum Closure: String, Choice {
    /// To the people named: a worker who is family, say.
    case these = "these people"
    /// To everybody but the people named.
    case everybodyElse = "everybody else"
}
