import { mapWorkbook, type Question, type Region } from "../../../src/imports";
import { answeredRegion, noColumn } from "../../../src/taskpane/map/answeredRegion";
import { rereadRegion } from "../../../src/taskpane/map/rereadRegion";
import { questionKey, type RegionDraft } from "../../../src/taskpane/state/mapping";
import { gridOf } from "../../support/gridOf";

const orders = gridOf([["日期", "业务员", "客户", "签单金额", "回款金额"], ["2026/1/2", "李娜", "甲", 120, 100], ["2026/1/3", "王伟", "乙", 80, 80], ["2026/1/4", "李娜", "丙", 95, 0]]);
const regionOf = (grid = orders): Region => mapWorkbook([grid]).sheets[0].regions[0];
const meanings = ({ columns }: Region): readonly string[] => columns.map(({ meaning }) => meaning);
const draftOf = (question: Question, value: string, more: Partial<RegionDraft> = {}): RegionDraft => ({ answers: { [questionKey(question)]: value }, columns: {}, ...more });
const asking = (region: Region, question: Omit<Question, "region" | "reasons">): { region: Region; question: Question } => {
  const asked: Question = { ...question, region: region.id, reasons: [] };
  return { question: asked, region: { ...region, questions: [asked] } };
};

describe("a region after its answers", () => {
  it("stays as it was proposed without any", () => {
    const region = regionOf();
    expect(answeredRegion(region, undefined)).toBe(region);
    expect(answeredRegion(region, { answers: {}, columns: {} })).toBe(region);
  });

  it.each([["3", ["amount", "ignore"]], ["4", ["ignore", "collected"]]])("has one amount that counts: column %s", (column, expected) => {
    const region = regionOf();
    expect(region.questions.map(({ code }) => code)).toEqual(["which-measure"]);
    const answered = answeredRegion(region, draftOf(region.questions[0], column));
    expect([meanings(answered).slice(3), answered.questions]).toEqual([expected, []]);
  });

  it("takes a meaning from the column that had it, and gives none where none was right", () => {
    const { region, question } = asking(regionOf(), { code: "which-column", meaning: "person", candidates: [1, 2] });
    expect(meanings(answeredRegion(region, draftOf(question, "2"))).slice(1, 3)).toEqual(["ignore", "person"]);
    const other = asking(regionOf(), { code: "is-this-the-meaning", meaning: "team", candidates: [2] });
    expect(meanings(answeredRegion(other.region, draftOf(other.question, noColumn)))).toEqual(meanings(other.region));
    expect(meanings(answeredRegion(other.region, draftOf(other.question, "2")))[2]).toBe("team");
  });

  it("has the unit that was chosen, of columns that keep their meanings", () => {
    const { region, question } = asking(regionOf(), { code: "unit-unclear", meaning: "amount", candidates: [3, 4] });
    const answered = answeredRegion(region, draftOf(question, "10000"));
    expect(answered.columns.slice(3).map(({ meaning, unit }) => [meaning, unit])).toEqual([["amount", { factor: 10_000, isPercent: false, source: "user" }], ["collected", { factor: 10_000, isPercent: false, source: "user" }]]);
    const edited = answeredRegion(region, draftOf(question, "10000", { columns: { 3: { meaning: "netAmount" }, 4: { factor: 1000 } } }));
    expect(edited.columns.slice(3).map(({ meaning, unit }) => [meaning, unit.factor])).toEqual([["netAmount", 10_000], ["collected", 1000]]);
  });

  it("keeps rates in percent", () => {
    const region = regionOf(gridOf([["起点", "提成比例"], [0, 0.02], [100_000, 0.03], [200_000, 0.05]]));
    const { question, region: asked } = asking(region, { code: "unit-unclear", meaning: "rate", candidates: [1] });
    expect(answeredRegion(asked, draftOf(question, "0.01")).columns[1].unit).toEqual({ factor: 0.01, isPercent: true, source: "user" });
  });

  it("says of all periods across what they hold", () => {
    const months = gridOf([["业务员", "1月", "2月", "3月"], ["李娜", 1_200_000, 900_000, 1_000_000], ["王伟", 800_000, 950_000, 700_000]]);
    const { region, question } = asking(regionOf(months), { code: "values-across-unclear", candidates: [1, 2, 3] });
    expect(meanings(answeredRegion(region, draftOf(question, "actual")))).toEqual(["person", "actual", "actual", "actual"]);
  });
});

