/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // A program for each platform, found at run time.
  serverExternalPackages: ["@resvg/resvg-js"],
  async headers() {
    const html = { key: "Content-Type", value: "text/html; charset=utf-8" };
    return [
      // Other sites may frame the embedded chart and nothing else.
      {
        source: "/((?!embed$|api/).*)",
        headers: [{ key: "Content-Security-Policy", value: "frame-ancestors 'self'" }],
      },
      // Kept pages come from route handlers, which the server compresses only where their type is known beforehand.
      { source: "/", headers: [html] },
      { source: "/embed", headers: [html] },
    ];
  },
};
