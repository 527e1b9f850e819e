// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the server's build never builds it.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "stepping-stone", path: "..")],
    targets: [
        .executableTarget(
            name: "appends",
            dependencies: [.product(name: "Journal", package: "stepping-stone")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .treatAllWarnings(as: .error),
            ])
    ],
    swiftLanguageModes: [.v6]
)
