/// What is counted of a centre, and the returns that leave it.
enum FiguresRoom {
    static let commands: [any Command.Type] = [
        SendStatistics.self, SendCymruMonth.self, ChangeReturnSettings.self,
    ]
    static let events: [any Event.Type] = [
        StatisticsSent.self, CymruMonthSent.self, ReturnSettingsChanged.self,
    ]
}
