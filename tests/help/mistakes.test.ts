import { faultSentences } from "../../src/domain";
import { toldFault } from "../../src/locales/faultTexts";
import { HostError, installFunctionHost } from "../../src/help/functionHost";
import { anyMistakes, helpSubjects } from "../../src/help/helpSubject";
import { loadFunctions, type LoadedFunction } from "../../src/help/loadFunctions";
import { HOSTILE } from "../functions/hostileValues";
import { SOUND_CALLS } from "../functions/soundCalls";

/** A sheet hands over rectangles with at least one cell: only a program can send these. */
const NOT_FROM_A_SHEET = ["range-empty", "range-ragged"];

let functions: readonly LoadedFunction[];
let common: Set<string>;
let told: ReadonlyMap<string, Set<string>>;

beforeAll(async () => {
  functions = await loadFunctions();
  common = new Set([...anyMistakes(functions).map(({ fault }) => fault.code), ...NOT_FROM_A_SHEET]);
  told = new Map(helpSubjects(functions).map(({ entry, mistakes }) => [entry.id, new Set<string>(mistakes.map(({ fault }) => fault.code))]));
});

/** The codes of every sentence that a function answers with when each of its arguments in turn is anything at all. */
function codesUnderHostility(id: string): Set<string> {
  const codes = new Set<string>();
  const { work, sound, needed = 2 } = SOUND_CALLS[id];
  const note = (cell: unknown): void => {
    const code = cell instanceof HostError ? toldFault(cell.message)?.code : undefined;
    if (code !== undefined) codes.add(code);
  };
  const ask = (parameters: readonly unknown[]): void => {
    try {
      (work(...parameters) as unknown[][]).flat().forEach(note);
    } catch (fault) {
      note(fault);
    }
  };
  for (const bad of Object.values(HOSTILE)) {
    sound.forEach((_, index) => {
      const withBad = sound.map((value, place) => (place === index ? bad : value));
      ask(withBad);
      ask(withBad.map((value, place) => (place === index || place < needed ? value : null)));
    });
  }
  return codes;
}

test.each(Object.keys(SOUND_CALLS))("%s: whatever goes wrong is told on its page or on the page of all errors", (call) => {
  installFunctionHost();
  const [id] = call.split(" ");
  const observed = codesUnderHostility(call);
  expect(observed.size).toBeGreaterThan(0);
  expect([...observed].filter((code) => !common.has(code) && !told.get(id)!.has(code))).toEqual([]);
});

test("every sentence of the domain is told on some page", () => {
  const all = new Set([...common, ...[...told.values()].flatMap((codes) => [...codes])]);
  expect(Object.keys(faultSentences).filter((code) => !all.has(code))).toEqual([]);
});

test("no page tells one fault twice", () => {
  for (const { entry, mistakes } of helpSubjects(functions)) {
    const codes = mistakes.map(({ fault }) => fault.code);
    expect([entry.id, codes]).toEqual([entry.id, [...new Set(codes)]]);
  }
});
