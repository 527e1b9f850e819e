import Domain

/// What can be done with a record once it is written: check it, send it back, add to it, send it.
struct RecordAfterView {
    let model: RecordPageModel
    let setback: Setback

    private var address: String { "/records/\(model.file)/\(model.session)" }

    var body: HTML {
        """
        \(if: model.mayCheck, check)\(if: !model.mayCheck && isFinished, waiting)\
        \(if: model.mayReturn, giveBack)\
        \(if: model.maySend, send)\(if: model.mayAdd, add)
        """
    }

    private var isFinished: Bool { if case .finished = model.standing { true } else { false } }

    private var check: HTML {
        """
        <section><h2>\(t: "Check it")</h2>
        <p>\(t: "Is it clear, and does it say only what was seen and heard? Once checked it is locked for good.")</p>
        <form method="post" action="\(address)/check">\(setback.form.actField)\
        <button class="button">\(t: "In order: lock it")</button></form></section>
        """
    }

    private var waiting: HTML {
        """
        <section><h2>\(t: "Waiting for a second person")</h2>
        <p>\(t: "Somebody who did not write in it checks it.") \(Parts.rule(.F2))</p></section>
        """
    }

    private var giveBack: HTML {
        let title: Phrase = model.mayCheck ? "Send it back" : "Open it again"
        return """
            <section><h2>\(t: title)</h2><form method="post" action="\(address)/return" novalidate>\
            \(setback.form.actField)\(setback.form.area("why", "What should be changed?", limit: 2000))
            <button class="button second">\(t: title)</button></form></section>
            """
    }

    private var add: HTML {
        """
        <section><h2>\(t: "Add a note")</h2>
        <p>\(t: "The record itself stays as it is. Your note stands beside it with its date.")</p>
        <form method="post" action="\(address)/addendum" novalidate>\(setback.form.actField)\
        \(setback.form.area("text", "What you want to add", limit: 20_000))
        <button class="button second">\(t: "Add the note")</button></form></section>
        """
    }

    private var send: HTML {
        let items = Array(model.deliveries.enumerated()).html { number, delivery in
            """
            <li>\(moment: delivery.at): \(delivery.recipient) \
            <span class="soft small">(\(t: RecordWords.authority(delivery.authority))\
            \(delivery.authorityDetails.map { ": \($0)" as HTML }), \(t: "paid for by \(delivery.pays)")\
            \(if: delivery.addendaIncluded > 0, ", \(t: "with \(Spoken.count(delivery.addendaIncluded, "note", "notes"))")"))</span> \
            <a href="\(address)/file?delivery=\(number)">\(t: "By e-mail")<span class="unseen">: \(delivery.recipient)</span></a></li>
            """
        }
        return """
            <section><h2>\(t: "Who has it")</h2>
            \(if: !model.deliveries.isEmpty, "<ul>\(items)</ul>")\
            \(if: model.deliveries.isEmpty, "<p class=\"soft\">\(t: "Nobody outside the centre.")</p>")
            <p><a class="button second" href="\(address)/send">\(t: "Send this record")</a></p></section>
            """
    }
}
