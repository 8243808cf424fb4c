/** A list in an order that `random`, numbers in [0, 1), decides. Workers that go through the same list meet rarely. */
export function shuffled<Item>(list: readonly Item[], random: () => number): Item[] {
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
