/** Formulas that go wrong, by function. What they answer is never written down: whoever tells of a mistake makes it. */
export type Mistakes = Readonly<Record<string, readonly string[]>>;
