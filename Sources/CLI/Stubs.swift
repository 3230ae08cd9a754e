internal import ArgumentParser
struct InitCommand: ParsableCommand {}
