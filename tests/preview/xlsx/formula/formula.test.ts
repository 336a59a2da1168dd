import { filedFormula } from "../../../../src/preview/xlsx/formula/filedFormula";
import { shiftFormula } from "../../../../src/preview/xlsx/formula/shift";
import { textOf, tokensOf } from "../../../../src/preview/xlsx/formula/tokens";
import { typedFormula } from "../../../../src/preview/xlsx/formula/typedFormula";

const reps = { name: "Reps" };

/** In the file, as typed; where both directions give the same. */
const pairs: readonly [string, string, { name: string }?][] = [
  ["_xldudf_SALES_SPLIT(Target,Reps[Sales],1000)", "SALES.SPLIT(Target,Reps[Sales],1000)"],
  ["_xldudf_SALES_RANK(Reps[[#This Row],[Sales]],Reps[Sales])", "SALES.RANK([@Sales],[Sales])", reps],
  ["Reps[[#This Row],[Sales]]*2", "Reps[@Sales]*2"],
  ["Reps[[#This Row],[Unit price]]+Reps[[#This Row],[A]:[C]]", "[@[Unit price]]+[@[A]:[C]]", reps],
  ["SUM(Orders[Amount])+SUM(Reps[#Totals])", "SUM(Orders[Amount])+SUM(Reps[#Totals])", reps],
  ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "SORT(UNIQUE(A1:A9))"],
  ["_xlfn.LET(_xlpm.x,A1,_xlpm.x*_xlpm.x)", "LET(x,A1,x*x)"],
  ["_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1))", "MAP(A1:A3,LAMBDA(a,a+1))"],
  ["_xlfn.SINGLE(A1:A9)+1", "@A1:A9+1"],
  ["_xlfn.SINGLE(INDEX(A1:B9,2,))&\"x\"", "@INDEX(A1:B9,2,)&\"x\""],
  ["_xlfn.SINGLE(A1:A3*B1:B3)", "@(A1:A3*B1:B3)"],
  ["SUM(_xlfn.ANCHORARRAY(C2))", "SUM(C2#)"],
  ["SUM(_xlfn.ANCHORARRAY('Q 1'!C2))", "SUM('Q 1'!C2#)"],
  ['IF(A1="_xlfn.XLOOKUP(",#N/A,[1]Sheet1!B2)', 'IF(A1="_xlfn.XLOOKUP(",#N/A,[1]Sheet1!B2)', reps],
  ["STDEV(A1:A3)/_xlfn.STDEV.S(A1:A3)", "STDEV(A1:A3)/STDEV.S(A1:A3)"],
];

describe("the spelling of files", () => {
  it.each(pairs.map(([filed, typed, around]) => ({ filed, typed, around })))("$filed is typed $typed", ({ filed, typed, around }) => {
    expect(typedFormula(filed, around)).toBe(typed);
    expect(filedFormula(typed, around)).toBe(filed);
  });

  it("understands the functions of other add-ins", () => {
    expect(typedFormula("_xldudf_CONTOSO_ADD_TWO(1,2)")).toBe("CONTOSO.ADD_TWO(1,2)");
  });
});

describe("shiftFormula", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ['LOG10(A1)&"A1"&Orders[Q1]&\'A1\'!A1&Q1!A1', 'LOG10(B3)&"A1"&Orders[Q1]&\'A1\'!B3&Q1!B3'],
    ["SUM(A:A)+SUM(1:1)+SUM($A:$A)+SUM($1:$1)+A1:B2", "SUM(B:B)+SUM(3:3)+SUM($A:$A)+SUM($1:$1)+B3:C4"],
    ["XFD1+A1048575", "#REF!+#REF!"],
    ["Target*1.5E3+TRUE", "Target*1.5E3+TRUE"],
  ])("moves the references of %s", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });
});

describe("tokensOf", () => {
  it.each(['=IF("a""b",\'It\'\'s\'!A1,[@[x\'[y\']]])', "#DIV/0!+{1,2;3,4}%", "\"open", "[[open", ""])("loses nothing of %s", (formula) => {
    expect(textOf(tokensOf(formula))).toBe(formula);
  });
});
