// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A room of the house (ARCHITECTURE.md): it may import only the rooms named here, all of them on lower floors.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tests may look into every room; each is named, so that a change of its types rebuilds the tests.
func tests(of name: String) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [
            "Units", "Cryptography", "StructuredText", "RulePacks", "Company", "Spend", "Credits", "Planning",
            "Dossiers", "Routing", "Engagements", "Persistence", "Overviews", "Server",
            "CLI", "AWSModels", "AWSClient", "PartnerCentral", "Emulator", "Filings", "FilingWork",
            "MatchWork", "TestSupport",
        ],
        swiftSettings: strict)
}

let package = Package(
    name: "CloudRoute",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "cloudroute", targets: ["cloudroute"]),
        .executable(name: "cloudroute-online", targets: ["cloudroute-online"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
        // Only the plain HTTP/1.1 product: TLS is the reverse proxy's, and its absence spares the build a BoringSSL.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        // Calls to AWS need TLS of their own.
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        // Hummingbird's own parts that the adapter touches.
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),

        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .systemLibrary(
            name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),

        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        room("Units"),
        room("Cryptography", ["CCrypto"]),
        room("StructuredText", ["CYAML", "Units"]),
        room("AWSModels", ["Units", "StructuredText", "CPCRE2"]),
        room(
            "AWSClient",
            [
                "Units", "StructuredText", "Cryptography", "AWSModels", "CExpat",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        room("PartnerCentral", ["Units", "StructuredText", "AWSModels"]),
        room("RulePacks", ["Units", "StructuredText"]),
        room("Company", ["Units", "StructuredText", "RulePacks"]),
        room("Spend", ["Units", "StructuredText", "RulePacks", "Company"]),
        room("Credits", ["Units", "StructuredText"]),
        room("Planning", ["Units", "StructuredText", "RulePacks", "Company", "Spend", "Credits"]),
        room(
            "Dossiers",
            [
                "Units", "StructuredText", "RulePacks", "Company", "Spend", "Credits", "Planning",
                "Cryptography",
            ]),
        room("Routing", ["Units", "StructuredText", "RulePacks", "Company", "Planning"]),
        room(
            "CLI",
            [
                "Units", "StructuredText", "RulePacks", "Company", "Spend", "Credits", "Planning",
                "Dossiers", "Routing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "cloudroute", dependencies: ["CLI"], swiftSettings: strict),
        room(
            "Emulator",
            [
                "Units", "StructuredText", "Cryptography", "Credits", "AWSModels", "AWSClient",
                "PartnerCentral",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        room(
            "Engagements", ["Units", "StructuredText", "RulePacks", "Company", "Cryptography", "Routing"]),
        room(
            "Filings",
            [
                "Units", "StructuredText", "RulePacks", "Company", "Spend", "Planning", "Dossiers",
                "AWSModels",
                "PartnerCentral", "Engagements", "Cryptography",
            ]),
        room(
            "Persistence",
            [
                "Units", "StructuredText", "RulePacks", "Routing", "Engagements", "Cryptography",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        room(
            "FilingWork",
            [
                "Units", "StructuredText", "RulePacks", "Cryptography", "AWSModels", "AWSClient",
                "PartnerCentral",
                "Engagements", "Persistence", "Filings",
            ]),
        room(
            "MatchWork",
            [
                "Units", "StructuredText", "RulePacks", "Company", "Planning", "Routing", "Cryptography",
                "Engagements", "Persistence",
            ]),
        room("Overviews", ["Units", "RulePacks", "Company", "Planning", "Engagements"]),
        room(
            "Server",
            [
                "Overviews",
                "Units", "StructuredText", "RulePacks", "Company", "Spend", "Credits", "Planning",
                "Dossiers", "Routing", "Engagements", "Persistence", "MatchWork", "Cryptography", "CCurl",
                "CZlib", "AWSClient",
                "PartnerCentral",
                "Filings", "FilingWork",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        .executableTarget(
            name: "cloudroute-online",
            dependencies: [
                "Server", "Overviews", "CLI", "Persistence", "Engagements", "Cryptography", "Company",
                "RulePacks", "StructuredText", "Units", "Planning", "Dossiers", "Credits", "AWSModels",
                "AWSClient",
                "PartnerCentral", "Emulator", "Filings", "FilingWork", "Routing", "MatchWork",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "cloudroute-bench",
            dependencies: ["Units", "RulePacks", "Company", "Spend", "Credits", "Planning"],
            path: "Benchmarks/Sources",
            swiftSettings: strict),

        .executableTarget(
            name: "filing-bench",
            dependencies: [
                "Units", "StructuredText", "Cryptography", "RulePacks", "AWSModels", "AWSClient",
                "PartnerCentral",
                "Engagements", "Persistence",
            ],
            path: "Benchmarks/Filing",
            swiftSettings: strict),
        .executableTarget(
            name: "routing-bench", dependencies: ["Routing", "Units"], path: "Benchmarks/Routing",
            swiftSettings: strict),
        .executableTarget(
            name: "hello-bench", dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
            path: "Benchmarks/Hello", swiftSettings: strict),

        .target(
            name: "TestSupport",
            dependencies: [
                "Units", "StructuredText", "RulePacks", "Company", "Spend", "Credits", "Planning",
            ],
            path: "Tests/TestSupport",
            swiftSettings: strict),
        tests(of: "Units"),
        tests(of: "StructuredText"),
        tests(of: "RulePacks"),
        tests(of: "Company"),
        tests(of: "Spend"),
        tests(of: "Credits"),
        tests(of: "Planning"),
        tests(of: "Dossiers"),
        tests(of: "Cryptography"),
        tests(of: "Engagements"),
        tests(of: "Persistence"),
        tests(of: "Server"),
        tests(of: "CLI"),
        tests(of: "AWSClient"),
        tests(of: "Filing"),
        tests(of: "Routing"),
    ]
)
