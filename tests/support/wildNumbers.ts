import fc from "fast-check";

/** Numbers as workbooks hold them: cents, rates, sums that went through doubles, and the very large and small. */
export const wildNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value * 0.1 * 3),
  fc.integer({ min: -(1e15 - 1), max: 1e15 - 1 }),
  fc.integer({ min: -(1e15 - 1), max: 1e15 - 1 }).map((digits) => digits / 1e10),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 1e-320, 5e-324, 0.285 * 100, 0.1 + 0.7, 0.1 + 0.2, 1.005, 123456789012345, 1e15, 9.999999999999995, 1e22, 1e23),
);

/** Without the very largest doubles: they are cut to 15 digits, not rounded, as rounding would leave the range. */
export const roundableNumber: fc.Arbitrary<number> = wildNumber.filter((value) => Math.abs(value) < 1.79e308);

/** Money of an everyday size: cents, or a double with many digits. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -20_000_000, max: 20_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: -20_000_000, max: 20_000_000 }).map((mills) => mills / 1000),
  fc.double({ min: -200_000, max: 200_000, noNaN: true }),
);

export const unit: fc.Arbitrary<number> = fc.constantFrom(0.01, 1, 0.05, 0.001, 10_000, 0.3);
