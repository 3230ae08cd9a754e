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

/// A room's suite: it may look into the rooms named here, and into the support.
func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies, swiftSettings: strict)
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

        room("Cryptography", ["CCrypto"]),
        room("Units"),
        room("Documents", ["Cryptography", "Units", "CZlib"]),
        room("Statistics", ["Units"]),
        room("StructuredText", ["Units", "CYAML"]),
        room("AWSModels", ["Units", "StructuredText", "CPCRE2"]),
        room("Credits", ["Units", "Statistics", "StructuredText"]),
        room("RulePacks", ["Units", "StructuredText"]),
        room(
            "Terminal",
            [
                "Statistics", "Units", "StructuredText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        room(
            "AWSClient",
            [
                "Cryptography", "Units", "StructuredText", "AWSModels", "CExpat",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        room("Company", ["Units", "StructuredText", "RulePacks"]),
        room("Filings", ["Cryptography", "Units", "StructuredText", "RulePacks"]),
        room("PartnerCentral", ["Units", "StructuredText", "AWSModels"]),
        room(
            "Emulator",
            [
                "Cryptography", "Units", "StructuredText", "AWSModels", "Credits", "AWSClient",
                "PartnerCentral", .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        room("Spend", ["Units", "StructuredText", "Credits", "RulePacks", "Company"]),
        room("Planning", ["Units", "Credits", "RulePacks", "Company", "Spend"]),
        room("HCL"),
        room(
            "Infrastructure",
            [
                "Units", "Documents", "StructuredText", "RulePacks", "Company", "Spend", "Planning", "HCL",
                "Compliance",
            ]),
        room(
            "Dossiers",
            [
                "Units", "Documents", "Statistics", "StructuredText", "Credits", "RulePacks", "Company",
                "Spend", "Planning", "Infrastructure",
            ]),
        room("Compliance", ["Cryptography", "Units", "Documents", "StructuredText"]),
        room("EvidenceWork", ["Cryptography", "Units", "StructuredText", "AWSClient", "Compliance"]),
        room("Routing", ["Units", "Statistics", "StructuredText", "RulePacks", "Company", "Planning"]),
        room(
            "CLI",
            [
                "Units", "Documents", "Statistics", "StructuredText", "Credits", "RulePacks", "Terminal",
                "Company", "Spend", "Planning", "Dossiers", "Routing", "Infrastructure", "Compliance",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        room(
            "Engagements",
            ["Cryptography", "Units", "StructuredText", "RulePacks", "Company", "Filings", "Routing"]),
        room(
            "FilingRecords",
            [
                "Cryptography", "Units", "Documents", "StructuredText", "AWSModels", "RulePacks", "Company",
                "Filings", "PartnerCentral", "Spend", "Planning", "Dossiers",
            ]),
        room(
            "Overviews",
            [
                "Units", "Documents", "Credits", "RulePacks", "Company", "Filings", "Spend", "Planning",
                "Dossiers", "Engagements", "Compliance",
            ]),
        room(
            "Persistence",
            [
                "Cryptography", "Units", "Documents", "StructuredText", "RulePacks", "Filings", "Routing",
                "Engagements",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .executableTarget(
            name: "cloudroute", dependencies: ["CLI"], swiftSettings: strict),
        room(
            "FilingWork",
            [
                "Cryptography", "Units", "StructuredText", "AWSModels", "RulePacks", "AWSClient", "Filings",
                "PartnerCentral", "Engagements", "FilingRecords", "Persistence",
            ]),
        room("Addresses", ["Units", "Engagements", "Persistence"]),
        room(
            "MatchWork",
            [
                "Addresses", "Cryptography", "Units", "StructuredText", "RulePacks", "Company", "Filings",
                "Spend", "Planning", "Dossiers",
                "Routing", "Engagements", "Overviews", "Persistence",
            ]),
        room(
            "Web",
            [
                "Addresses", "Cryptography", "Units", "Documents", "StructuredText", "Filings", "Engagements",
                "Persistence",
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        room(
            "Services",
            [
                "Addresses", "Cryptography", "Units", "Documents", "StructuredText", "RulePacks", "AWSClient",
                "Company",
                "Filings", "FilingRecords", "Planning", "Dossiers", "Routing", "Engagements", "Overviews",
                "Persistence", "Compliance", "EvidenceWork",
                "FilingWork", "MatchWork", "Web",
            ]),
        room(
            "PublicSite",
            [
                "Addresses", "Cryptography", "Units", "Documents", "StructuredText", "Credits", "RulePacks",
                "Company", "Filings", "Spend", "Planning", "Dossiers", "Routing", "Engagements", "Overviews",
                "Persistence", "Web", "Services",
            ]),
        room(
            "AccountSite",
            [
                "Addresses", "Cryptography", "Units", "Documents", "Company", "RulePacks", "Planning",
                "Routing", "Engagements", "Overviews", "Persistence", "MatchWork", "Web", "Services",
                "PublicSite",
            ]),
        room(
            "EvidenceSite",
            [
                "Addresses", "Units", "Documents", "AWSClient", "Compliance", "Engagements", "Overviews",
                "Persistence", "Web", "Services", "PublicSite", "AccountSite",
            ]),
        room(
            "Site",
            [
                "Addresses", "Cryptography", "Units", "Documents", "Statistics", "StructuredText", "Credits",
                "RulePacks",
                "AWSClient", "Company", "Filings", "PartnerCentral", "Spend", "Planning", "Dossiers",
                "Routing", "Engagements", "FilingRecords", "Overviews", "Persistence", "FilingWork",
                "Infrastructure", "MatchWork", "Web", "Services", "PublicSite", "AccountSite", "EvidenceSite",
            ]),
        room(
            "Workers",
            [
                "Addresses", "Cryptography", "Units", "AWSClient", "Company", "Planning", "Engagements",
                "Overviews",
                "Persistence", "FilingWork", "MatchWork", "Web", "Services", "CCurl",
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        room(
            "Server",
            [
                "Addresses", "Statistics",
                "Cryptography", "Units", "RulePacks", "Routing", "Engagements", "Persistence", "Web",
                "Services", "Site", "Workers", .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        room(
            "OnlineCLI",
            [
                "Addresses", "Cryptography", "Units", "Documents", "StructuredText", "AWSModels", "Credits",
                "RulePacks",
                "Terminal", "AWSClient", "Company", "Filings", "PartnerCentral", "Emulator", "Planning",
                "Dossiers", "Routing", "CLI", "Compliance", "EvidenceWork", "Engagements", "FilingRecords",
                "Persistence", "FilingWork",
                "Web", "Services", "Workers", "Server",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "cloudroute-online", dependencies: ["CLI", "OnlineCLI"], swiftSettings: strict),
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
            dependencies: ["Units", "StructuredText", "RulePacks", "Company", "Planning", "Compliance"],
            path: "Tests/TestSupport",
            swiftSettings: strict),
        tests(of: "AWSClient", ["StructuredText", "AWSModels", "AWSClient", "TestSupport"]),
        tests(of: "CLI", ["Units", "TestSupport"]),
        tests(of: "Company", ["Units", "StructuredText", "RulePacks", "Company", "TestSupport"]),
        tests(of: "Credits", ["Units", "Statistics", "StructuredText", "Credits", "TestSupport"]),
        tests(of: "Compliance", ["Units", "Documents", "StructuredText", "Compliance", "TestSupport"]),
        tests(
            of: "EvidenceWork", ["StructuredText", "AWSModels", "AWSClient", "Compliance", "EvidenceWork"]),
        tests(of: "Cryptography", ["Cryptography"]),
        tests(
            of: "Dossiers",
            [
                "Units", "Documents", "StructuredText", "Credits", "RulePacks", "Company", "Spend",
                "Planning", "Dossiers", "TestSupport",
            ]),
        tests(
            of: "Engagements",
            [
                "Cryptography", "Units", "StructuredText", "RulePacks", "Company", "Filings", "Planning",
                "Routing", "Engagements", "Overviews", "Persistence", "MatchWork", "TestSupport",
            ]),
        tests(
            of: "Filing",
            [
                "Cryptography", "Units", "Documents", "Statistics", "StructuredText", "AWSModels",
                "RulePacks",
                "AWSClient", "Company", "Filings", "PartnerCentral", "Emulator", "Spend", "Planning",
                "Dossiers",
                "Engagements", "FilingRecords", "Persistence", "FilingWork", "TestSupport",
            ]),
        tests(
            of: "Infrastructure",
            [
                "Units", "Documents", "StructuredText", "RulePacks", "Company", "Spend", "Planning", "HCL",
                "Infrastructure", "TestSupport",
            ]),
        tests(of: "OnlineCLI", ["StructuredText", "TestSupport"]),
        tests(
            of: "Persistence",
            [
                "Cryptography", "Units", "StructuredText", "RulePacks", "Filings", "Routing", "Engagements",
                "Persistence", "TestSupport",
            ]),
        tests(
            of: "Planning",
            [
                "Units", "StructuredText", "Credits", "RulePacks", "Company", "Spend", "Planning",
                "TestSupport",
            ]),
        tests(of: "Routing", ["Units", "StructuredText", "RulePacks", "Routing", "TestSupport"]),
        tests(of: "RulePacks", ["Units", "StructuredText", "RulePacks", "TestSupport"]),
        tests(
            of: "Server",
            [
                "Cryptography", "Units", "Documents", "StructuredText", "Credits", "RulePacks", "AWSClient",
                "Company", "Filings", "Emulator", "Planning", "Dossiers", "Routing", "Engagements",
                "Overviews", "Persistence", "FilingWork", "MatchWork", "Addresses", "Web", "Services",
                "Compliance", "EvidenceWork", "PublicSite", "EvidenceSite",
                "Site",
                "Workers",
                "Server", "TestSupport",
            ]),
        tests(of: "Spend", ["Units", "StructuredText", "RulePacks", "Company", "Spend", "TestSupport"]),
        tests(of: "StructuredText", ["Units", "StructuredText", "TestSupport"]),
        tests(of: "Units", ["Units", "TestSupport"]),
    ]
)
