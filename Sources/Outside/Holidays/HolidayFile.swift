public import Domain
public import Foundation

/// The official list of bank holidays in use, kept in the data folder as it was published.
public enum HolidayFile {
    static let name = "bank-holidays.json"

    /// Takes up a list, in place of an earlier one.
    ///
    /// - Throws: `HolidayList.Failure`, or Foundation's error where a file cannot be read or written. The
    ///   list in use stays as it is.
    @discardableResult
    public static func keep(_ source: URL, in folder: URL) throws -> HolidayList {
        let json = try Data(contentsOf: source)
        let list = try HolidayList(json)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try json.write(to: folder.appendingPathComponent(name), options: .atomic)
        return list
    }

    /// The working days as this edition knows them, and as the list in the folder says where there is one.
    ///
    /// - Throws: `HolidayList.Failure` where the list is spoilt; Foundation's error where it cannot be read.
    public static func calendar(in folder: URL) throws -> WorkingCalendar {
        let file = folder.appendingPathComponent(name)
        guard FileManager.default.fileExists(atPath: file.path) else { return WorkingCalendar() }
        return try HolidayList(Data(contentsOf: file)).applied(to: WorkingCalendar())
    }
}
