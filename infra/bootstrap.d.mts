export const NODE_VERSION: string;
export const PNPM_VERSION: string;
export const SMALL_MALLOC: Readonly<Record<string, string>>;
export class Failure extends Error {}
export function cacheDir(env: Readonly<Record<string, string | undefined>>, home?: string): string;
export function isNewEnough(version: string): boolean;
export function nodePackages(platform: string, arch: string): string[];
export function installStamp(lockfile: string | Uint8Array, system?: { platform?: string; arch?: string }): string;
export function explain(output: string): string;
export function withPath(env: NodeJS.ProcessEnv, ...folders: string[]): NodeJS.ProcessEnv;
export function findNode(env?: NodeJS.ProcessEnv): Promise<string>;
export function installPackages(root: string, node: string, env?: NodeJS.ProcessEnv): Promise<void>;
