/**
 * Runs work that may make an error for each of a million cells. Nobody reads the stacks of those, and collecting them
 * takes several times as long as everything else. A host that knows no limit is not bothered by it.
 */
export function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
