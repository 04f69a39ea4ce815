# Web and dispatcher from one image. The last stage has neither node nor pip packages that only set-up needs.
#
#   docker build -t evac .
#   docker run --rm --env-file evac.env -v evac-data:/data -v evac-keys:/keys evac python -m evac db upgrade
#   docker run -d --name evac-web      --env-file evac.env -v evac-data:/data -v evac-keys:/keys -p 127.0.0.1:8000:8000 evac
#   docker run -d --name evac-dispatch --env-file evac.env -v evac-data:/data -v evac-keys:/keys --no-healthcheck \
#       evac python -m evac dispatch
#
# config/evac.env.example lists the settings. On SQLite both containers share /data on one machine; with
# EVAC_DATABASE_URL=postgresql+psycopg://... there may be any number of either, on any number of machines.

FROM python:3.11-slim AS packages
WORKDIR /app
RUN python -m venv /venv
COPY requirements.txt ./
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt

# Page assets, base map and places: made here, once, from pinned packages.
FROM packages AS assets
COPY requirements-build.txt ./
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements-build.txt
COPY package.json package-lock.json ./
COPY config/operations config/operations
COPY evac/__init__.py evac/
COPY evac/kernel evac/kernel
COPY evac/setup evac/setup
COPY evac/faces evac/faces
RUN /venv/bin/python -m evac.setup && rm -r instance/node instance/vendor

FROM python:3.11-slim
# "evac backup" and "evac restore" on PostgreSQL: pg_dump must not be older than the server.
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin evac \
    && install -d -o evac -g evac -m 0700 /data /keys
WORKDIR /app
COPY --from=packages /venv /venv
COPY --from=assets /app/instance instance
COPY config config
COPY evac evac
COPY wsgi.py ./

ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    EVAC_HOST=0.0.0.0 \
    EVAC_PORT=8000 \
    EVAC_DATABASE_URL=sqlite:////data/evac.sqlite \
    EVAC_KEYRING=/keys/keyring.json

USER evac
# The key ring lies apart from the data, so that a backup of the one is not a backup of both.
VOLUME ["/data", "/keys"]
EXPOSE 8000

HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 CMD ["python", "-c", "\
import http.client, os, sys; \
web = http.client.HTTPConnection('127.0.0.1', int(os.environ['EVAC_PORT']), timeout=4); \
web.request('GET', '/healthz'); \
sys.exit(web.getresponse().status != 200)"]

CMD ["gunicorn", "-c", "config/gunicorn.py", "wsgi:app"]
