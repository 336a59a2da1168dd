/** Which events the add-in asked for. The same event may be asked for more than once, by several proxies. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  /** @param owner class and target, such as `Worksheet:{id}` @param event as in `_Register…`: "DataChangedEvent" */
  register(owner: string, event: string): void {
    this.change(`${owner}:${event}`, 1);
  }

  unregister(owner: string, event: string): void {
    this.change(`${owner}:${event}`, -1);
  }

  has(owner: string, event: string): boolean {
    return (this.counts.get(`${owner}:${event}`) ?? 0) > 0;
  }

  clear(): void {
    this.counts.clear();
  }

  private change(key: string, by: number): void {
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }
}

/** The `_Register…`/`_Unregister…` methods of a class for the events that the host can fire. */
export function eventMethods<T>(registrations: EventRegistrations, owner: (object: T) => string, events: readonly string[]): Record<string, (object: T) => null> {
  const methods: Record<string, (object: T) => null> = {};
  for (const event of events) {
    methods[`_Register${event}`] = (object) => registrations.register(owner(object), event) ?? null;
    methods[`_Unregister${event}`] = (object) => registrations.unregister(owner(object), event) ?? null;
  }
  return methods;
}
