import { DivisionCode } from '@yunge/contracts';
import type { Actor } from '@yunge/kernel';

/** Whether the code is a grid's (15 digits) or a community's (12 digits): where needs are filed and claimants live. */
export function isCommunityOrGrid(code: string): boolean {
  return isDivision(code) && code.length >= 12;
}

/** Whether the code is shaped as a division's or grid's. */
export function isDivision(code: string): boolean {
  return DivisionCode.safeParse(code).success;
}

/** Whether a division path lies in a division that the actor's scope names. */
export function answersFor(actor: Actor, within: readonly string[]): boolean {
  return within.some((code) => actor.scopes.divisions.includes(code));
}
