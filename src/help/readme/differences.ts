/** One input on which Excel and a function of this add-in may part. What Excel gives is quoted; what ours gives is computed. */
export interface Difference {
  /** The function of Excel that people know. */
  readonly excel: string;
  readonly what: string;
  readonly excelFormula: string;
  readonly excelGives: string;
  /** Where Excel's value or rule can be read. */
  readonly source: string;
  readonly ourFormula: string;
  readonly why: string;
}

const SUPPORT = "https://support.microsoft.com/office/";
const RANK_EQ = `${SUPPORT}rank-eq-function-284858ce-8ef6-450e-b662-26245be04a40`;
const RANK_AVG = `${SUPPORT}rank-avg-function-bd406a6f-eb38-4d73-aa8e-6d1c3c72e83a`;
const PERCENTRANK = `${SUPPORT}percentrank-inc-function-149592c9-00c0-49ba-86c1-c1f45b80463a`;
const NETWORKDAYS = `${SUPPORT}networkdays-function-48e717bf-a7a3-495f-969e-5005e3eb18e7`;
const FORECAST_ETS = `${SUPPORT}forecast-ets-function-15389b8b-677e-4fbd-bd95-21d464333f41`;
const FLOATING_POINT = "https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result";

/** The spring festival of 2026 as China's State Council published it: days off, and two Saturdays made up. */
const FEBRUARY = '{"2026-02-16",FALSE;"2026-02-17",FALSE;"2026-02-18",FALSE;"2026-02-19",FALSE;"2026-02-20",FALSE;"2026-02-23",FALSE;"2026-02-14",TRUE;"2026-02-28",TRUE}';
const HOLIDAYS_2012 = '{"2012-11-22";"2012-12-04";"2013-01-21"}';

