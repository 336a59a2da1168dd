import type { Mistakes } from "./mistakes";

const VALUES_2001 = Array.from({ length: 2001 }, () => 1).join(";");

export const forecast: Mistakes = {
  FORECAST: [
    '=SALES.FORECAST({100;"";120},1)',
    "=SALES.FORECAST({100},1)",
    '=SALES.FORECAST({100;120;110;130},1,,"holt-winters")',
    '=SALES.FORECAST({100;0;110;130},1,2,"holt-winters-multiplicative")',
    "=SALES.FORECAST({100;120;110;130},0)",
    "=SALES.FORECAST({100;120;110;130},1,,,95)",
    `=SALES.FORECAST({${VALUES_2001}},1)`,
  ],
  DECLINE: [
    "=SALES.DECLINE({50,40,30})",
    "=SALES.DECLINE({0,0,40,30},2)",
    "=SALES.DECLINE({50,50,40,30},1.5)",
    "=SALES.DECLINE({50,50,40,30},2,20)",
  ],
};
