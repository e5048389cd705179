import Foundation
import HTTPAPI

/// One GET by a plain socket: a container's health check needs no HTTP client.
struct HealthProbe: Sendable {
    private let host: String
    private let port: Int
    private let socketPath: String?

    private static let patience = timeval(tv_sec: 5, tv_usec: 0)

    /// A probe of the server that listens as `settings` say; "any address" is asked on this machine.
    init(_ settings: Settings) {
        host = ["0.0.0.0": "127.0.0.1", "::": "::1"][settings.host] ?? settings.host
        port = settings.port
        socketPath = settings.socket
    }

    /// What is asked, for a message.
    var address: String { socketPath ?? "\(host), port \(port)" }

    /// The status that `path` answers with; null where nobody answers within five seconds.
    func status(of path: String) -> Int? {
        guard let socketPath else { return statusOverTCP(of: path) }
        guard let descriptor = SocketFile(socketPath).connected() else { return nil }
        defer { close(descriptor) }
        setPatience(of: descriptor)
        return status(of: path, over: descriptor)
    }

    private func statusOverTCP(of path: String) -> Int? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0 else { return nil }
        defer { freeaddrinfo(list) }
        var next = list
        while let address = next?.pointee {
            if let status = status(of: path, at: address) { return status }
            next = address.ai_next
        }
        return nil
    }

    private func status(of path: String, at address: addrinfo) -> Int? {
        let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        setPatience(of: descriptor)
        guard connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 else { return nil }
        return status(of: path, over: descriptor)
    }

    private func setPatience(of descriptor: Int32) {
        var patience = Self.patience
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    }

    private func status(of path: String, over descriptor: Int32) -> Int? {
        let request = "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
        guard send(descriptor, request, request.utf8.count, Int32(MSG_NOSIGNAL)) > 0 else { return nil }
        return Self.status(in: firstBytes(of: descriptor))
    }

    private func firstBytes(of descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        while bytes.count < 12 {
            var chunk = [UInt8](repeating: 0, count: 64)
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The status of `HTTP/1.1 200 OK`.
    private static func status(in answer: String) -> Int? {
        let words = answer.prefix(12).split(separator: " ")
        guard words.count > 1, words[0].hasPrefix("HTTP/1.") else { return nil }
        return Int(words[1])
    }
}
