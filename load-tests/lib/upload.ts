import encoding from 'k6/encoding';
import http from 'k6/http';
import { countOperation, JourneyEnded } from './checks.ts';
import type { Session } from './login.ts';
import { settings } from './settings.ts';

/** A whole PNG of 16 × 16 pixels. */
const PICTURE = encoding.b64decode(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAMAAAAoLQ9TAAAAA1BMVEX/1UpzpJDjAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQYlWNgGAUMSAAAARAAAVGhZwQAAAAASUVORK5CYII=',
);

/** Uploads a small picture as somebody and gives its hash; counted as the operation `Upload`. Throws JourneyEnded when it failed. */
export function upload(as: Session): string {
  const response = http.post(`${settings.gatewayUrl}/files/`, PICTURE, {
    headers: { 'content-type': 'image/png', authorization: `Bearer ${as.token}` },
    tags: { operation: 'Upload' },
    timeout: '30s',
  });
  const sha256 = response.status < 300 ? response.json('sha256') : null;
  const faults = typeof sha256 === 'string' ? [] : [`HTTP ${response.status} ${response.error || response.body}`];
  countOperation('Upload', response.timings.duration, faults);
  if (typeof sha256 !== 'string') throw new JourneyEnded('Upload');
  return sha256;
}
