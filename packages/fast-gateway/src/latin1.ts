/** Text as it is sent and received here: one character per byte of its UTF-8, so that nothing is decoded that is only passed on. */
export function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** What text says whose bytes came as characters; what is no UTF-8 becomes U+FFFD, as in every fetch. */
export function decoded(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
