/**
 * Exact sum of amounts, blanks (NaN) left out.
 *
 * Each is read at the 15 digits that Excel shows, as the domain reads them; adding the doubles themselves would
 * tell the user that 0.1 + 0.2 is not 0.3.
 *
 * @example
 * exactSum(Float64Array.of(0.1, 0.2, NaN)) // => 0.3
 */
export function exactSum(amounts: Float64Array): number {
  const decimals = Array.from(amounts).filter((amount) => !Number.isNaN(amount)).map(decimal);
  const scale = Math.max(0, ...new Set(decimals.map((each) => each.scale)));
  return number(decimals.reduce((sum, each) => sum + each.digits * 10n ** BigInt(scale - each.scale), 0n), scale);
}

/**
 * What is left of a total after its whole units, with the total's sign.
 *
 * @param unit - Above 0.
 * @example
 * restBelowUnit(10.5, 1) // => 0.5
 * restBelowUnit(10, 5) // => 0
 */
export function restBelowUnit(total: number, unit: number): number {
  const [amount, step] = [decimal(total), decimal(unit)];
  const scale = Math.max(amount.scale, step.scale);
  const [digits, stepDigits] = [amount, step].map((each) => each.digits * 10n ** BigInt(scale - each.scale)) as [bigint, bigint];
  return number(digits % stepDigits, scale);
}

function decimal(value: number): { readonly digits: bigint; readonly scale: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const scale = 14 - Number(exponent);
  const digits = BigInt(mantissa.replace(".", ""));
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function number(digits: bigint, scale: number): number {
  return Number(`${digits}e${-scale}`);
}
