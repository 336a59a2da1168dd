import { readArgument, readCall, type Argument } from "../../src/workbook/argumentText";

const constant = (value: number | string | boolean): Argument => ({ kind: "constant", value });
const reference = (address: string): Argument => ({ kind: "reference", address });
const EXPRESSION: Argument = { kind: "expression" };

test.each<[string, Argument]>([
  ["", { kind: "omitted" }],
  ["  ", { kind: "omitted" }],
  ["100", constant(100)],
  [" -1.5 ", constant(-1.5)],
  [".5", constant(0.5)],
  ["1e3", constant(1000)],
  ["28.5%", constant(0.285)],
  ["TRUE", constant(true)],
  ["false", constant(false)],
  ['"中国式"', constant("中国式")],
  ['"say ""hi"", then"', constant('say "hi", then')],
  ["{1;2}", { kind: "array", value: [[1], [2]] }],
  ['{"a;b",0.1; "c",-2 }', { kind: "array", value: [["a;b", 0.1], ["c", -2]] }],
  ["A1", reference("A1")],
  ["$B$2:C18", reference("$B$2:C18")],
  ["'My, Sheet'!A1:B2", reference("'My, Sheet'!A1:B2")],
  ["C:C", reference("C:C")],
])("%s", (text, argument) => expect(readArgument(text)).toEqual(argument));

test.each(["Reps[Sales]", "Rate1", "SUM(A1:A3)", "Target", "1+1", "{1;2,3}", "{1,A1}", "{}", '"open', "A1,B2", "(A1)"])("%s is left to Excel", (text) => expect(readArgument(text)).toEqual(EXPRESSION));

test.each<[string, unknown]>([
  ['=SALES.SPLIT(100, {1;1;1}, , "a,b")', { id: "SPLIT", parameters: ["100", " {1;1;1}", " ", ' "a,b"'] }],
  ["= SALES.RANK(Reps[[#This Row],[Sales]],SUM(A1,B1))", { id: "RANK", parameters: ["Reps[[#This Row],[Sales]]", "SUM(A1,B1)"] }],
  ["=SALES.RANK([@[a, b) '[c']]],T[It''s],1)", { id: "RANK", parameters: ["[@[a, b) '[c']]]", "T[It''s]", "1"] }],
  ["=SALES.RANK()", { id: "RANK", parameters: [] }],
  ["=SUM(1,2)", undefined],
  ["SALES.RANK(1)", undefined],
])("%s", (formula, call) => expect(readCall(formula)).toEqual(call));
