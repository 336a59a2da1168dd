/** Goes up a sorted pool and knows, for the value it stands at, how many are smaller and how many equal. */
export class PoolCursor {
  /** How many values of the pool are smaller, and how many distinct ones. */
  below = 0;
  distinctBelow = 0;
  /** How many equal the value, itself included when it is in the pool. */
  equal = 0;

  /** @param ascending - The values of the pool, sorted. */
  constructor(private readonly ascending: Float64Array) {}

  /** Goes up to a value that is not below the one before. */
  climbTo(value: number): void {
    const { ascending } = this;
    for (; this.below < ascending.length && ascending[this.below] < value; this.below++) {
      if (this.below === 0 || ascending[this.below] !== ascending[this.below - 1]) this.distinctBelow++;
    }
    let end = this.below;
    while (end < ascending.length && ascending[end] === value) end++;
    this.equal = end - this.below;
  }

  /** How many distinct values the whole pool has. */
  countDistinct(): number {
    let count = 0;
    for (let place = 0; place < this.ascending.length; place++) {
      if (place === 0 || this.ascending[place] !== this.ascending[place - 1]) count++;
    }
    return count;
  }
}
