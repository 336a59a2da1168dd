import type { CommissionRequest } from "../../../src/taskpane/services";
import { commission, commissionFieldOf, commissionFieldProblems, commissionRequestOf, commissionStart, emptyCommissionDraft, type CommissionAction, type CommissionDraft, type CommissionState } from "../../../src/taskpane/state/commission";
import { commissionDraftIn, storedCommissionDraft } from "../../../src/taskpane/state/commissionDraft";

const drawn: CommissionDraft = { ...emptyCommissionDraft, amounts: "Reps!C2:C9", rows: [{ from: "0", rate: "1%", fixed: "" }, { from: "100", rate: "2%", fixed: "" }] };
const after = (...actions: readonly CommissionAction[]): CommissionState => actions.reduce(commission, commissionStart(drawn));

test("bands are typed, added and taken out, and one row always remains", () => {
  const typed = after({ type: "addBand" }, { type: "editBand", index: 2, column: "from", value: "500" }, { type: "removeBand", index: 0 });
  expect(typed.draft.rows.map(({ from }) => from)).toEqual(["100", "500"]);
  expect(commission(commission(typed, { type: "removeBand", index: 1 }), { type: "removeBand", index: 0 }).draft.rows).toEqual([{ from: "", rate: "", fixed: "" }]);
});

test("every edit asks anew and takes back the yes to overwrite", () => {
  for (const action of [{ type: "edit", field: "place", value: "D2" }, { type: "choose", choice: { method: "retroactive" } }, { type: "editBand", index: 0, column: "rate", value: "3%" }, { type: "addBand" }, { type: "removeBand", index: 0 }] as const) {
    expect(after({ type: "allowOverwrite", allowed: true }, action)).toMatchObject({ overwrite: false, version: 1, run: { state: "idle" } });
  }
});

test("a request needs amounts, sound bands and a unit", () => {
  expect(commissionRequestOf(drawn)).toEqual({ amounts: "Reps!C2:C9", bands: { kind: "drawn", rows: [{ from: 0, rate: 0.01, fixed: 0 }, { from: 100, rate: 0.02, fixed: 0 }] }, method: "marginal", side: "lower", unit: 0.01 });
  expect(commissionRequestOf({ ...drawn, amounts: " =Reps[Sales] ", quotas: "Reps!D2", prior: "", place: "=F2", bandsPlace: "H1", unit: "1" })).toMatchObject({ amounts: "Reps[Sales]", quotas: "Reps!D2", place: "F2", unit: 1, bands: { place: "H1" } });
  expect(commissionRequestOf({ ...drawn, source: "range", range: "=Bands" })).toMatchObject({ bands: { kind: "range", reference: "Bands" } });
  for (const change of [{ amounts: " " }, { rows: emptyCommissionDraft.rows }, { source: "range" }, { unit: "custom", customUnit: "0" }] as const) expect(commissionRequestOf({ ...drawn, ...change })).toBeUndefined();
});

test("fields say what they miss", () => {
  expect(commissionFieldProblems({ ...emptyCommissionDraft, source: "range", unit: "custom", customUnit: "x" })).toEqual({
    amounts: { key: "field.amountsMissing" }, range: { key: "field.bandsMissing" }, unit: { key: "field.unitText", values: { text: "x" } },
  });
  expect(commissionFieldProblems(drawn)).toEqual({});
});

test("a refusal is said at the field that it is about", () => {
  const request: CommissionRequest = { amounts: "A1:A3", quotas: "B1", bands: { kind: "range", reference: "Bands" }, method: "marginal", side: "lower", unit: 1, place: "D1" };
  const fieldOf = (key: string, address = "", asked = request) => commissionFieldOf({ key: key as "action.amounts-empty", values: { address } }, asked);
  expect(["action.amount-not-number", "action.quotas-shape", "action.quota-negative", "action.prior-shape", "action.band-blank", "action.bands-columns", "action.places-overlap", "action.unit-negative"].map((key) => fieldOf(key)))
    .toEqual(["amounts", "quotas", "quotas", "prior", "range", "range", "bandsPlace", "unit"]);
  // Units that differ are those of cells, not the unit of rounding.
  expect(fieldOf("action.units-differ", "A1:A3")).toBeUndefined();
  expect([["workbook.not-found", "A1:A3"], ["workbook.invalid-address", "Bands"], ["action.place-in-source", "D1"], ["workbook.busy", "A1:A3"], ["workbook.not-found", "Z1"]].map(([key = "", address]) => fieldOf(key, address)))
    .toEqual(["amounts", "range", "place", undefined, undefined]);
  const own: CommissionRequest = { ...request, bands: { kind: "drawn", rows: [], place: "H1" } };
  expect([fieldOf("action.place-in-source", "H1", own), fieldOf("action.bands-empty", "", own)]).toEqual(["bandsPlace", undefined]);
});

test("starting again keeps the bands and the rules", () => {
  const again = after({ type: "choose", choice: { method: "retroactive", unit: "1" } }, { type: "edit", field: "quotas", value: "B1" }, { type: "leave", field: "amounts" }, { type: "restart" });
  expect(again.draft).toEqual({ ...drawn, amounts: "", method: "retroactive", unit: "1" });
  expect(again.visited.size).toBe(0);
});

test("a draft is kept as it is, and anything else is read as far as it is understood", () => {
  const kept: CommissionDraft = { ...drawn, method: "retroactive", side: "upper", unit: "100", bandsPlace: "H1" };
  expect(commissionDraftIn(storedCommissionDraft(kept))).toEqual(kept);
  expect(commissionDraftIn(undefined)).toEqual(emptyCommissionDraft);
  for (const broken of ["", "{", "null", "[]", "7", '{"amounts":5,"method":"other","rows":[{"from":1}],"unit":"3"}', '{"rows":[]}']) expect(commissionDraftIn(broken)).toEqual(emptyCommissionDraft);
  expect(commissionDraftIn('{"amounts":"A1","later":true}')).toEqual({ ...emptyCommissionDraft, amounts: "A1" });
});

test("a column and its ranks are asked for where they were chosen, and then no place", () => {
  const asked = (change: Partial<CommissionDraft>) => commissionRequestOf({ ...drawn, place: "F2", ...change });
  expect(asked({ form: "column", rank: "amount" })).toMatchObject({ form: "column", rank: "amount" });
  expect(asked({ form: "column" })).not.toHaveProperty("place");
  expect(asked({ form: "block" })).toMatchObject({ form: "block", place: "F2" });
  for (const name of ["form", "rank"]) expect(asked({})).not.toHaveProperty(name);
  expect(commissionDraftIn(storedCommissionDraft({ ...drawn, form: "block", rank: "commission" }))).toMatchObject({ form: "block", rank: "commission" });
  expect(commissionDraftIn('{"form":"table","rank":"best"}')).toMatchObject({ form: "", rank: "" });
});

test("the choice of a table's column stays in sight while the next proposal is worked out", () => {
  const proposal = { labels: [], proposal: { tableName: "Reps", form: "column" } } as unknown as Extract<CommissionAction, { type: "proposed" }>["proposal"];
  const proposed = after({ type: "proposing", version: 0 }, { type: "proposed", version: 0, proposal });
  expect(proposed.offer).toEqual({ tableName: "Reps", form: "column" });
  const asking = commission(proposed, { type: "choose", choice: { form: "block" } });
  expect([asking.offer, asking.draft.form, asking.run.state]).toEqual([{ tableName: "Reps", form: "column" }, "block", "idle"]);
  expect(commission(asking, { type: "restart" })).toMatchObject({ offer: undefined, draft: { form: "" } });
});
