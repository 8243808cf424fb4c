import type { HttpAnswer } from '../http-answer.ts';
import type { HttpPool, Post } from '../pool.ts';
import { TransportError } from '../transport-error.ts';

/** Asks, and gives the answer or rejects with the TransportError. */
export function ask(pool: HttpPool, post: Partial<Post> = {}): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    let isAsked = false;
    pool.post({ headers: '', body: '{}', ...post }, (error, answer) => {
      if (!isAsked) throw new Error('called back before post returned');
      if (error) reject(error);
      else resolve(answer);
    });
    isAsked = true;
  });
}

/** The code of the error that this ends with. */
export async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'ANSWERED';
  } catch (error) {
    if (error instanceof TransportError) return error.code;
    throw error;
  }
}
