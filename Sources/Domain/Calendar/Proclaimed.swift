/// One year's departure from the rule, made by proclamation under section 1(2) or 1(3) of the Banking and
/// Financial Dealings Act 1971.
struct Proclaimed: Sendable {
    let divisions: Set<Division>
    /// Days which the rule gives and which were not holidays that year.
    let withdrawn: [Day]
    /// Days which were holidays that year besides.
    let appointed: [Day]

    private init(_ divisions: Set<Division> = everywhere, withdrawn: [String] = [], appointed: [String]) {
        self.divisions = divisions
        self.withdrawn = withdrawn.compactMap { Day(iso: $0) }
        self.appointed = appointed.compactMap { Day(iso: $0) }
    }

    private static let everywhere = Set(Division.allCases)

    /// All departures from 1995 on.
    static let changes: [Proclaimed] = [
        // 50 years after VE Day, the early May holiday was a week late. Scotland had 8 May besides 1 May.
        // Source: Hansard, HC Deb 2 March 1995, vol 255, col 709W.
        Proclaimed(
            [.englandAndWales, .northernIreland], withdrawn: ["1995-05-01"], appointed: ["1995-05-08"]),
        Proclaimed([.scotland], appointed: ["1995-05-08"]),
        // The eve of the year 2000. Source: proclamation under s. 1(3); The Times, 17 April 1998 (the plan).
        Proclaimed(appointed: ["1999-12-31"]),
        // The Golden Jubilee: spring holiday on 4 June, and 3 June. Source: proclamation under s. 1(2), (3).
        Proclaimed(withdrawn: ["2002-05-27"], appointed: ["2002-06-03", "2002-06-04"]),
        // A royal wedding. Source: proclamation under s. 1(3), 2010; gov.uk/bank-holidays, list of 2011.
        Proclaimed(appointed: ["2011-04-29"]),
        // The Diamond Jubilee: spring holiday on 4 June, and 5 June. Source: gov.uk/bank-holidays, of 2012.
        Proclaimed(withdrawn: ["2012-05-28"], appointed: ["2012-06-04", "2012-06-05"]),
        // 75 years after VE Day. Source: The Gazette, notice 3326938; gov.uk/bank-holidays, list of 2020.
        Proclaimed(withdrawn: ["2020-05-04"], appointed: ["2020-05-08"]),
        // The Platinum Jubilee: spring holiday on 2 June, and 3 June. Source: gov.uk/bank-holidays, of 2022.
        Proclaimed(withdrawn: ["2022-05-30"], appointed: ["2022-06-02", "2022-06-03"]),
        // The funeral of Queen Elizabeth II. Source: The Gazette, notice 4158896; gov.uk/bank-holidays.
        Proclaimed(appointed: ["2022-09-19"]),
        // The coronation of King Charles III. Source: gov.uk/bank-holidays, list of 2023.
        Proclaimed(appointed: ["2023-05-08"]),
        // The men's football World Cup, in Scotland alone. Source: proclamation of 3 February 2026, s. 1(3);
        // gov.scot/news/world-cup-bank-holiday-confirmed; gov.uk/bank-holidays, list of 2026.
        Proclaimed([.scotland], appointed: ["2026-06-15"]),
    ]
}
