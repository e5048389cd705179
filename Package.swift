// swift-tools-version: 6.2

import PackageDescription

/// `HEARSAY_ONLY=language` leaves out whatever hangs on Hummingbird, so that language tests turn round in seconds.
let onlyLanguage = Context.environment["HEARSAY_ONLY"] == "language"

var dependencies: [Package.Dependency] = [
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-collections.git", exact: "1.6.0"),
]

var targets: [Target] = [
    // Layer 0: values.
    .target(name: "TextModel"),
    .testTarget(name: "TextModelTests", dependencies: ["TextModel", "TestSupport"]),

    // Layer 1: the one door to bundled data.
    .target(name: "Resources", dependencies: ["TextModel"], resources: [.copy("Lists")]),
    .testTarget(name: "ResourcesTests", dependencies: ["Resources", "TextModel", "TestSupport"]),

    // Layer 2: language.
    .target(name: "Linguistics", dependencies: ["TextModel", "Resources"]),
    .testTarget(name: "LinguisticsTests", dependencies: ["Linguistics", "Resources", "TextModel", "TestSupport"]),
    .target(name: "Chronology", dependencies: ["TextModel", "Resources"]),
    .testTarget(name: "ChronologyTests", dependencies: ["Chronology", "Resources", "TextModel", "TestSupport"]),

    // Layer 3: articles.
    .target(
        name: "Corpus",
        dependencies: [
            "TextModel", "Resources", "Chronology", "Linguistics", .product(name: "Crypto", package: "swift-crypto"),
        ]),
    .testTarget(
        name: "CorpusTests",
        dependencies: ["Corpus", "Chronology", "Linguistics", "Resources", "TextModel", "TestSupport"]),
    .target(name: "Extraction", dependencies: ["TextModel", "Resources", "Linguistics", "Chronology"]),
    .testTarget(
        name: "ExtractionTests",
        dependencies: ["Extraction", "Linguistics", "Chronology", "Resources", "TextModel", "TestSupport"]),

    // Layer 4: all articles together.
    .target(
        name: "NewsIndex",
        dependencies: [
            "TextModel", "Resources", "Linguistics", "Chronology", "Corpus", "Extraction",
            .product(name: "OrderedCollections", package: "swift-collections"),
        ]),
    .testTarget(
        name: "NewsIndexTests",
        dependencies: ["NewsIndex", "Extraction", "Corpus", "Chronology", "Resources", "TextModel", "TestSupport"]),

    .target(name: "TestSupport", dependencies: ["TextModel"]),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport", "TextModel"]),
]

if !onlyLanguage {
    dependencies += [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration.git", exact: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    ]
    targets += [
        // Layer 5: the wire.
        .target(
            name: "HTTPAPI",
            dependencies: [
                "TextModel", "Resources", "Linguistics", "Chronology", "Corpus", "Extraction", "NewsIndex",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        .testTarget(
            name: "HTTPAPITests",
            dependencies: [
                "HTTPAPI", "NewsIndex", "Extraction", "Corpus", "Chronology", "Resources", "TextModel", "TestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),

        // Layer 6: the command line.
        .executableTarget(
            name: "hearsay",
            dependencies: [
                "TextModel", "Resources", "Linguistics", "Chronology", "Corpus", "Extraction", "NewsIndex", "HTTPAPI",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .testTarget(name: "hearsayTests", dependencies: ["hearsay", "TestSupport", "TextModel"]),
    ]
}

/// `HEARSAY_STRICT=yes` makes an error of every warning in our own targets, as the checks ask.
let strictness: [SwiftSetting] =
    Context.environment["HEARSAY_STRICT"] == "yes" ? [.treatAllWarnings(as: .error)] : []

for target in targets {
    target.swiftSettings =
        strictness + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InternalImportsByDefault"),
        ]
}

let package = Package(
    name: "hearsay",
    platforms: [.macOS(.v15)],
    dependencies: dependencies,
    targets: targets,
    swiftLanguageModes: [.v6]
)
