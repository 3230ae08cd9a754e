import Testing

@testable import Compliance

@Suite struct RegionNameTests {
    @Test(arguments: ["us-east-1", "eu-central-2", "us-gov-west-1", "ap-southeast-4", "cn-north-1"])
    func `a region's name is one`(name: String) { #expect(isRegionName(name)) }

    @Test(arguments: [
        "", "us", "us-east", "us-east-", "us-east-11", "US-east-1", "us--1", "../us-east-1", "us-east-1/",
        "usa-east-1",
        "u-east-1", "us-ea5t-1", "global", "us-east-1\n",
    ])
    func `nothing else is`(name: String) { #expect(!isRegionName(name)) }
}
