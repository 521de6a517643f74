// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "QuothFuzz",
  dependencies: [.package(name: "Quoth", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzExtract", dependencies: [.product(name: "Quoth", package: "Quoth")])
  ],
  swiftLanguageModes: [.v6]
)
