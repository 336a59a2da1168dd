import { mapWorkbook, type Cell, type Region } from "../../../src/imports";
import { factorOfFormat, isDateFormat, isPercentFormat } from "../../../src/imports/units/numberFormat";
import { factorOfNote, factorOfWord } from "../../../src/imports/units/unitWords";
import { gridOf } from "../../support/gridOf";

test.each([["万元", 10_000], ["萬元", 10_000], ["千元", 1000], ["百万元", 1_000_000], ["亿元", 100_000_000], ["元", 1], ["人民币万元", 10_000], ["k", 1000], ["$000", 1000], ["USD thousands", 1000], ["in thousands", 1000], ["M", 1_000_000], ["$m", 1_000_000], ["USD", 1], ["net", undefined], ["台", undefined], ["", undefined]])("%s is %s", (text, factor) => expect(factorOfWord(text)).toBe(factor));

test.each([["单位：万元", 10_000], ["金额单位:元", 1], ["（单位：人民币万元）", 10_000], ["Unit: USD thousands", 1000], ["(in thousands)", 1000], ["All figures in millions", 1_000_000], ["2026台账（万元）", 10_000], ["制表人：王丽", undefined], ["所属单位：销售部", undefined]])("%s says %s", (text, factor) => expect(factorOfNote(text)).toBe(factor));

test.each([['0.0,"k"', 1], ['0!.0,"万"', 1], ["#,##0,", 1], ["#,##0", undefined], ['0.0"k"', 1000], ['0"万"', 10_000], ['0"万元"', 10_000], ["General", undefined], ['0.0"台"', undefined], ["0.00%", undefined]])("the format %s counts in %s", (code, factor) => expect(factorOfFormat(code)).toBe(factor));

test.each([["yyyy-mm-dd", true], ["mmm-yy", true], ['yyyy"年"m"月"', true], ["[$-804]m/d", true], ["mm", true], ["General", false], ["0.0", false], ["h:mm", false], ["[Red]0", false], ['0"day"', false], ["@", false]])("%s shows a date: %s", (code, isDate) => expect(isDateFormat(code)).toBe(isDate));

it("knows percent outside of quotes", () => expect(["0.0%", '0"%"', "0"].map(isPercentFormat)).toEqual([true, false, false]));

const list = (amounts: number[], header: string, above: Cell[][] = [], format = "General"): Region => {
  const rows: Cell[][] = [...above, ["日期", "业务员", header], ...amounts.map((amount, row): Cell[] => [46_000 + row, `员工${row}`, amount])];
  return mapWorkbook([gridOf(rows, { numberFormats: rows.map((_, row) => ["General", "General", row > above.length ? format : "General"]) })]).sheets[0].regions[0];
};
const unitOf = ({ columns, questions }: Region) => [columns[2].unit.factor, columns[2].unit.source, questions.map(({ code }) => code)];

describe("the unit of a column of money", () => {
  it("is its header's before the banner's, and the format's before the banner's", () => {
    expect(unitOf(list([12, 35], "销售额（万元）", [["单位：元"]]))).toEqual([10_000, "header", []]);
    expect(unitOf(list([120_000, 350_000], "销售额", [["单位：万元"]], '0.0,"k"'))).toEqual([1, "format", []]);
    expect(unitOf(list([12, 35], "销售额", [["单位：万元"]]))).toEqual([10_000, "note", []]);
    expect(unitOf(list([12, 35], "销售额"))).toEqual([1, "none", []]);
  });

  it("is asked where the banner says 万元 and the values are hardly that", () => {
    expect(unitOf(list([9999, 9999], "销售额", [["单位：万元"]]))[2]).toEqual([]);
    expect(unitOf(list([10_000, 10_000], "销售额", [["单位：万元"]]))[2]).toEqual(["unit-unclear"]);
    expect(unitOf(list([350_000, 420_000], "销售额", [["单位：万元"]]))[2]).toEqual(["unit-unclear"]);
  });

  it("is asked for small targets of no stated unit", () => {
    const targets = (largest: number) => mapWorkbook([gridOf([["业务员", "销售目标"], ["张三", 500], ["李四", largest]])]).sheets[0].regions[0].questions.map(({ code }) => code);
    expect([targets(9999), targets(10_000)]).toEqual([["unit-unclear"], []]);
  });

  it("is asked where a column beside it is in 万元 and it says nothing", () => {
    const region = mapWorkbook([gridOf([["业务员", "目标(万元)", "完成"], ["张三", 500, 320], ["李四", 600, 480]])]).sheets[0].regions[0];
    expect(region.questions).toMatchObject([{ code: "unit-unclear", meaning: "actual", candidates: [2] }]);
  });
});

describe("the unit of a rate", () => {
  const rate = (header: string, rates: number[], format = "General") => {
    const rows: Cell[][] = [["起点", header], ...rates.map((one, row): Cell[] => [row * 100, one])];
    const [region] = mapWorkbook([gridOf(rows, { numberFormats: rows.map(() => ["General", format]) })]).sheets[0].regions;
    return [region.kind, region.columns[1].unit.factor, region.questions.map(({ code }) => code)];
  };

  it("is told by the format, by values above 1, or by values that can only be parts of one", () => {
    expect(rate("提成比例", [0.5, 0.8], "0.0%")).toEqual(["bands", 1, []]);
    expect(rate("提成比例", [1, 1.5, 2])).toEqual(["bands", 0.01, []]);
    expect(rate("提成(%)", [0.01, 0.05])).toEqual(["bands", 1, []]);
  });

  it("is asked where the header says % and the values could be either", () => {
    expect(rate("提成(%)", [0.05, 0.1])).toEqual(["bands", 1, ["unit-unclear"]]);
    expect(rate("提成(%)", [0.5, 1])).toEqual(["bands", 1, ["unit-unclear"]]);
    expect(rate("提成(%)", [0.5, 1.01])).toEqual(["bands", 0.01, []]);
  });
});
