import { jsonAnswer, refusedAnswer, type Route, type RouteAnswer, type RouteRequest } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { readHonourNumber } from '../domain/honour-certificate-number.ts';
import type { HonourCertificate } from '../domain/honour-certificate.ts';
import { HONOURS_PREFIX } from '../domain/honour-links.ts';
import { certificatePdf } from './honour-certificate-pdf.ts';
import { nothingPage, verificationPage } from './honour-page.ts';

/** The page loads nothing and runs nothing; its own style is all it has. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** What anybody is told of a certificate, for programs. */
function toldOf({ number, revokedAt, category, displayName, areaName, fromMonth, listHash }: HonourCertificate) {
  return { number, isValid: revokedAt === null, category, displayName, areaName, fromMonth, listHash };
}

const html = (status: number, body: string): RouteAnswer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  },
  body,
});

const wantsJson = ({ headers }: RouteRequest) => /^application\/json\b/.test(headers['accept'] ?? '');
const nothing = () => refusedAnswer(404, 'NOT_FOUND', 'There is no certificate with this number.');

function verify(request: RouteRequest, certificate: HonourCertificate | null): RouteAnswer {
  if (wantsJson(request)) return certificate ? jsonAnswer(200, toldOf(certificate)) : nothing();
  return certificate ? html(200, verificationPage(certificate)) : html(404, nothingPage());
}

async function download(certificate: HonourCertificate | null, { honourLinks }: Context): Promise<RouteAnswer> {
  if (!certificate) return nothing();
  if (certificate.revokedAt) return refusedAnswer(410, 'REVOKED', 'This certificate was taken back.');
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${certificate.number}.pdf"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: await certificatePdf(certificate, honourLinks.verify(certificate.number)) };
}

/**
 * `GET /honours/verify/<number>` tells anybody whether a certificate is valid, as a page or as JSON;
 * `GET /honours/certificates/<number>.pdf` is the certificate itself. Nobody finds either without the number.
 */
export const honourRoute: Route<Context> = {
  prefix: HONOURS_PREFIX,
  maxBytes: 1_024,
  async handle(request, context) {
    const [, door, text = ''] = /^\/honours\/(verify|certificates)\/([\w%-]{1,64})(?:\.pdf)?$/.exec(request.path) ?? [];
    if (door === undefined) return refusedAnswer(404, 'NOT_FOUND', 'There is nothing under this address.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const refused = refusedAnswer(405, 'BAD_REQUEST', 'This method is not served here.');
      return { ...refused, headers: { ...refused.headers, allow: 'GET, HEAD' } };
    }
    const number = readHonourNumber(text);
    const certificate = number === null ? null : await context.honourCertificates.byNumber(number);
    return door === 'verify' ? verify(request, certificate) : download(certificate, context);
  },
};
