import type { Mistakes } from "./mistakes";
import { holidayMistakes } from "./periods";

const ORDERS = '{"Contoso";"Fabrikam"},{"2026-11-02";"2026-11-18"},{300;200}';
const VISIT = '"2026-11-02"';

export const customers: Mistakes = {
  RFM: [
    `=SALES.RFM(${ORDERS},"2026-11-10",2)`,
    `=SALES.RFM(${ORDERS})`,
    `=SALES.RFM(${ORDERS},,1.5)`,
  ],
  ABC: [
    "=SALES.ABC({85;10;5},{0.8;1.5})",
    "=SALES.ABC({85;10;5},{0.95;0.8})",
    '=SALES.ABC({85;10;5},,{"A";"B"})',
    "=SALES.ABC({0;0})",
  ],
  REVISIT: [
    `=SALES.REVISIT(${VISIT},"C",{"A",14;"B",30})`,
    `=SALES.REVISIT(${VISIT},"A",{"A";"B"})`,
    `=SALES.REVISIT(${VISIT},"A",{"class","days"})`,
    `=SALES.REVISIT(${VISIT},"A",{"A",1.5})`,
    `=SALES.REVISIT(${VISIT},"A",{"A",14;"a",30})`,
    '=SALES.REVISIT("9999-12-30","A",{"A",14})',
    ...holidayMistakes((holidays) => `=SALES.REVISIT(${VISIT},"A",{"A",14},,${holidays})`),
  ],
  RETENTION: ['=SALES.RETENTION({"";""},{"Contoso"})'],
};
