/** What the pane wants to know of the program around it. `index.tsx` answers for Office, the gallery for itself. */
export interface PaneHost {
  /** Language tag of the host's user interface. */
  readonly displayLanguage: string | undefined;
  /** Background colour (#rrggbb) of the host's theme; undefined where the host does not tell. */
  officeBackground(): string | undefined;
  /** Returns the way to stop. */
  onThemeChange(listener: () => void): () => void;
  /** Calls back when Excel begins and ceases to wait for the user to leave a cell that is being edited; returns the way to stop. */
  watchCellEdit(listener: (isWaiting: boolean) => void): () => void;
}
