/** Who does it and when, by the store's clock: what every decision is given. */
export interface Act {
  readonly by: string;
  readonly at: Date;
}
