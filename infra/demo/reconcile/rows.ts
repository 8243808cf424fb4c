import type { Fixture } from '../fixtures.ts';

/** One number of the table: as published, and as counted from the rows. */
export interface Line {
  readonly place: string;
  readonly wording: string;
  readonly published: string;
  readonly counted: string;
  readonly isEqual: boolean;
}

const text = (value: number): string => value.toLocaleString('en');

/** A published number beside a counted one; a lower bound is met by more. */
export function lineOf({ place, wording, value, atLeast }: Omit<Fixture, 'key'>, counted: number): Line {
  return {
    place,
    wording,
    published: atLeast ? `≥ ${text(value)}` : text(value),
    counted: text(counted),
    isEqual: atLeast ? counted >= value : counted === value,
  };
}

/** A share in per cent with one decimal, as it is published. */
export function rateLine(place: string, wording: string, published: string, part: number, whole: number): Line {
  const counted = `${((part / whole) * 100).toFixed(1)} %`;
  return { place, wording, published, counted, isEqual: counted === published };
}

/** Columns a terminal gives the text: Chinese characters and full-width signs take two. */
function width(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1), 0);
}

const left = (line: string, columns: number): string => line + ' '.repeat(Math.max(0, columns - width(line)));
const right = (line: string, columns: number): string => ' '.repeat(Math.max(0, columns - width(line))) + line;

/** The lines as a table for a terminal. */
export function tableOf(lines: readonly Line[]): string[] {
  const widest = (cell: (line: Line) => string, title: string) =>
    Math.max(width(title), ...lines.map((line) => width(cell(line))));
  const columns = {
    place: widest(({ place }) => place, 'place'),
    wording: widest(({ wording }) => wording, 'what'),
    published: widest(({ published }) => published, 'published'),
    counted: widest(({ counted }) => counted, 'counted'),
  };
  const row = (place: string, wording: string, published: string, counted: string, verdict: string) =>
    [
      left(place, columns.place),
      left(wording, columns.wording),
      right(published, columns.published),
      right(counted, columns.counted),
      verdict,
    ].join('  ');
  return [
    row('place', 'what', 'published', 'counted', ''),
    ...lines.map(({ place, wording, published, counted, isEqual }) =>
      row(place, wording, published, counted, isEqual ? 'equal' : 'DIFFERENT'),
    ),
  ];
}
