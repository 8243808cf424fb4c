import { stream } from '../random.ts';
import type { LngLat } from './geometry.ts';
import type { Box, Plan, Plot } from './layout.ts';

/** A corner on the plan; equal corners are one object, so that neighbours share what happens to it. */
interface Corner {
  readonly x: number;
  readonly y: number;
  /** Where it lies after the plan is bent, in local units that are the same length either way. */
  readonly bentX: number;
  readonly bentY: number;
  /** How far it may move without any two sides meeting. */
  leeway: number;
  placed: LngLat;
}

/** All corners of a plan; the ring of a box holds every corner on its border, so T-junctions belong to both neighbours. */
class Mesh {
  readonly corners = new Map<string, Corner>();
  private columns = new Map<number, Corner[]>();
  private rows = new Map<number, Corner[]>();
  private readonly plan: Plan;
  private readonly waves: readonly { along: number; across: number; size: number; phase: number }[];

  constructor(plan: Plan, name: string) {
    this.plan = plan;
    const random = stream('waves', name);
    this.waves = [0.7, 1.1, 1.9].map((frequency) => ({
      along: frequency * random.between(0.8, 1.2),
      across: random.between(-0.8, 0.8),
      size: 0.026 / frequency,
      phase: random.next(),
    }));
  }

  add(x: number, y: number): void {
    const key = `${x} ${y}`;
    if (this.corners.has(key)) return;
    const bentX = (x + this.plan.width * this.wave(y / this.plan.height, x / this.plan.width)) * this.plan.squeeze;
    const bentY = y + this.plan.height * this.wave(x / this.plan.width + 0.37, y / this.plan.height);
    this.corners.set(key, { x, y, bentX, bentY, leeway: Infinity, placed: [0, 0] });
  }

  private wave(along: number, across: number): number {
    return this.waves.reduce(
      (sum, one) =>
        sum + one.size * Math.sin(2 * Math.PI * (one.along * along + one.across * across * 0.5 + one.phase)),
      0,
    );
  }

  index(): void {
    const all = [...this.corners.values()];
    this.columns = Map.groupBy(
      all.toSorted((one, other) => one.y - other.y),
      (one) => one.x,
    );
    this.rows = Map.groupBy(
      all.toSorted((one, other) => one.x - other.x),
      (one) => one.y,
    );
  }

  /** The corners on a box's border, counter-clockwise from the south-west, each once. */
  ring({ west, south, east, north }: Box): Corner[] {
    const between = (line: Corner[] | undefined, axis: 'x' | 'y', from: number, to: number): Corner[] =>
      (line ?? []).filter((corner) => corner[axis] >= from && corner[axis] < to);
    const back = (line: Corner[] | undefined, axis: 'x' | 'y', from: number, to: number): Corner[] =>
      (line ?? []).filter((corner) => corner[axis] > to && corner[axis] <= from).reverse();
    return [
      ...between(this.rows.get(south), 'x', west, east),
      ...between(this.columns.get(east), 'y', south, north),
      ...back(this.rows.get(north), 'x', east, west),
      ...back(this.columns.get(west), 'y', north, south),
    ];
  }

  place({ x, y, bentX, bentY, leeway }: Corner): LngLat {
    const random = stream('corner', x, y);
    // At most 180 m (1,600 micro-degrees); never more than the leeway, less what rounding takes.
    const reach = Math.min(1600, Math.max(0, leeway - 2)) * random.between(0.3, 0.9);
    const turn = 2 * Math.PI * random.next();
    const longitude = Math.round(this.plan.west + (bentX + reach * Math.cos(turn)) / this.plan.squeeze);
    const latitude = Math.round(this.plan.south + bentY + reach * Math.sin(turn));
    return [longitude / 1e6, latitude / 1e6];
  }
}

function gap(corner: Corner, from: Corner, to: Corner): number {
  const [dx, dy] = [to.bentX - from.bentX, to.bentY - from.bentY];
  const along = ((corner.bentX - from.bentX) * dx + (corner.bentY - from.bentY) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(corner.bentX - from.bentX - t * dx, corner.bentY - from.bentY - t * dy);
}

/**
 * Limits how far the corners of a face may move. Two sides can only come to meet where a corner first touches a side of
 * the same face; as each may move 0.45 of their distance at most, it never does.
 */
function limit(ring: readonly Corner[]): void {
  ring.forEach((from, index) => {
    const to = ring[(index + 1) % ring.length];
    if (!to) return;
    for (const corner of ring) {
      if (corner === from || corner === to) continue;
      const most = 0.45 * gap(corner, from, to);
      corner.leeway = Math.min(corner.leeway, most);
      from.leeway = Math.min(from.leeway, most);
      to.leeway = Math.min(to.leeway, most);
    }
  });
}

/** Adds one to three corners on a long side, at the same places whichever neighbour asks. */
function breakSide(mesh: Mesh, one: Corner, other: Corner): void {
  const [from, to] = one.x < other.x || one.y < other.y ? [one, other] : [other, one];
  const length = Math.max(to.x - from.x, to.y - from.y);
  const count = Math.min(3, Math.floor(length / 2200));
  const random = stream('side', from.x, from.y, to.x, to.y);
  for (let i = 1; i <= count; i += 1) {
    const t = (i + random.between(-0.2, 0.2)) / (count + 1);
    mesh.add(Math.round(from.x + (to.x - from.x) * t), Math.round(from.y + (to.y - from.y) * t));
  }
}

/**
 * Turns nested rectangles into country: bends the plan, breaks long sides, moves each corner once. Every ring is closed,
 * counter-clockwise and simple, and neighbours share their corners exactly, so the rings tile as the rectangles did.
 */
export function ringsOf(plan: Plan, plots: readonly Plot[], name: string): Map<string, LngLat[]> {
  const mesh = new Mesh(plan, name);
  const leaves = plots.filter((plot) => plot.leaf);
  for (const { box } of leaves) {
    for (const x of [box.west, box.east]) for (const y of [box.south, box.north]) mesh.add(x, y);
  }
  mesh.index();
  for (const { box } of leaves) {
    const ring = mesh.ring(box);
    ring.forEach((corner, index) => breakSide(mesh, corner, ring[(index + 1) % ring.length] ?? corner));
  }
  mesh.index();
  const faces = [...leaves, ...plots.filter((plot) => plot.level === 'district')];
  for (const { box } of faces) limit(mesh.ring(box));
  for (const corner of mesh.corners.values()) corner.placed = mesh.place(corner);
  return new Map(
    plots.map((plot) => {
      const ring = mesh.ring(plot.box).map((corner) => corner.placed);
      return [plot.code, [...ring, ...ring.slice(0, 1)]];
    }),
  );
}
