import { isBlank, textOf } from "../layout/cells";
import type { RegionKind } from "../meanings/meaning";
import { isErrorCell } from "../meanings/valueProfile";
import type { DataRegion } from "./dataRegion";
import type { DataCode, Finding, Place, Severity } from "./finding";
import { foldedName } from "./foldedName";
import { NearNames } from "./nearNames";

const SOLD: readonly RegionKind[] = ["orders", "payments"];
const PLANNED: readonly RegionKind[] = ["targets", "targets-by-month"];
/** A sentence names so many of them. */
const MOST_NAMES = 5;

interface Person {
  readonly name: string;
  readonly data: DataRegion;
  readonly places: Place[];
}

/** People who sell without a target and people with a target who sell nothing; a name that nearly fits is named beside. */
export function strangers(all: readonly DataRegion[]): readonly Finding[] {
  const sellers = peopleIn(all, SOLD);
  const planned = peopleIn(all, PLANNED);
  const [[seller], [owner]] = [[...sellers.values()], [...planned.values()]];
  if (!seller || !owner) return [];
  const unplanned = missing(sellers, planned);
  const unsold = missing(planned, sellers);
  // Who sells under the planned name as well is another person, unless only spaces, width or case differ.
  const same = new Map([...planned.values()].map((person) => [foldedName(person.name), person]));
  const known = new NearNames<Person>();
  for (const person of unsold) known.add(foldedName(person.name), person);
  const nearby = unplanned.flatMap((person) => {
    const found = same.get(foldedName(person.name)) ?? known.find(foldedName(person.name));
    return found ? [{ person, near: found }] : [];
  });
  const near = new Set(nearby.flatMap((pair) => [pair.person, pair.near]));
  return [
    ...nearby.map((pair) => pair.person.data.finding("person-near-target", "error", pair.person.places, { name: pair.person.name, near: pair.near.name, sheet: pair.near.data.grid.name })),
    ...strangersOf("person-without-target", "warning", unplanned.filter((one) => !near.has(one)), owner.data.grid.name),
    ...strangersOf("target-without-orders", "hint", unsold.filter((one) => !near.has(one)), seller.data.grid.name),
  ];
}

/** People by their names as formulas compare them: whatever their case, and with every space. */
function peopleIn(all: readonly DataRegion[], kinds: readonly RegionKind[]): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const data of all.filter(({ region }) => kinds.includes(region.kind))) {
    for (const column of data.columns(["person"])) {
      data.filled(column).forEach((cell, index) => {
        if (typeof cell !== "string" || isBlank(cell) || isErrorCell(cell)) return;
        const key = cell.toLowerCase();
        const person = people.get(key) ?? { name: cell, data, places: [] };
        people.set(key, person);
        if (person.data === data) person.places.push({ row: data.rows[index], column: column.column });
      });
    }
  }
  return people;
}

function missing(people: ReadonlyMap<string, Person>, others: ReadonlyMap<string, Person>): readonly Person[] {
  return [...people].filter(([key]) => !others.has(key)).map(([, person]) => person);
}

/** One finding for each table in which strangers stand. */
function strangersOf(code: DataCode, severity: Severity, people: readonly Person[], sheet: string): readonly Finding[] {
  return [...new Set(people.map(({ data }) => data))].map((data) => {
    const own = people.filter((person) => person.data === data);
    const names = own.slice(0, MOST_NAMES).map(({ name }) => textOf(name)).join(", ");
    return data.finding(code, severity, own.flatMap(({ places }) => places), { count: own.length, names: own.length > MOST_NAMES ? `${names}, …` : names, sheet });
  });
}
