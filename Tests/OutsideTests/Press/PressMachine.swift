import Foundation
import Testing

@testable import Outside

/// The press of this machine; scripts/setup installs it.
enum PressMachine {
    static let program: PressProgram? = {
        // Where it is missing the tests that need it say so.
        try? PressProgram.found(setting: ProcessInfo.processInfo.environment["STEPPINGSTONE_PRESS"])
    }()
    static let isThere = program != nil
    static let why: Comment = "no press is installed: run scripts/setup"

    /// One that the tests of ordinary papers share.
    static let shared = Task { try WarmPress(#require(program)) }

    static func page(_ body: String) -> String {
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Not this</title><style>
        body { font-family: "Liberation Sans", "DejaVu Sans", sans-serif }</style></head>
        <body>\(body)</body></html>
        """
    }

    static func sheet(_ body: String, _ attachments: [PressAttachment] = []) -> PressSheet {
        PressSheet(html: page(body), title: "A letter", language: "en-GB", attachments: attachments)
    }

    /// A press whose script is begun by a test's own lines, which see WeasyPrint before it does.
    static func press(begun lines: String, _ limits: PressLimits) throws -> WarmPress {
        WarmPress(try #require(program), limits, script: lines + "\n" + WarmPress.script)
    }

    /// Acts when a page says so: sleeps for ever, or takes memory without end.
    static let hook = """
        import time, weasyprint
        _render = weasyprint.HTML.render
        def _hooked(self, *arguments, **options):
            said = "".join(self.etree_element.itertext())
            if "SLEEP" in said:
                time.sleep(3600)
            if "SPIN" in said:
                while True:
                    pass
            if "HOARD" in said:
                held = []
                while True:
                    held.append(bytearray(1 << 20))
            return _render(self, *arguments, **options)
        weasyprint.HTML.render = _hooked
        """

    /// What qpdf reads in a PDF, unpacked.
    static func described(_ pdf: [UInt8]) async throws -> String {
        let program = try #require(PDFProgram.found())
        return String(decoding: try await program.described(pdf), as: UTF8.self)
    }
}
