/// What contact costs: who pays, charges and payments, and the centre's own prices.
enum CostRoom {
    static let commands: [any Command.Type] = [
        NamePayers.self, NoteCharge.self, CorrectCharge.self, NotePayment.self, CorrectPayment.self,
        StatePrices.self, SendInvoice.self,
    ]
    static let events: [any Event.Type] = [
        PayersNamed.self, ChargesNoted.self, ChargeCorrected.self, PaymentNoted.self,
        PaymentCorrected.self, PricesStated.self, InvoiceSent.self,
    ]
}
