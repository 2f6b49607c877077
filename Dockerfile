# Two stages: what is needed to install stays behind.
FROM python:3.12-slim AS build
WORKDIR /app
COPY requirements.txt ./
RUN python -m venv /venv && /venv/bin/python -m pip install --no-cache-dir --require-hashes --only-binary :all: -r requirements.txt

FROM python:3.12-slim
# Run it with: --read-only --cap-drop ALL --security-opt no-new-privileges --tmpfs /tmp --stop-timeout 30 -v bot-data:/app/data \
#   -v bot-backups:/app/backups
RUN groupadd --gid 10001 bot && useradd --uid 10001 --gid 10001 --no-create-home bot \
    && mkdir -p /app/data /app/backups && chown 10001:10001 /app/data /app/backups \
    && chmod 700 /app/data /app/backups
WORKDIR /app
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 BOT_LISTEN=127.0.0.1:8080
COPY --from=build /venv /venv
COPY bot bot
COPY storage storage
COPY locales locales
RUN python -m compileall -q bot storage && python -m bot ask "Is everything ready?" > /dev/null
USER 10001:10001
VOLUME ["/app/data", "/app/backups"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s CMD ["python", "-m", "bot", "check", "--health"]
CMD ["python", "-m", "bot", "run"]
