public enum PlaceholderServer {}
internal import Hummingbird
