import type { Runtime } from "../runtime";

const last = new WeakMap<Runtime, Promise<unknown>>();

/**
 * Lets one act on the journal end before the next begins, whoever asks: the screens share one runtime, and two writes at
 * once would each store the cells that the other is changing.
 */
export async function oneAtATime<T>(runtime: Runtime, act: () => Promise<T>): Promise<T> {
  const before = last.get(runtime);
  const run = (async () => {
    // A failure before is told to whoever asked for it.
    await before?.catch(() => undefined);
    return act();
  })();
  last.set(runtime, run);
  return run;
}
