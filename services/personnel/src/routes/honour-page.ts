import type { HonourCertificate } from '../domain/honour-certificate.ts';
import { dayWords, honourTitle, windowWords } from '../domain/honour-words.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;margin:2rem auto;max-width:40rem;padding:0 1rem}dt{color:#555}dd{margin:0 0 .8rem;overflow-wrap:anywhere}';

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${body}</html>`;
}

/** What anybody is told of a number: valid or taken back, and what was published; no more. */
export function verificationPage(certificate: HonourCertificate): string {
  const { number, displayName, areaName, fromMonth, listHash, revokedAt } = certificate;
  const title = honourTitle(certificate);
  const window = windowWords(fromMonth);
  const state = revokedAt ? `已撤销 Revoked, ${dayWords(revokedAt).en}` : '有效 Valid';
  const lines: readonly [string, string][] = [
    ['状态 State', state],
    ['证书编号 Number', number],
    ['荣誉 Honour', `${title.zh} ${title.en}`],
    ['获得者 Awarded to', displayName],
    ['区域 Area', areaName],
    ['评定期 Window', `${window.zh} (${window.en})`],
    ['榜单哈希 List hash', listHash],
  ];
  const told = lines.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('');
  return page('荣誉证书查验 Certificate of Honour', `<dl>${told}</dl>`);
}

export const nothingPage = (): string =>
  page('荣誉证书查验 Certificate of Honour', '<p>没有此编号的证书。There is no certificate with this number.</p>');
