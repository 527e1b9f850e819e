extension Day {
    /// Easter Sunday of that year in the Western churches, or nil outside the years 1583 to 9999.
    ///
    /// Source: the anonymous Gregorian reckoning (Nature, 20 April 1876; Meeus, Astronomical Algorithms,
    /// ch. 8).
    public static func easterSunday(of year: Int) -> Day? {
        guard (1583...9999).contains(year) else { return nil }
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + skipped + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
        let late = (golden + 11 * moon + 22 * weekday) / 451
        let count = moon + weekday - 7 * late + 114
        return Day(year: year, month: count / 31, day: count % 31 + 1)
    }
}
