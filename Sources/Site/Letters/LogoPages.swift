import Domain
import Foundation
import Journal
import Outside

/// The picture at the head of a centre's letters: cleaned as every file is, and small.
enum LogoPages {
    static let routes: [Route] = [
        .post("/centre/letters/picture", .coordinator, limitBytes: 2_000_000) { call in try await set(call) },
        .get("/centre/letters/picture", .coordinator) { call in try await shown(call) },
    ]

    static func part(_ model: CentreLettersModel, problem: Phrase? = nil) -> HTML {
        let action = CentrePages.address(model.centre, "/letters/picture")
        let now: HTML = """
            <p><img class="logo" src="\(action)" alt="\(t: "The picture at the head of your letters")"></p>
            <form method="post" action="\(action)" enctype="multipart/form-data">\(Form().actField)\
            <button class="button second small" name="do" value="none">\(t: "Take it away")</button></form>
            """
        return """
            <h2>\(t: "Picture at the head")</h2>\(if: model.logo != nil, now)
            <form method="post" action="\(action)" enctype="multipart/form-data" novalidate>\(Form().actField)
            <div class="field\(if: problem != nil, " wrong")"><label for="file">\(t: "A picture, such as your sign")</label>\
            <p class="hint" id="file-hint">\(t: "PNG or JPEG, up to \(CentreLogo.mostBytes / 1000) kB. Who made it, where and when is taken out. It stands on letters that are printed, not in e-mails.")</p>\
            \(problem.map { "<p class=\"error\" id=\"file-error\"><span class=\"unseen\">\(t: "Error:") </span>\(t: $0)</p>" as HTML })\
            <input type="file" id="file" name="file" accept=".png,.jpg,.jpeg" aria-describedby="file-hint\(if: problem != nil, " file-error")"></div>
            <button class="button second">\(t: "Use this picture")</button></form>
            """
    }

    private static func set(_ call: Call) async throws -> Reply {
        let model = try await CentreLetterPages.model(call)
        if call.form["do"] == "none" {
            try await call.handle(SetLogo(centre: model.centre, logo: nil))
            return done(model)
        }
        guard let file = call.form.file("file") else { return again(model, "Choose a file") }
        let taken: (kind: FileKind, bytes: [UInt8])
        do {
            taken = try await call.office.uploads.taken(file, by: call.who, of: CaseID(model.centre.rawValue))
        } catch {
            return again(model, UnfitFileWords.phrase(error))
        }
        guard taken.kind == .png || taken.kind == .jpeg else {
            return again(model, "Choose a picture, PNG or JPEG")
        }
        guard taken.bytes.count <= CentreLogo.mostBytes else {
            return again(model, "Choose a picture of up to \(CentreLogo.mostBytes / 1000) kB")
        }
        let logo = CentreLogo(
            id: "logo.\(Secrets.token(bytes: 16))", mediaType: taken.kind.mediaType, bytes: taken.bytes.count)
        // The content is kept first: an event never names a picture that is not there.
        try await call.office.store.put(
            blob: logo.id, owner: "centre/\(model.centre)", content: Data(taken.bytes))
        try await call.handle(SetLogo(centre: model.centre, logo: logo), as: Call.newAct)
        return done(model)
    }

    private static func done(_ model: CentreLettersModel) -> Reply {
        .see("\(CentrePages.address(model.centre, "/letters"))&done=saved")
    }

    private static func again(_ model: CentreLettersModel, _ problem: Phrase) -> Reply {
        .show(
            Page(
                "Picture at the head", status: 422, place: "/centre",
                """
                \(Parts.back(CentrePages.address(model.centre, "/letters"), "Letters"))
                <h1>\(t: "Letters")</h1>\(part(model, problem: problem))
                """))
    }

    private static func shown(_ call: Call) async throws -> Reply {
        let model = try await CentreLetterPages.model(call)
        guard let logo = model.logo, let bytes = try await call.office.store.blob(logo.id) else {
            throw Halt.denied
        }
        let end = logo.mediaType == "image/png" ? "png" : "jpg"
        return .file(bytes, name: "picture.\(end)", mediaType: logo.mediaType)
    }
}
