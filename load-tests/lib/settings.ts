const setting = (name: string, fallback: string): string => __ENV[name] || fallback;

/** What `npm run load` tells k6; the fallbacks serve a k6 started by hand. */
export const settings = {
  gatewayUrl: setting('GATEWAY_URL', 'http://127.0.0.1:4000'),
  /** Iterations a second of all journeys together; the profile's own unless given. */
  rate: Number(setting('LOAD_RATE', '0')),
  /** Such as `30s`; the profile's own unless given. */
  duration: setting('LOAD_DURATION', ''),
  /** Where the summary is written to; nowhere unless given. */
  summary: setting('LOAD_SUMMARY', ''),
  /** Makes the idempotency keys of this run its own. */
  run: setting('LOAD_RUN', 'by-hand'),
};
