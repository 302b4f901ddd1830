import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin and nothing else; the types are checked by `npm run typecheck`, the log is Express' own. */
export default withPayload({
  // A form is sent whole with every change of it, so a long report needs more than the one megabyte of Next's default.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  logging: { incomingRequests: false },
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
})
