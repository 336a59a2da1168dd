import type { Problem } from "../locales/problems";

/** What a ribbon command tells the pane. Plain data: command and pane may come from different bundles of one page. */
export type PaneMessage =
  | { readonly type: "split-selection"; readonly weights: string }
  | { readonly type: "undo" }
  | { readonly type: "failed"; readonly problem: Problem };

interface Bus {
  readonly waiting: PaneMessage[];
  listener: ((message: PaneMessage) => void) | undefined;
}

// In the shared runtime the ribbon's script and the pane's script share one page, but not their modules.
const place = Symbol.for("salesheet.paneMessages");

function bus(): Bus {
  const page = globalThis as { [place]?: Bus };
  return (page[place] ??= { waiting: [], listener: undefined });
}

/** Delivered at once where the pane listens, else when it does. */
export function postToPane(message: PaneMessage): void {
  const { listener, waiting } = bus();
  if (listener === undefined) waiting.push(message);
  else listener(message);
}

/** Returns the way to stop. */
export function listenInPane(listener: (message: PaneMessage) => void): () => void {
  const shared = bus();
  shared.listener = listener;
  shared.waiting.splice(0).forEach(listener);
  return () => {
    if (shared.listener === listener) shared.listener = undefined;
  };
}
