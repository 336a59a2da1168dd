/** Who is told of something until they stop. */
export class Listeners {
  private readonly listening = new Set<() => void>();

  /** Returns the way to stop. */
  add(listener: () => void): () => Promise<void> {
    this.listening.add(listener);
    return async () => {
      this.listening.delete(listener);
    };
  }

  tell(): void {
    for (const listener of [...this.listening]) listener();
  }
}
