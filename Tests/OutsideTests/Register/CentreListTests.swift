import Domain
import Foundation
import Testing

@testable import Outside

@Suite("Lists of centres")
struct CentreListTests {
    private static let headings =
        "name,town,postcode,kind,opening_text,charges,landline,accredited_on,source_url,facts\n"

    private func read(_ rows: String) throws -> CentreList {
        try CentreList(Data((Self.headings + rows).utf8))
    }

    @Test("A good row is taken whole")
    func goodRow() throws {
        let list = try read(
            #""Rowan Child Contact Centre, The","Hindley, Wigan",wn23hy,supported+supervised+virtual,"#
                + #"1st & 3rd Saturday,No charge,01942 000000,22/01/2022,https://example.org,"a, b""# + "\n")
        #expect(list.bad.isEmpty)
        let row = try #require(list.rows.first)
        #expect(row.id == "rowan-child-contact-centre-wigan")
        #expect(row.line == 2)
        #expect(row.name == "The Rowan Child Contact Centre")
        #expect(row.town == "Hindley, Wigan")
        #expect(row.postcode == Postcode("WN2 3HY"))
        #expect(row.supported && row.supervised && row.virtual)
        #expect(row.openingText == "1st & 3rd Saturday")
        #expect(row.charges == "No charge")
        #expect(row.telephone == "01942 000000")
        #expect(row.accreditedOn == Day(year: 2022, month: 1, day: 22))
        #expect(row.notes == "a, b")
    }

    @Test("Columns may stand in any order, others among them, and some may be missing")
    func anyOrder() throws {
        let list = try CentreList(Data("award,Kind,TOWN,Name\n3000,supervised,Leeds,Rowan Centre\n".utf8))
        #expect(list.rows.map(\.id) == ["rowan-centre-leeds"])
        #expect(list.rows.first?.openingText == "")
        #expect(throws: CentreList.Failure.missingColumns(["town", "kind"])) {
            try CentreList(Data("name,postcode\nRowan,LS1 1AA\n".utf8))
        }
        #expect(throws: CentreList.Failure.empty) { try CentreList(Data()) }
    }

    @Test(
        "Each bad row says what is wrong with it",
        arguments: [
            (",Leeds,,supported,,,,,,", "it has no name"),
            ("Rowan,Leeds,LS99,supported,,,,,,", "'LS99' is not a postcode"),
            ("Rowan,Leeds,,,,,,,,", "it does not say whether contact is supported or supervised"),
            (
                "Rowan,Leeds,,sunny,,,,,,",
                "'sunny' is not a kind of contact: say supported, supervised, virtual"
            ),
            ("Rowan,Leeds,,virtual,,,,,,", "it says virtual: say also whether supported or supervised"),
            ("Rowan,Leeds,,supported,,,,31/02/2022,,", "'31/02/2022' is not a date such as 2025-12-22"),
            ("Rowan,Leeds,,supported,,,,,", "it has 9 columns, the headings have 10"),
            ("Rowan,Belfast,,supported,,,,,,", "it is in Northern Ireland, outside England and Wales"),
            ("Rowan,,BT1 1AA,supported,,,,,,", "it is in Northern Ireland, outside England and Wales"),
            ("Rowan,,EH1 1AA,supported,,,,,,", "it is in Scotland, outside England and Wales"),
            ("The \"Rowan\",,,supported,,,,,,", CSVRow.Problem.quoteInsideField.description),
            (",,x,supported,,,,,,", "it has no name; 'x' is not a postcode"),
        ])
    func badRow(row: String, reason: String) throws {
        let list = try read("\(row)\nOther Centre,Leeds,,supported,,,,,,\n")
        #expect(list.bad.map(\.description) == ["line 2: " + reason])
        #expect(list.rows.map(\.line) == [3])
    }

