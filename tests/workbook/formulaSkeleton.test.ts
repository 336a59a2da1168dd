import { formulaSkeleton } from "../../src/workbook/journal/formulaSkeleton";

const isAlike = (one: string, other: string): boolean => formulaSkeleton(one) === formulaSkeleton(other);

describe("a formula without what Excel rewrites", () => {
  it.each([
    ["case and spaces", "=sum( A1 , 2 )", "=SUM(A1,2)"],
    ["cells that moved", "=$B2*0.1", "=$B7*0.1"],
    ["ranges, whole columns and rows", "=SUM(A1:B2,C:C,3:4)", "=SUM(A5:B9,$D:$D,$7:$8)"],
    ["a renamed sheet", "='Old name'!A1+Reps!B2", "=New!A1+'New reps'!B2"],
    ["parts of tables", "=[@Sales]*2", "=Team[[#This Row],[Sales]]*2"],
    ["how numbers are written", "=A1*.50+1E3", "=A1*0.5+1000"],
    ["marks before functions", "=SALES.SPLIT(A1)+XLOOKUP(A1,B:B,C:C)", "=_xldudf_SALES_SPLIT(A1)+_xlfn.XLOOKUP(@A1,B:B,C:C)"],
  ])("is the same for %s", (_, one, other) => expect(isAlike(one, other)).toBe(true));

  it.each([
    ["another number", "=B2*2", "=B2*3"],
    ["another function", "=SUM(A1:A3)", "=MAX(A1:A3)"],
    ["another text, if only by case", '=IF(A1="x",1,2)', '=IF(A1="X",1,2)'],
    ["another sign", "=A1-1", "=A1+1"],
    ["another name", "=Rate*2", "=Quota*2"],
    ["text that looks like cells", '="A1"&1', '="A2"&1'],
    ["less of it", "=A1+A2", "=A1"],
  ])("differs for %s", (_, one, other) => expect(isAlike(one, other)).toBe(false));
});
