import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import type { ExcelHost } from "../excelHost";
import type { SingletonObject } from "../objects";
import { flag, oneOf } from "../values";
import { singleton } from "./workbook";

type Entry = readonly [string, ClassTable<HostObject>];

export function applicationClass(host: ExcelHost): Entry {
  return implementClass<SingletonObject<"Application">>("Application", {
    get: {
      CalculationMode: () => host.state.calculationMode,
      CalculationState: () => "Done",
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => separator(host.locale, "decimal"),
      ThousandsSeparator: () => separator(host.locale, "group"),
      UseSystemSeparators: () => true,
    },
    set: {
      // Kept and reported only: the preview always calculates.
      CalculationMode: (_, value) => {
        host.state.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    navigate: { CultureInfo: () => singleton("CultureInfo") },
    call: {
      Calculate: (_, [type]) => {
        oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
        host.model.recalculate();
      },
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  });
}

export function cultureInfoClass(host: ExcelHost): Entry {
  return implementClass<SingletonObject<"CultureInfo">>("CultureInfo", {
    get: { Name: () => host.locale },
    navigate: { NumberFormat: () => singleton("NumberFormatInfo") },
  });
}

export function numberFormatInfoClass(host: ExcelHost): Entry {
  return implementClass<SingletonObject<"NumberFormatInfo">>("NumberFormatInfo", {
    get: {
      NumberDecimalSeparator: () => separator(host.locale, "decimal"),
      NumberGroupSeparator: () => separator(host.locale, "group"),
    },
  });
}

export function runtimeClass(host: ExcelHost): Entry {
  return implementClass<SingletonObject<"Runtime">>("Runtime", {
    get: { EnableEvents: () => host.state.eventsEnabled },
    set: {
      EnableEvents: (_, value) => {
        host.state.eventsEnabled = flag(value);
      },
    },
  });
}

function separator(locale: string, type: "decimal" | "group"): string {
  return new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5).find((part) => part.type === type)?.value ?? "";
}
