/** Who decides, and when by the store's clock. */
export interface Act {
  readonly by: string;
  readonly at: Date;
}

/** The same, with the areas the actor answers for. */
export interface ActWithin extends Act {
  reaches(areaCode: string): boolean;
}
