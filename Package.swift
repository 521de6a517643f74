// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "Quoth",
  platforms: [.macOS(.v14), .iOS(.v17)],
  products: [
    .library(name: "Quoth", targets: ["Quoth"]),
    .library(name: "QuothFormats", targets: ["QuothFormats"]),
    .library(name: "QuothEvaluation", targets: ["QuothEvaluation"]),
    .library(name: "QuothStore", targets: ["QuothStore"]),
    .executable(name: "quoth", targets: ["quoth-command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CQuothICU", dependencies: ["CICU"]),
    .target(
      name: "CQuothModel", exclude: ["model.bin", "dialogue.bin", "kernels.inc"]),
    // The C library's mathematics, for those who import neither Foundation nor Glibc themselves.
    .target(
      name: "Quoth", dependencies: ["CQuothICU", "CQuothModel"], swiftSettings: settings,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux, .android]))]),
    .target(name: "QuothFormats", dependencies: ["Quoth"], swiftSettings: settings),
    .target(
      name: "QuothEvaluation", dependencies: ["Quoth", "QuothFormats", "CQuothICU"],
      swiftSettings: settings),
    .target(
      name: "QuothStore",
      dependencies: ["Quoth", "QuothFormats", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .executableTarget(
      name: "quoth-command",
      dependencies: [
        "Quoth", "QuothFormats", "QuothEvaluation", "QuothStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/quoth", swiftSettings: settings),
    .testTarget(
      name: "QuothTests", dependencies: ["Quoth", "QuothFormats"],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "QuothFormatsTests", dependencies: ["Quoth", "QuothFormats"],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "QuothEvaluationTests", dependencies: ["Quoth", "QuothFormats", "QuothEvaluation"],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "QuothStoreTests", dependencies: ["Quoth", "QuothFormats", "QuothStore"],
      exclude: ["Linking/Fixtures", "Utterances/Fixtures"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
