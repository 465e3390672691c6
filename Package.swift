// swift-tools-version: 6.3

import PackageDescription

/// The settings that every target shares.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "llmring",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "LLMRing", targets: ["LLMRing"]),
        .library(name: "LLMRingFoundation", targets: ["LLMRingFoundation"]),
        .library(name: "LLMRingProviders", targets: ["LLMRingProviders"]),
        .library(name: "LLMRingTesting", targets: ["LLMRingTesting"]),
        .executable(name: "llmring", targets: ["LLMRingCLI"]),
        .executable(name: "llmring-bench", targets: ["LLMRingBench"]),
        .plugin(name: "GenerateProviders", targets: ["GenerateProviders"]),
    ],
    targets: [
        // The build side: specs in, Swift out.
        .target(name: "GeneratorCore", path: "Generator/Core", swiftSettings: settings),
        .executableTarget(
            name: "Generator",
            dependencies: ["GeneratorCore"],
            path: "Generator/Tool",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "SpecMutation",
            dependencies: ["GeneratorCore"],
            path: "Generator/Mutation",
            swiftSettings: settings
        ),
        .plugin(name: "GenerateProviders", capability: .buildTool(), dependencies: ["Generator"]),

        // The run side.
        .target(name: "LLMRingCore", swiftSettings: settings),
        .target(name: "CLLMRingCurl"),
        .target(name: "LLMRingHTTP", dependencies: ["LLMRingCore", "CLLMRingCurl"], swiftSettings: settings),
        .target(
            name: "LLMRingProviders",
            dependencies: ["LLMRingCore", "LLMRingHTTP"],
            exclude: ["Specs"],
            swiftSettings: settings,
            plugins: ["GenerateProviders"]
        ),
        .target(
            name: "LLMRing",
            dependencies: ["LLMRingCore", "LLMRingHTTP", "LLMRingProviders"],
            resources: [.embedInCode("Lockfile/llmring.lock")],
            swiftSettings: settings
        ),
        // What takes Foundation, which costs time at the start of a process.
        .target(name: "LLMRingFoundation", dependencies: ["LLMRing"], swiftSettings: settings),
        .target(
            name: "LLMRingTesting",
            dependencies: ["LLMRingCore", "LLMRingHTTP", "LLMRingProviders"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "LLMRingCLI",
            dependencies: ["LLMRing", "LLMRingTesting"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "LLMRingBench",
            dependencies: [
                "LLMRing", "LLMRingProviders", "LLMRingCore", "LLMRingHTTP", "LLMRingTesting", "CLLMRingCurl",
            ],
            swiftSettings: settings
        ),

        // Tests.
        .testTarget(
            name: "GeneratorCoreTests",
            dependencies: ["GeneratorCore"],
            exclude: ["BadSpecs", "Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GeneratedCodeTests",
            dependencies: ["LLMRingCore", "LLMRingHTTP"],
            swiftSettings: settings
        ),
        .testTarget(name: "LLMRingCoreTests", dependencies: ["LLMRingCore"], swiftSettings: settings),
        .testTarget(
            name: "LLMRingHTTPTests",
            dependencies: ["LLMRingHTTP", "LLMRingCore", "LLMRingTesting"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "LLMRingProvidersTests",
            dependencies: ["LLMRingProviders", "LLMRingCore", "LLMRingHTTP", "LLMRingTesting"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "LLMRingTests",
            dependencies: ["LLMRing", "LLMRingProviders", "LLMRingCore", "LLMRingHTTP", "LLMRingTesting"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "LLMRingFoundationTests",
            dependencies: ["LLMRingFoundation", "LLMRing", "LLMRingCore"],
            resources: [.copy("llmring.lock")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "LLMRingCLITests",
            dependencies: ["LLMRingCLI", "LLMRing", "LLMRingProviders", "LLMRingCore", "LLMRingTesting"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzing, with the libFuzzer of the toolchain: `.ci/fuzz` sets the variable, and the flags that it takes.
if Context.environment["LLMRING_FUZZ"] != nil {
    package.targets += [
        .target(name: "CLLMRingFuzzer", path: "Tests/Fuzz/Driver"),
        .executableTarget(
            name: "LLMRingFuzz",
            dependencies: ["CLLMRingFuzzer", "GeneratorCore", "LLMRingCore", "LLMRingHTTP", "LLMRingProviders"],
            path: "Tests/Fuzz/Targets",
            swiftSettings: settings
        ),
    ]
}
