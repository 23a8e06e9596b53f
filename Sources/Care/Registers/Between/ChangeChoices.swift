import Documents

/// What can change in a child's life between two reviews.
public enum ChangeKind: String, Choice {
    case placement
    case legalStatus = "legal status"
    case school
    case missing
    case harm = "harm or a serious event"
    case health
    case plan = "care plan"
    case worker = "social worker"
    case other

    public var title: String { rawValue.capitalised }
}

/// How the service learnt of a change.
public enum AlertSource: String, Choice {
    case form, records
}

public enum PermanencePlan: String, Choice {
    case home = "return home"
    case kinship = "family or friends"
    case specialGuardianship = "special guardianship"
    case arrangements = "child arrangements order"
    case adoption
    case longTermFostering = "long-term fostering"
    case residential
    case independence
    case undecided = "not decided"
}

/// Which question about where a child lives is asked again.
public enum RationaleKind: String, Choice {
    case residential = "residential care"
    case reunification = "reunification assessment"
    case revocation = "revocation of the order"
}