export const differences: readonly Difference[] = [
  {
    excel: "RANK.EQ", what: "A2:A6 is 7, 3.5, 3.5, 1, 2, the example of Excel's help; smallest first",
    excelFormula: "=RANK.EQ(A3,A2:A6,1)", excelGives: "3", source: RANK_EQ,
    ourFormula: '=SALES.RANK(3.5,{7;3.5;3.5;1;2},,"asc")', why: "The same: \"competition\" is the default.",
  },
  {
    excel: "RANK.EQ", what: "the same column, in the Chinese manner 1-2-2-3",
    excelFormula: "no argument for it", excelGives: "5, 3, 3, 1, 2 only", source: RANK_EQ,
    ourFormula: '=SALES.RANK({7;3.5;3.5;1;2},,"dense","asc")', why: "The tie rule is named; one formula spills over the column.",
  },
  {
    excel: "RANK.EQ", what: "A1 is 0.1+0.2 as it is stored, A2 is 0.3",
    excelFormula: "=RANK.EQ(A2,A1:A2)", excelGives: "2: the stored values differ in the last binary digit", source: FLOATING_POINT,
    ourFormula: "=SALES.RANK({0.30000000000000004;0.3})", why: "Numbers are read at the 15 digits that Excel shows, so what looks equal ties.",
  },
  {
    excel: "RANK.EQ", what: "5 in A1:A3, which is 7, 3.5, 1",
    excelFormula: "=RANK.EQ(5,A1:A3)", excelGives: "#N/A", source: RANK_EQ,
    ourFormula: "=SALES.RANK(5,{7;3.5;1})", why: "It gets the place it would have.",
  },
  {
    excel: "RANK.AVG", what: "A2:A6 is 7, 3.5, 3.5, 1, 2; ties share the mean of their places",
    excelFormula: "=RANK.AVG(A3,A2:A6,1)", excelGives: "3.5", source: RANK_AVG,
    ourFormula: '=SALES.RANK(3.5,{7;3.5;3.5;1;2},"fractional","asc")', why: "The same, under the name \"fractional\".",
  },
  {
    excel: "PERCENTRANK", what: "4 among ten numbers",
    excelFormula: "=PERCENTRANK.INC({13;12;11;8;4;3;2;1;1;1},4)", excelGives: "0.555", source: PERCENTRANK,
    ourFormula: '=SALES.RANK(4,{13;12;11;8;4;3;2;1;1;1},,"asc")', why: "Excel cuts 5/9 off after three digits. Ours is the place itself, 5 values below it; GRADE cuts by heads and never parts equals.",
  },
  {
    excel: "PERCENTRANK", what: "the best 20% of five people, two of them equal",
    excelFormula: "=IF(PERCENTRANK.INC({95;95;81;70;60},95)>=0.8,\"A\",\"B\")", excelGives: "B: the two best have 0.75", source: PERCENTRANK,
    ourFormula: "=SALES.GRADE({95;95;81;70;60},{0.2;0.8})", why: "A forced distribution counts heads from the top; equals get the grade of their best place.",
  },
  {
    excel: "FORECAST.ETS", what: "a history with a gap",
    excelFormula: "=FORECAST.ETS(5,A1:A4,B1:B4)", excelGives: "a number: up to 30% of missing points are filled in, by the mean of their neighbours or by 0", source: FORECAST_ETS,
    ourFormula: '=SALES.FORECAST({100;"";110;130},1)', why: "A gap may be a month without sales or a month without data; only you know. Write 0, or mend the data.",
  },
  {
    excel: "FORECAST.ETS", what: "two years of quarters",
    excelFormula: "=FORECAST.ETS(9,A1:A8,B1:B8)", excelGives: "one value by additive smoothing, with a season that Excel detects", source: FORECAST_ETS,
    ourFormula: '=SALES.FORECAST({10;20;30;40;12;22;32;42},1,4,"seasonal-naive",,FALSE)', why: "The method is named or chosen by a back-test, the season is given (12 from 24 values on), and low and high come along.",
  },
  {
    excel: "FORECAST.LINEAR", what: "the next value on a straight line",
    excelFormula: "=FORECAST.LINEAR(5,{100;120;110;130},{1;2;3;4})", excelGives: "135", source: `${SUPPORT}forecast-and-forecast-linear-functions-50ca49c9-7b40-4892-94e4-7ad38bbeda99`,
    ourFormula: '=SALES.FORECAST({100;120;110;130},1,,"linear",,FALSE)', why: "The same, with the range in which 95% should lie.",
  },
  {
    excel: "NETWORKDAYS", what: "working days of a period with three holidays, the example of Excel's help",
    excelFormula: `=NETWORKDAYS("2012-10-01","2013-03-01",${HOLIDAYS_2012})`, excelGives: "107", source: NETWORKDAYS,
    ourFormula: `=SALES.PROGRESS(0,107,"2012-10-01","2013-03-01","2012-09-30",,${HOLIDAYS_2012})`, why: "The same days: a target of 107 needs 1 on each of them (fifth column).",
  },
  {
    excel: "NETWORKDAYS", what: "share of February 2026 that is over on the 14th, in China",
    excelFormula: "=NETWORKDAYS(start,asOf,off)/NETWORKDAYS(start,end,off)", excelGives: "10/14 = 0.714…", source: NETWORKDAYS,
    ourFormula: `=SALES.TIMEPASSED("2026-02-01","2026-02-28","2026-02-14",,${FEBRUARY})`, why: "NETWORKDAYS cannot count a Saturday that is worked. With the two make-up days 11 of 16 are over.",
  },
  {
    excel: "SUMPRODUCT tiers", what: "a return of 1,000 on bands from 0 and 10,000",
    excelFormula: "=SUMPRODUCT((-1000>{0;10000})*(-1000-{0;10000})*{0.01;0.01})", excelGives: "0", source: `${SUPPORT}sumproduct-function-16753e75-9f68-4874-94ac-4d2145a2fd2e`,
    ourFormula: "=SALES.COMMISSION(-1000,{0,0.01;10000,0.02})", why: "No comparison is true, so nothing is taken back. Ours takes the first band's rate.",
  },
];
