/**
 * Data of the size and shape of the public federation benchmark: 6 users, 9 products, 11 reviews. Where `FRESH` stands,
 * the replayer writes another number of the same length into every answer.
 */
export const FRESH = '777777';

const WORDS = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor'.split(' ');

function filler(length: number, seed: number): string {
  let text = FRESH;
  for (let n = seed; text.length < length; n += 1) text += ` ${WORDS[(n * 7 + n * n) % WORDS.length]}`;
  return text.slice(0, length);
}

/** Length of each review's body, and the product it is about. */
const REVIEWS: readonly (readonly [length: number, upc: string])[] = [
  [445, '1'],
  [289, '1'],
  [276, '1'],
  [144, '1'],
  [445, '2'],
  [289, '2'],
  [276, '2'],
  [144, '2'],
  [144, '3'],
  [276, '4'],
  [853, '4'],
];

const PRODUCTS: readonly (readonly [name: string, price: number, weight: number, inStock: boolean])[] = [
  ['Table', 899, 100, true],
  ['Couch', 1299, 1000, false],
  ['Glass', 15, 20, false],
  ['Chair', 499, 100, false],
  ['TV', 1299, 1000, true],
  ['Lamp', 6999, 300, true],
  ['Grill', 3999, 2000, true],
  ['Fridge', 100_000, 6000, false],
  ['Sofa', 9999, 800, true],
];

export const reviews = REVIEWS.map(([length, upc], n) => ({
  id: `${n + 1}-${FRESH}`,
  body: filler(length, n + 1),
  upc,
}));

export const users = ['ada', 'brian', 'chen', 'dmitri', 'edsger', 'fang'].map((username, n) => ({
  id: String(n + 1),
  username: `${username}-${FRESH}`,
  name: `Name of ${username}`,
  birthday: 1_234_567_890,
}));

export const products = PRODUCTS.map(([name, price, weight, inStock], n) => ({
  upc: String(n + 1),
  name: `${name} ${FRESH}`,
  price,
  weight,
  inStock,
}));
