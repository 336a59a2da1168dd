import type { Mistakes } from "./mistakes";
import { periodMistakes } from "./periods";

const COLUMNS_51 = Array.from({ length: 51 }, () => 1).join(",");

export const targets: Mistakes = {
  SPLIT: [
    "=SALES.SPLIT(100,{0;0})",
    "=SALES.SPLIT(100,{1;-1})",
    "=SALES.SPLIT(100,{1;1},1,60)",
    "=SALES.SPLIT(100,{1;1},1,,40)",
    "=SALES.SPLIT(100,{1;1},1,{50;50},{60;40})",
    "=SALES.SPLIT(-100,{1;1},1,{10;0})",
    "=SALES.SPLIT(100,A1:A500001,1,10)",
  ],
  RESPREAD: [
    "=SALES.RESPREAD(100,{40;0;0},1,4)",
    "=SALES.RESPREAD(100,{40;0;0},{1;0;0})",
    "=SALES.RESPREAD(100,{40;0;0},{1;-1;1})",
  ],
  WEIGHTS: [
    "=SALES.WEIGHTS({30,1;-10,3})",
    "=SALES.WEIGHTS({30,0;10,0})",
    "=SALES.WEIGHTS({30,1;10,3},{0.5,0.3,0.2})",
    "=SALES.WEIGHTS({30,1;10,3},{0,0})",
    `=SALES.WEIGHTS({${COLUMNS_51}})`,
  ],
  SPLITGRID: [
    "=SALES.SPLITGRID({60;40},{30,71})",
    "=SALES.SPLITGRID({60;40},{30,70},{1,0;0,1})",
    "=SALES.SPLITGRID({60.5;40},{30.5,70},,1)",
    "=SALES.SPLITGRID({60;-40},{10,10})",
    "=SALES.SPLITGRID({60;40},{30,70},{1,1;-2,1})",
    "=SALES.SPLITGRID(1E+13,1E+13)",
    "=SALES.SPLITGRID(A1:A1001,1)",
  ],
  PHASE: [
    ...periodMistakes("PHASE", "100,", ',"month",'),
    '=SALES.PHASE(100,"1900-01-01","2199-12-31","day")',
    '=SALES.PHASE(100,"2026-01-01","2026-03-31","month",{1;1})',
    '=SALES.PHASE(100,"2026-01-01","2026-03-31","month",{1;1;2},,,,"calendar")',
    '=SALES.PHASE(100,"2026-01-01","2026-03-31","month",{1;1},,,,"period")',
    '=SALES.PHASE(100,"2026-07-01","2027-06-30","month",{1;2;3;4;5;6;7;8;9;10;11;12})',
    '=SALES.PHASE(100,"2026-01-01","2026-03-31","month",{0;0;0})',
    '=SALES.PHASE(100,"2026-01-01","2026-03-31","month",{1;-1;2})',
  ],
  SEASONALITY: [
    '=SALES.SEASONALITY({"2026-01-15";"2026-02-15"},{"";""})',
    '=SALES.SEASONALITY({"2026-01-15";"2026-02-15"},{50;-50})',
  ],
};
