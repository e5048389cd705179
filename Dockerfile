# Hearsay in a container: docker build -t hearsay . && docker run --rm --read-only -p 8080:8080 hearsay
# Another folder:         docker run --rm --read-only -p 8080:8080 -v "$PWD/news:/seeds:ro" hearsay

FROM swift:6.3-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-dev zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Package.swift ./
COPY Sources ./Sources
COPY Tests ./Tests
RUN swift build -c release --product hearsay --static-swift-stdlib --scratch-path /build
# The word lists lie beside the program, as it looks for them there.
RUN mkdir -p /app \
    && cp "$(swift build -c release --static-swift-stdlib --scratch-path /build --show-bin-path)/hearsay" /app/ \
    && cp -R "$(swift build -c release --static-swift-stdlib --scratch-path /build --show-bin-path)"/*.resources /app/

FROM debian:bookworm-slim
RUN groupadd --system --gid 10001 hearsay \
    && useradd --system --uid 10001 --gid 10001 --no-create-home --home-dir / --shell /usr/sbin/nologin hearsay
COPY --from=build /app /app
COPY config /config
COPY seeds /seeds
USER 10001:10001
WORKDIR /
ENV HEARSAY_HOST=0.0.0.0 HEARSAY_PORT=8080 HEARSAY_PATHS=/seeds
EXPOSE 8080
VOLUME ["/seeds", "/config"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["/app/hearsay", "health"]
ENTRYPOINT ["/app/hearsay"]
CMD ["serve", "--config", "/config/hearsay.yaml"]
