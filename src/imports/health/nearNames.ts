/** In shorter names one letter makes another person: 张伟 and 张玮, Ann and Ana. */
const SHORTEST = 4;
const SHORTEST_CHINESE = 3;
/** Longer texts are no names; their keys would take room for nothing. */
const LONGEST = 80;

/**
 * Finds names that are one edit apart (a letter more, less or another) without comparing all with all: each name is
 * remembered under itself and under every way to leave a letter out. A digit is no slip: Customer 1 is not Customer 2.
 */
export class NearNames<Item> {
  private readonly whole = new Map<string, Item>();
  private readonly shorter = new Map<string, Item>();
  private readonly replaced = new Map<string, Item>();

  /** Remembers a folded name; of equal ones the first. */
  add(name: string, item: Item): void {
    remember(this.whole, name, item);
    for (const { index, rest } of withoutOne(name)) {
      remember(this.shorter, rest, item);
      remember(this.replaced, `${index}:${rest}`, item);
    }
  }

  /** A remembered name that equals this one or is one edit away. */
  find(name: string): Item | undefined {
    const same = this.whole.get(name) ?? this.shorter.get(name);
    if (same !== undefined) return same;
    for (const { index, rest } of withoutOne(name)) {
      const near = this.whole.get(rest) ?? this.replaced.get(`${index}:${rest}`);
      if (near !== undefined) return near;
    }
    return undefined;
  }
}

function remember<Item>(items: Map<string, Item>, key: string, item: Item): void {
  if (!items.has(key)) items.set(key, item);
}

function withoutOne(name: string): readonly { readonly index: number; readonly rest: string }[] {
  const letters = [...name];
  const isShort = letters.length < (/\p{Script=Han}/u.test(name) ? SHORTEST_CHINESE : SHORTEST);
  if (isShort || letters.length > LONGEST) return [];
  return letters.flatMap((letter, index) => (/\p{N}/u.test(letter) ? [] : [{ index, rest: letters.slice(0, index).join("") + letters.slice(index + 1).join("") }]));
}
