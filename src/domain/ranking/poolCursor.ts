/** Goes up a sorted pool and knows, for the value it stands at, how many are smaller and how many equal. */
export class PoolCursor {
  /** How many values of the pool are smaller, and how many distinct ones. */
  below = 0;
  distinctBelow = 0;
  /** How many equal the value, itself included when it is in the pool. */
  equal = 0;

  constructor(
    private readonly pool: Float64Array,
    /** Positions in ascending order of their values. */
    readonly order: Uint32Array,
  ) {}

  /** Goes up to a value that is not below the one before. */
  climbTo(value: number): void {
    const { pool, order } = this;
    for (; this.below < order.length && pool[order[this.below]] < value; this.below++) {
      if (this.below === 0 || pool[order[this.below]] !== pool[order[this.below - 1]]) this.distinctBelow++;
    }
    let end = this.below;
    while (end < order.length && pool[order[end]] === value) end++;
    this.equal = end - this.below;
  }

  /** How many distinct values the whole pool has. */
  countDistinct(): number {
    let count = 0;
    for (let place = 0; place < this.order.length; place++) {
      if (place === 0 || this.pool[this.order[place]] !== this.pool[this.order[place - 1]]) count++;
    }
    return count;
  }
}
