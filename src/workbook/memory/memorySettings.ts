/** JSON values under keys, kept as text so that nobody can change them from outside. */
export class MemorySettings {
  private readonly texts = new Map<string, string>();

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    for (const [key, value] of Object.entries(values)) this.write(key, value);
  }

  read(key: string): unknown {
    const text = this.texts.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  write(key: string, value: unknown): void {
    if (value === undefined) this.texts.delete(key);
    else this.texts.set(key, JSON.stringify(value));
  }

  snapshot(): readonly (readonly [string, string])[] {
    return [...this.texts].sort(([a], [b]) => a.localeCompare(b));
  }
}
