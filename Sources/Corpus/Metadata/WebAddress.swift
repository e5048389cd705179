/// The little that cleaning has to know of web addresses.
enum WebAddress {
    /// The host without `www.`: `toutiao.com`, of `https://www.toutiao.com/article/7`. An address without scheme begins with `www.`.
    static func host(of address: String) -> String? {
        var rest = address[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        let host = rest.prefix { !"/?#:".contains($0) }.lowercased()
        guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".") else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
