/** The running add-in that has a workbook open: others may have the same one open at the same time. */
export interface Runtime {
  /** No two are alike. */
  readonly id: string;
  pause(milliseconds: number): Promise<void>;
}

/** The page that the add-in runs in, with a new id. */
export function pageRuntime(): Runtime {
  const id = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
  return { id, pause: async (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };
}
