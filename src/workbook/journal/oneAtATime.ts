let last: Promise<unknown> = Promise.resolve();

/**
 * Lets one act on the journal end before the next begins, whoever asks: the pane and a ribbon button share one
 * runtime, and two writes at once would each store the cells that the other is changing.
 */
export async function oneAtATime<T>(act: () => Promise<T>): Promise<T> {
  const before = last;
  const run = (async () => {
    // A failure before is told to whoever asked for it.
    await before.catch(() => undefined);
    return act();
  })();
  last = run;
  return run;
}
