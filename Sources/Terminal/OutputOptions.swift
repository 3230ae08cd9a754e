package import ArgumentParser

/// How results are shown.
package struct OutputOptions: ParsableArguments {
    @Flag(help: "One JSON document on standard output.")
    package var json = false

    @Option(help: "Colors: auto, always or never. NO_COLOR is honored.")
    package var color: ColorChoice = .auto

    @Flag(name: .customLong("no-input"), help: "Never ask; for scripts.")
    package var noInput = false

    package init() {}

    package var style: Style { Style.detect(color) }
}
