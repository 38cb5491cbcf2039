/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // A program for each platform, found at run time.
  serverExternalPackages: ["@resvg/resvg-js"],
  async headers() {
    return [
      // What comes from route handlers is compressed by the server only where its type is known beforehand.
      { source: "/figures", headers: [{ key: "Content-Type", value: "application/json" }] },
    ];
  },
};