    @Test("A centre listed twice is taken once, however its name is written")
    func repeats() throws {
        let list = try read(
            """
            "St. Mary's & All Saints, The",Leeds,,supported,,,,,,
            St Marys and All Saints,leeds,,supervised,,,,,,
            St Mary's and All Saints,York,,supported,,,,,,

            """)
        #expect(list.rows.map(\.id) == ["st-marys-and-all-saints-leeds", "st-marys-and-all-saints-york"])
        #expect(list.bad.map(\.description) == ["line 3: it is the centre of line 2 again"])
    }

    @Test("A town that the name says already is not said twice in the id")
    func ids() {
        #expect(
            CentreName("Wigan Child Contact Centre").id(town: "Hindley, Wigan")
                == "wigan-child-contact-centre")
        #expect(CentreName("Securing Futures").id(town: "Croydon") == "securing-futures-croydon")
        #expect(CentreName("The Rise Trust").id(town: "") == "rise-trust")
    }

    @Test(
        "A centre is in Wales by its postcode, or else by its town",
        arguments: [
            ("Rhyl", "", Country.wales), ("Wrexham", "LL13 8BG", .wales), ("Chester", "", .england),
            ("Aberystwyth", "SY23 1AA", .wales), ("Shrewsbury", "SY1 1AA", .england),
            ("Cardiff", "", .wales), ("Bristol", "", .england), ("Hereford", "", .england),
            ("Monmouth", "", .wales), ("Birkenhead", "", .england), ("Ilfracombe", "", .england),
            ("Hindley, Wigan", "", .england), ("", "", .england), ("Oswestry", "", .england),
        ])
    func country(town: String, postcode: String, country: Country) throws {
        let list = try read("Rowan,\"\(town)\",\(postcode),supported,,,,,,\n")
        #expect(list.rows.map(\.country) == [country])
    }

    @Test(
        "The real list loads, but for the five centres of Northern Ireland",
        .enabled(if: SharedData.has("centres.csv"), "the shared lists are not here"))
    func realList() throws {
        let list = try CentreList(Data(contentsOf: SharedData.file("centres.csv")))
        #expect(list.rows.count == 18)
        #expect(list.bad.map(\.line) == [8, 9, 16, 17, 23])
        #expect(
            list.bad.allSatisfy { $0.reasons == [.outsideEnglandAndWales("Northern Ireland")] })
        #expect(Set(list.rows.map(\.id)).count == 18)
        #expect(list.rows.first?.id == "wigan-child-contact-centre")
        let worcester = try #require(list.rows.first { $0.line == 4 })
        #expect(worcester.name == "The Worcester Child Contact Centre")
        #expect(worcester.accreditedOn == Day(year: 2021, month: 8, day: 7))
        let placed = list.rows.filter { $0.postcode != nil || Towns.place(of: $0.town) != nil }
        #expect(placed.count == 16)
    }

    @Test(
        "A list of grants, with the dirt of real lists, tells each centre once",
        .enabled(if: SharedData.has("centres-grants-2016-17.csv"), "the shared lists are not here"))
    func grants() throws {
        let file = try Data(contentsOf: SharedData.file("centres-grants-2016-17.csv"))
        #expect(throws: CentreList.Failure.missingColumns(["town", "kind"])) { try CentreList(file) }
        let rows = CSVRow.rows(of: file)
        #expect(rows.count == 193)
        #expect(rows.allSatisfy { $0.problem == nil && $0.fields.count == 8 })
        let supported = rows.map { row in
            (row.fields + (row.line == 1 ? ["town", "kind"] : ["", "supported"]))
                .map { "\"\($0)\"" }.joined(separator: ",")
        }
        let list = try CentreList(Data(supported.joined(separator: "\r\n").utf8))
        #expect(list.rows.count + list.bad.count == 192)
        #expect(Set(list.rows.map(\.id)).count == list.rows.count)
        #expect(
            list.bad.allSatisfy { bad in
                guard case .repeats(let line) = bad.reasons.first else { return false }
                return bad.reasons.count == 1 && line < bad.line
            })
        #expect(list.rows.count == 181)
    }
}
