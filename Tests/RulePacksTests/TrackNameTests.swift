import RulePacks
import TestSupport
import Testing

@Suite struct TrackNameTests {
    @Test func `a track is called what the rule packs call it`() {
        for track in TrackID.allCases {
            let names = Set(book.packs.compactMap { $0.track(track)?.name })
            #expect(names.isEmpty || names.contains(track.title), "\(track.title), \(names)")
        }
    }
}
