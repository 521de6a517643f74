// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "QuothBenchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "Quoth", path: "..")],
  targets: [
    .executableTarget(
      name: "quoth-bench", dependencies: [.product(name: "Quoth", package: "Quoth")]),
    .executableTarget(
      name: "quoth-store-bench",
      dependencies: [
        .product(name: "Quoth", package: "Quoth"),
        .product(name: "QuothFormats", package: "Quoth"),
        .product(name: "QuothStore", package: "Quoth"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
