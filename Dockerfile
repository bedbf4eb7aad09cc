# The site and its own server; nothing else is in the image that runs.
#   docker build --build-arg SITE_URL=https://example.org -t site .
#   docker run -p 8080:8080 site
FROM node:22-bookworm-slim AS build
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG SITE_URL
ARG BASE_PATH=""
ENV SITE_URL=$SITE_URL BASE_PATH=$BASE_PATH CI=true
RUN npm run build && npm run host -- docker

FROM node:22-bookworm-slim
WORKDIR /site
COPY --from=build --chown=root:root /work/.shutong/hosts/docker ./
ENV NODE_ENV=production PORT=8080
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/robots.txt').then(({ status }) => process.exit(status < 500 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "serve.mjs"]
