internal import ArgumentParser
struct DossierCommand: ParsableCommand {}
struct InitCommand: ParsableCommand {}
struct DoctorCommand: ParsableCommand {}
