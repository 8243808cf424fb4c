/** Where a file lies, on a disk or in a bucket: spread over 256 folders, so that none grows long. */
export const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;
