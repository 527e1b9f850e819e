/// A shape as people read it: a field a line, written as a scenario writes it. `?` marks what may be left
/// out.
enum ShapeText {
    static func lines(of shape: Shape, indent: Int) -> String {
        switch shape {
        case .fields(let fields): fields.map { line($0, indent) }.joined()
        case .variants(let variants): variants.map { line($0, indent) }.joined()
        case .list(let one), .set(let one): lines(of: one, indent: indent)
        case .map(let key, let each):
            pad(indent) + (word(key) ?? "text") + ":" + value(of: each, indent)
        case .plain, .choice: pad(indent) + (word(shape) ?? "") + "\n"
        }
    }

    private static func line(_ field: Shape.Field, _ indent: Int) -> String {
        pad(indent) + field.name + (field.isOptional ? "?" : "") + ":" + value(of: field.shape, indent)
    }

    private static func line(_ variant: Shape.Variant, _ indent: Int) -> String {
        let start = pad(indent) + "- " + variant.name
        if variant.fields.isEmpty { return start + "\n" }
        if let only = variant.only { return start + ":" + value(of: only, indent + 2) }
        return start + ":\n" + variant.fields.map { line($0, indent + 6) }.joined()
    }

    /// The rest of a field's line, and the lines under it.
    private static func value(of shape: Shape, _ indent: Int) -> String {
        if let word = word(shape) { return " \(word)\n" }
        let heading = heading(shape)
        return (heading.isEmpty ? "" : " ") + heading + "\n" + lines(of: inner(shape), indent: indent + 4)
    }

    /// What fits on the field's own line; nil where lines are needed.
    private static func word(_ shape: Shape) -> String? {
        switch shape {
        case .plain(let plain): plain.rawValue
        case .choice(let words, _): words.joined(separator: " | ")
        case .list(let one): word(one).map { "list of " + $0 }
        case .set(let one): word(one).map { "set of " + $0 }
        case .fields(let fields): fields.isEmpty ? "nothing" : nil
        case .map, .variants: nil
        }
    }

    private static func heading(_ shape: Shape) -> String {
        switch shape {
        case .list(let one): ("list of " + heading(one)).trimmingSuffix(" ")
        case .set(let one): ("set of " + heading(one)).trimmingSuffix(" ")
        case .map: "for each"
        case .variants: "one of"
        case .fields, .plain, .choice: ""
        }
    }

    private static func inner(_ shape: Shape) -> Shape {
        switch shape {
        case .list(let one), .set(let one): inner(one)
        case .fields, .plain, .choice, .map, .variants: shape
        }
    }

    private static func pad(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
