/// Words that are names and also ordinary words, months or places: on their own they tell nobody apart.
///
/// A forename and surname together are always found, these words or not.
enum OrdinaryWords {
    static let all: Set<String> = Set(
        """
        april autumn baker bank banks barber bell berry bishop black bloom blue bridge brook brooks brown bush butcher carpenter carter castle
        chance charity chase christian church clay clerk coach cook cooper court crystal cross daisy dale dawn dean destiny diamond drew driver
        duke earl east eden faith farmer field fields fisher flint flower ford forest fort fortune fountain fowler fox frank freedom french friend
        garden gardener gill glass gold good grace grand grant gray green grey grove guest guy hall hand hardy harmony harper heath heather hill
        hills hunt hunter ivory jade jasmine jewel joker joy june justice justin kent king knight lake lambs lane large lark lily long lord love
        lucky major manning march mark mason may mead meadow melody mercer mercy merit miles mill miller moor moore moss music nest noble north
        page park parks parish patience pearl pepper piper pool poppy port porter potter power price pride prince prior prosper quick rain raven
        read reason reed rich river robin rock rose rowan royal ruby rush sage sand savage scarlet school sharp shepherd short silver singer sky
        small smart smith snow south spencer spring star steel stone storm street strong summer sunny swift tailor taylor temple terry thorn
        time tower town turner violet wall walker ward warner water waters weaver webb wells west wheeler white wild will willow winter wise wood
        woods worth wright young january february august september october november december monday tuesday wednesday thursday friday saturday
        sunday placement review social worker health education contact family mother father parent brother sister carer home child children
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
