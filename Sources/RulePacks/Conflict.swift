/// A contradiction between or within sources, and how it is represented.
public final class Conflict: Sendable {
    public let id: String
    public let title: String
    public let tracks: [TrackID]
    /// What the market says; for a contradiction within one source, the contradiction itself.
    public let market: String
    /// What AWS says; nil for a contradiction within one source.
    public let aws: String?
    public let stance: String
    public let sources: [Source]

    init(
        id: String, title: String, tracks: [TrackID], market: String, aws: String?, stance: String,
        sources: [Source]
    ) {
        self.id = id
        self.title = title
        self.tracks = tracks
        self.market = market
        self.aws = aws
        self.stance = stance
        self.sources = sources
    }
}
