import type { HostObject } from "./classTable";

/** Objects that the add-in tracks across syncs (`_KeepReference` until `_RemoveReference`). */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `{reference-${this.next++}}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }

  all(): Iterable<HostObject> {
    return this.objects.values();
  }
}
