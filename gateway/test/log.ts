/** Collects what is logged, and tells when something is. */
export class Log {
  readonly lines: string[] = [];
  readonly #waiting = new Set<{ readonly text: string; readonly tell: () => void }>();

  write(line: string): void {
    this.lines.push(line);
    for (const one of this.#waiting) {
      if (!line.includes(one.text)) continue;
      this.#waiting.delete(one);
      one.tell();
    }
  }

  /** Resolves with the next line that holds the text. */
  says(text: string): Promise<void> {
    return new Promise((tell) => this.#waiting.add({ text, tell }));
  }
}
