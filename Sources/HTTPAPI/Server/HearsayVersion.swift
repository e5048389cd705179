/// The version of this build.
public enum HearsayVersion {
    /// As `hearsay version`, the service description and OpenAPI say it (semver.org).
    public static let current = "0.1.0"
}
