import type { Mistakes } from "./mistakes";

const DUE = '{"2026-10-31";"2026-12-15"}';
const AS_OF = '"2026-11-21"';

export const pipeline: Mistakes = {
  FUNNEL: [
    '=SALES.FUNNEL({"Lead";"Won"},{"";""})',
    '=SALES.FUNNEL({"Lead";"Won"},{"Lead";"Won";"lead"})',
    '=SALES.FUNNEL({"Lead";"Lead"},{"Lead";"Offer";"Won"})',
  ],
  AGING: [
    `=SALES.AGING({"2026-10-31";""},{500;300},${AS_OF},{1;31})`,
    `=SALES.AGING(${DUE},{500;-500},${AS_OF},{1;31})`,
    `=SALES.AGING(${DUE},{500;300},${AS_OF},{1,"","soon"})`,
    `=SALES.AGING(${DUE},{500;300},${AS_OF},{"from"})`,
    `=SALES.AGING(${DUE},{500;300},${AS_OF},{1,"soon";"","late"})`,
    `=SALES.AGING(${DUE},{500;300},${AS_OF},{1;30.5})`,
    `=SALES.AGING(${DUE},{500;300},${AS_OF},{1;1})`,
  ],
};
