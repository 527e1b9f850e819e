import Testing

@testable import Site

@Suite("Forms with files")
struct MultipartTests {
    private func fields(
        _ body: String, _ contentType: String = "multipart/form-data; boundary=AaB03x"
    )
        throws -> Fields
    {
        try Multipart.fields(Array(body.replacing("\n", with: "\r\n").utf8), contentType: contentType)
    }

    private func part(_ disposition: String, _ content: String = "x") -> String {
        "--AaB03x\nContent-Disposition: form-data; \(disposition)\n\n\(content)\n--AaB03x--\n"
    }

    @Test("A field with any alphabet is read (RFC 7578 §4.5)")
    func field() throws {
        let body = """
            --AaB03x
            content-disposition: form-data; name="field1"
            content-type: text/plain;charset=UTF-8

            Joe owes €100.
            --AaB03x--

            """
        #expect(try fields(body)["field1"] == "Joe owes €100.")
    }

    @Test("Fields and files are told apart, and repeated names keep their order")
    func fieldsAndFiles() throws {
        let body = """
            This is the preamble. It is to be ignored.
            --AaB03x
            Content-Disposition: form-data; name="children"

            Sam
            --AaB03x
            Content-Disposition: form-data; name="children"

            Theo
            --AaB03x \t
            Content-Disposition: form-data; name="order"; filename="order.pdf"
            Content-Type: application/pdf

            %PDF-1.7
            --AaB03x
            Content-Disposition: form-data;
              name="note"


            --AaB03x--
            This is the epilogue. It is also to be ignored.
            """
        let fields = try fields(body)
        #expect(fields.all("children") == ["Sam", "Theo"])
        #expect(fields["note"] == "")
        let file = try #require(fields.file("order"))
        #expect(file.name == "order.pdf")
        #expect(file.claimedType == "application/pdf")
        #expect(file.bytes == Array("%PDF-1.7".utf8))
        #expect(fields["order"] == nil)
    }

    @Test(
        "A boundary may be quoted and the type written in any case",
        arguments: [
            "multipart/form-data; boundary=\"AaB03x\"", "Multipart/Form-Data;BOUNDARY=AaB03x",
            "multipart/form-data; charset=utf-8; boundary=AaB03x",
            "multipart/form-data; boundary=AaB03x ; x=\"a;b\"",
        ])
    func boundaries(type: String) throws {
        #expect(try fields(part("name=a"), type)["a"] == "x")
    }

    @Test(
        "Names are read as browsers write them",
        arguments: [
            (#"name="a %22b%22 100%""#, #"a "b" 100%"#), (#"name="a%0D%0Ab""#, "a\r\nb"),
            (#"name="say \"so\"; please""#, #"say "so"; please"#), (#"name=plain; other=1"#, "plain"),
            (#"NAME="ŵyr""#, "ŵyr"), (#"name="ends in \""#, #"ends in \"#),
        ])
    func names(disposition: String, name: String) throws {
        #expect(try fields(part(disposition)).values.keys.sorted() == [name])
    }

    @Test(
        "Of a file's name only what is shown is kept",
        arguments: [
            (#"filename="C:\Users\Sam\order.pdf""#, "order.pdf"),
            (#"filename="../../etc/passwd""#, "passwd"),
            ("filename=\"a\u{0}b\u{202E}fdp.exe\"", "abfdp.exe"), (#"filename="..""#, "file"),
            (#"filename="Gorchymyn y llys – Siân.pdf""#, "Gorchymyn y llys – Siân.pdf"),
            (#"filename="x.pdf"; filename*=UTF-8''%e2%82%ac%20rates+1.pdf"#, "€ rates+1.pdf"),
            (#"filename*=iso-8859-1'en'%A3%20rates"#, "£ rates"),
            (#"filename="x.pdf"; filename*=klingon''%A3"#, "x.pdf"),
            ("filename=\"\u{301}a.pdf\"", "\u{301}a.pdf"),
            (
                #"filename="\#(String(repeating: "a", count: 300)).docx""#,
                String(repeating: "a", count: 195) + ".docx"
            ),
        ])
    func fileNames(disposition: String, name: String) throws {
        #expect(try fields(part("name=\"f\"; " + disposition)).file("f")?.name == name)
    }

    @Test("A file field where nothing was chosen brings no file; an empty file brings an empty one")
    func empty() throws {
        #expect(try fields(part(#"name="f"; filename="""#, "")).files.isEmpty)
        let file = try #require(try fields(part(#"name="f"; filename="a.pdf""#, "")).files["f"]?.first)
        #expect(file.bytes.isEmpty)
        #expect(try fields("--AaB03x--\n").isEmpty)
    }

    @Test("A file may hold ends of lines and what looks like the boundary")
    func content() throws {
        let content =
            "\r\n--AaB03\r\n--AaB03xy\r\n\r--AaB03x\r\n\n--AaB03x-\r\r\n\u{0}--AaB03x--\r\n\r\n"
        let body =
            "--AaB03x\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n\(content)\r\n--AaB03x--"
        let type = "multipart/form-data; boundary=AaB03x"
        let fields = try Multipart.fields(Array(body.utf8), contentType: type)
        #expect(fields.file("f")?.bytes == Array(content.utf8))
    }

    @Test(
        "What is broken is told",
        arguments: [
            ("--AaB03x\nContent-Disposition: form-data; name=a\n\nx\n--AaB03x\n", MultipartFault.noEnd),
            ("--AaB03x\nContent-Disposition: form-data; name=a\n\nx", .noEnd),
            ("--AaB03x\nContent-Disposition: form", .noEnd), ("", .noStart), ("a=1&b=2", .noStart),
            ("--AaB03x\nContent-Disposition: form-data\n\nx\n--AaB03x--", .noName),
            ("--AaB03x\n\nx\n--AaB03x--", .noName), ("--AaB03x\nabc\n\nx\n--AaB03x--", .brokenHeaders),
        ])
    func broken(body: String, fault: MultipartFault) {
        #expect(throws: fault) { try fields(body) }
    }

    @Test("Headers without end, and parts without number, are told")
    func tooMuch() {
        let header = "A: " + String(repeating: "b", count: 20_000)
        #expect(throws: MultipartFault.brokenHeaders) {
            try fields("--AaB03x\n\(header)\n\nx\n--AaB03x--")
        }
        let part = "--AaB03x\nContent-Disposition: form-data; name=a\n\nx\n"
        let parts = String(repeating: part, count: 1001)
        #expect(throws: MultipartFault.tooManyParts) { try fields(parts + "--AaB03x--") }
    }

    @Test("Another type, and a boundary that is none, are told")
    func types() {
        let body = part("name=a")
        #expect(throws: MultipartFault.notAForm) {
            try fields(body, "application/x-www-form-urlencoded")
        }
        #expect(throws: MultipartFault.notAForm) {
            try fields(body, "multipart/mixed; boundary=AaB03x")
        }
        let long = String(repeating: "a", count: 71)
        for boundary in [
            "", "; boundary=", "; boundary=\(long)", "; boundary=\"a \"", "; boundary=\"a\rb\"",
        ] {
            #expect(throws: MultipartFault.noBoundary) {
                try fields(body, "multipart/form-data" + boundary)
            }
        }
    }
}
