/** What the pane wants to know of the program around it. `index.tsx` answers for Office, the gallery for itself. */
export interface PaneHost {
  /** Language tag of the host's user interface. */
  readonly displayLanguage: string | undefined;
  /** Background colour (#rrggbb) of the host's theme; undefined where the host does not tell. */
  officeBackground(): string | undefined;
  /** Returns the way to stop. */
  onThemeChange(listener: () => void): () => void;
}
