import NewsIndex
import Resources

/// What commands need before they can begin, with failures that people can read.
enum CommandContext {
    /// The settings, checked.
    static func loader(_ options: SettingsOptions, paths: [String]) async throws -> SettingsLoader {
        do throws(SettingsError) {
            let loader = try await SettingsLoader(options, paths: paths)
            _ = try loader.settings()
            return loader
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The settings in force.
    static func settings(_ options: SettingsOptions, paths: [String] = []) async throws -> Settings {
        do throws(SettingsError) {
            return try await SettingsLoader(options, paths: paths).settings()
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The bundled word lists.
    static func library() throws -> ResourceLibrary {
        do throws(ResourceError) {
            return try ResourceLibrary.bundled()
        } catch {
            throw CommandFailure(error)
        }
    }

    /// What the operator says about actors.
    static func overrides(_ settings: Settings) throws -> ActorOverrides {
        guard let path = settings.actors else { return ActorOverrides() }
        do throws(SettingsError) {
            return try ActorsFile.overrides(at: path)
        } catch {
            throw CommandFailure(error)
        }
    }
}
