/** Settings of this user on this machine, independent of the document. */
export interface Preferences {
  read(key: string): string | undefined;
  /** False where the value could only be kept until the pane closes. */
  write(key: string, value: string): boolean;
}

type Store = Pick<Storage, "getItem" | "setItem">;

/**
 * Local storage is partitioned since Chromium 115 and blocked in private windows, where even naming it throws:
 * what cannot be stored is kept in memory, so a choice holds at least for this session.
 *
 * @param open - Gives the browser's storage, and may throw.
 * @param partition - `Office.context.partitionKey`, which keeps add-ins of one origin apart.
 */
export function createPreferences(open: () => Store, partition = ""): Preferences {
  const session = new Map<string, string>();
  const name = (key: string): string => `${partition}salesheet.${key}`;
  return {
    read(key) {
      const kept = session.get(key);
      if (kept !== undefined) return kept;
      try {
        return open().getItem(name(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      session.set(key, value);
      try {
        open().setItem(name(key), value);
        return true;
      } catch {
        return false;
      }
    },
  };
}
