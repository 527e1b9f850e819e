import Domain

/// The figures of the record of supported contact (F4), for the centre that sends them and for whom they go
/// to.
enum ReturnFigures {
    static func list(_ model: SupportedReturnModel) -> HTML {
        let rows: [(Phrase, Int)] = [
            ("Sessions offered", model.sessionsOffered), ("Sessions held", model.sessionsHeld),
            ("Cancelled by the resident carer", model.cancelledByResident),
            ("Cancelled by the visiting adult", model.cancelledByVisiting),
            ("Cancelled by the centre", model.cancelledByCentre),
            ("The visiting adult did not come", model.visitingDidNotCome),
            ("The child was not brought", model.childNotBrought),
            ("Minutes of contact held, as booked", model.minutesHeld),
        ]
        return "<dl class=\"summary\">\(rows.html { Parts.row($0.0, "\($0.1)") })</dl>"
    }
}
