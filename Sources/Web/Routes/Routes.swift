extension Route {
    /// Every address of the product: those of each part in a file of its own, one line each, with who may and what the audit trail says of it.
    static let all: [Route] = account + figures + children + records + audit + entries + meetings + minutes + work + service + mine + own + scorecards + challenge + voice + improvement + qualityWork + report + exports + api
}
