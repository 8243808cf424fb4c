/** So many at once; their answers in order of their numbers, 0 to n - 1. */
export function rivals<Result>(count: number, act: (n: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: count }, (_, n) => act(n)));
}
