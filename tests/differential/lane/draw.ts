import { seededNumbers } from "../../support/seededNumbers";

/** Seeded choices for the inputs of a question. */
export class Draw {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededNumbers(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** A multiple of 0.01, exactly as a person types it. */
  hundredths(least: number, most: number): number {
    return this.integer(Math.round(least * 100), Math.round(most * 100)) / 100;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.integer(0, choices.length - 1)];
  }

  list<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }

  /** Different whole numbers, ascending. */
  ascending(count: number, least: number, most: number): number[] {
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(this.integer(least, most));
    return [...chosen].sort((one, other) => one - other);
  }
}
