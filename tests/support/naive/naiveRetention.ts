/** A second retention, written from the rules alone: cross out doubles, then look for each one. */
export function naiveRetention(before: readonly string[], after: readonly string[]): number | undefined {
  const customers = before.filter((name, index) => name !== "" && before.indexOf(name) === index);
  return customers.length === 0 ? undefined : customers.filter((name) => after.includes(name)).length / customers.length;
}