describe("periods of which nothing says whether they are targets", () => {
  const grid = gridOf([["业务员", "1月", "2月", "3月"], ["张三", 10_000, 20_000, 30_000], ["李四", 40_000, 50_000, 60_000]]);
  const region = mapWorkbook([grid]).sheets[0].regions[0];
  const key = questionKey(region.questions[0]);

  it("are results by period once that is the answer, and targets after the other", () => {
    expect([region.kind, region.questions.map(({ code }) => code)]).toEqual(["targets-by-month", ["values-across-unclear"]]);
    const results = answeredRegion(region, { answers: { [key]: "actual" }, columns: {} });
    expect([results.kind, results.columns.slice(1).map(({ meaning }) => meaning)]).toEqual(["results-by-month", ["actual", "actual", "actual"]]);
    expect(answeredRegion(region, { answers: { [key]: "target" }, columns: {} }).kind).toBe("targets-by-month");
  });

  it("follow the kind that the user chose, and are asked no more", () => {
    const chosen = rereadRegion(region, { kind: "results-by-month" }, [grid]);
    expect([chosen.kind, chosen.questions, chosen.columns.slice(1).map(({ meaning }) => meaning)]).toEqual(["results-by-month", [], ["actual", "actual", "actual"]]);
    expect(rereadRegion(chosen, { kind: "targets-by-month" }, [grid]).columns.slice(1).map(({ meaning }) => meaning)).toEqual(["target", "target", "target"]);
  });
});

describe("a region that is corrected as a whole", () => {
  it("is read below another header row, and not asked for it again", () => {
    const grid = gridOf([["a", "b", "c", "d", "e"], ...orders.values]);
    const region = { ...regionOf(grid), headerRows: [0], firstRow: 1 };
    const below = rereadRegion(region, { headerRow: 1 }, [grid]);
    expect([below.headerRows, meanings(below)]).toEqual([[1], ["date", "person", "customer", "amount", "collected"]]);
    expect(below.questions.map(({ code }) => code)).toEqual(["which-measure"]);
  });

  it("only loses the question where the row is the one that was proposed", () => {
    const { region } = asking(regionOf(), { code: "which-header-row", candidates: [], rows: [0, 1] });
    const same = rereadRegion(region, { headerRow: 0 }, [orders]);
    expect([same.questions, meanings(same)]).toEqual([[], meanings(region)]);
  });

  it("raises the questions of its new kind: nothing is guessed because the kind was wrong", () => {
    const region = { ...regionOf(), kind: "unknown" as const, questions: [] };
    const next = rereadRegion(region, { kind: "orders" }, [orders]);
    expect([next.kind, next.questions.map(({ code }) => code), next.missing]).toEqual(["orders", ["which-measure"], []]);
    expect(rereadRegion(next, { kind: "people" }, [orders]).questions).toEqual([]);
    expect(rereadRegion(next, { kind: "unknown" }, [orders])).toMatchObject({ kind: "unknown", questions: [] });
  });

  it("keeps the kind that was chosen when the header row moves", () => {
    const grid = gridOf([["a", "b", "c", "d", "e"], ...orders.values]);
    const chosen = rereadRegion(regionOf(grid), { kind: "payments" }, [grid]);
    const moved = rereadRegion({ ...chosen, headerRows: [0], firstRow: 1 }, { headerRow: 1 }, [grid]);
    expect(moved.kind).toBe("payments");
  });

  it("keeps what other sheets raised, as long as it is about targets", () => {
    const grid = gridOf([["业务员", "目标"], ["李娜", 1_200_000], ["王伟", 900_000]]);
    const scale: Question = { code: "unit-unclear", region: "x", meaning: "target", candidates: [1], reasons: [{ code: "unlike-other-sheet", text: "台账", count: 1000 }] };
    const region = { ...regionOf(grid), questions: [scale] };
    expect(rereadRegion(region, { kind: "targets" }, [grid]).questions).toContain(scale);
    expect(rereadRegion(region, { kind: "people" }, [grid]).questions).toEqual([]);
  });
});
