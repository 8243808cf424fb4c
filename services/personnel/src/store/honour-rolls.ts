import type { Actor } from '@yunge/kernel';
import { defineRecords, scopeOf, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { announceHonourRoll } from '../domain/honour-notices.ts';
import {
  evolveHonourRoll,
  type HonourRecommendation,
  type HonourRoll,
  type HonourRollEvent,
} from '../domain/honour-recommendation.ts';

export interface HonourRolls extends Records<HonourRoll, HonourRollEvent> {
  /** The recommendation with this id, whichever district's it is. */
  recommendation(id: string, scope: Scope): Promise<HonourRecommendation | null>;
  /** All recommendations an actor can reach, newest window first: six a year and district. */
  recommendations(areaCode: string | null | undefined, scope: Scope): Promise<HonourRecommendation[]>;
}

/** For the jury, those of their divisions. */
export const honourRollScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HonourRoll');

const newestFirst = (a: HonourRecommendation, b: HonourRecommendation) =>
  b.fromMonth.localeCompare(a.fromMonth) || a.areaCode.localeCompare(b.areaCode);

export function honourRollsIn(connection: Connection, onAnnounced: () => void): HonourRolls {
  const records = defineRecords<HonourRoll, HonourRollEvent>({
    connection,
    noun: 'HonourRoll',
    collection: 'honourrolls',
    fields: { areaCode: String, within: [String], recommendations: [{ type: Schema.Types.Mixed }] },
    indexes: [
      { on: { 'recommendations.id': 1 } }, // one recommendation
      { on: { within: 1 } }, // those of an area
    ],
    evolve: evolveHonourRoll,
    announce: announceHonourRoll,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    async recommendation(id, scope) {
      const roll = await model
        .findOne({ $and: [{ 'recommendations.id': id }, scope] }, { log: 0 })
        .lean<HonourRoll | null>();
      return roll?.recommendations.find((each) => each.id === id) ?? null;
    },
    async recommendations(areaCode, scope) {
      const rolls = await model
        .find({ $and: [areaCode == null ? {} : { within: areaCode }, scope] }, { log: 0 })
        .lean<HonourRoll[]>();
      return rolls.flatMap((roll) => roll.recommendations).sort(newestFirst);
    },
  };
}
