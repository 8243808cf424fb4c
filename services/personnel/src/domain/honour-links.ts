/** Where the public finds a certificate, by its number. */
export interface HonourLinks {
  verify(number: string): string;
  pdf(number: string): string;
}

export const HONOURS_PREFIX = '/honours/';

/** Links under the address by which the public reaches the gateway. */
export function honourLinks(publicUrl: string): HonourLinks {
  const at = (path: string) => new URL(HONOURS_PREFIX + path, publicUrl).href;
  return {
    verify: (number) => at(`verify/${number}`),
    pdf: (number) => at(`certificates/${number}.pdf`),
  };
}
