const NAME = /^[!#$%&'*+\-.^_`|~\w]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** What belongs to one connection or to the framing of one message is never passed on (RFC 9110, 7.6.1). */
const OURS = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Headers as they are sent, one `name: value` and CR LF each. Those of the connection and of the framing are left out,
 * so that headers of an incoming request may be passed on as they are.
 * @throws TypeError for a name or a value that would not stay within its line
 */
export function headerLines(headers: Iterable<readonly [string, string]>): string {
  let lines = '';
  for (const [name, value] of headers) {
    if (!NAME.test(name)) throw new TypeError(`Not the name of a header: ${JSON.stringify(name)}`);
    if (!VALUE.test(value)) throw new TypeError(`The value of the header ${name} cannot be sent.`);
    if (!OURS.has(name.toLowerCase())) lines += `${name}: ${value}\r\n`;
  }
  return lines;
}
