import { Button, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { BookSearchRegular } from "@fluentui/react-icons/svg/book-search";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DataPieRegular } from "@fluentui/react-icons/svg/data-pie";
import { MoneyCalculatorRegular } from "@fluentui/react-icons/svg/money-calculator";
import { ReceiptSearchRegular } from "@fluentui/react-icons/svg/receipt-search";
import { TrophyRegular } from "@fluentui/react-icons/svg/trophy";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import type { ActionName } from "../../actions/proposal";
import { languageNames, languages, type MessageKey } from "../../locales/messages";
import type { LastWrite } from "../../workbook/journal";
import { ActionRow } from "../components/ActionRow";
import { BrandMark } from "../components/BrandMark";
import { FunctionRow } from "../components/FunctionRow";
import { Page } from "../components/Page";
import { Card, Section } from "../components/Section";
import { SelectionCard } from "../components/SelectionCard";
import { WelcomeCard } from "../components/WelcomeCard";
import { catalogue, functionEntry } from "../functions/catalogue";
import { useTranslator } from "../language";
import { summaryText } from "../map/summaryText";
import type { Favourites } from "../state/favourites";
import { languageChoiceIn, type LanguageChoice } from "../state/language";
import { mappingSummary, type MappingState } from "../state/mapping";
import type { Screen } from "../state/navigation";
import type { SelectionState } from "../state/selection";

const useStyles = makeStyles({
  purpose: { margin: 0, color: tokens.colorNeutralForeground1 },
  undo: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  undoWhere: { minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  all: { alignSelf: "flex-start", display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minHeight: "24px" },
  brandBar: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  language: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

const writeNames: Readonly<Record<string, MessageKey>> = {
  "split-target": "undo.what.split-target",
  "insert-function": "undo.what.insert-function",
  "fill-holidays": "undo.what.fill-holidays",
  "pay-commission": "undo.what.pay-commission", "plan-targets": "undo.what.plan-targets", "close-period": "undo.what.close-period", "rank-people": "undo.what.rank-people", "repair-data": "undo.what.repair-data",
} satisfies Record<ActionName, MessageKey>;

/** Without favourites the first screen shows what each family is about; the whole list is a press away. */
const firstOfFamily = catalogue.filter(({ id, family }) => catalogue.find((entry) => entry.family === family)?.id === id).map(({ id }) => id);

export interface HomeScreenProps {
  readonly takesFocus: boolean;
  readonly selection: SelectionState;
  readonly sum: (numbers: readonly number[]) => number;
  readonly lastWrite: LastWrite | undefined;
  readonly mapping: MappingState;
  /** Tables that the workbook remembers; undefined before that is known. */
  readonly knownTables: number | undefined;
  readonly isFirstRun: boolean;
  readonly onWelcomed: () => void;
  readonly isUndoing: boolean;
  readonly favourites: Favourites;
  readonly languageChoice: LanguageChoice;
  readonly onOpen: (screen: Screen) => void;
  readonly onUndo: () => void;
  readonly onLanguage: (choice: LanguageChoice) => void;
}

export function HomeScreen(props: HomeScreenProps) {
  const { takesFocus, selection, sum, lastWrite, mapping, knownTables, isFirstRun, onWelcomed, isUndoing, favourites, languageChoice, onOpen, onUndo, onLanguage } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  return (
    <Page title={text("app.name")} mark={<BrandMark />} takesFocus={takesFocus} footer={
      <div className={styles.brandBar}>
        <label className={styles.language}>
          {text("language.label")}
          <Select size="small" value={languageChoice} onChange={(_event, data) => onLanguage(languageChoiceIn(data.value))}>
            <option value="auto">{text("language.auto")}</option>
            {languages.map((language) => <option key={language} value={language} lang={language}>{languageNames[language]}</option>)}
          </Select>
        </label>
      </div>
    }>
      {isFirstRun
        ? <WelcomeCard onOpen={(screen) => { onWelcomed(); onOpen(screen); }} onSkip={onWelcomed} />
        : <p className={styles.purpose}>{text("app.purpose")}</p>}
      {lastWrite !== undefined && (
        <Section title={text(lastWrite.isFinished ? "undo.title" : "undo.unfinished")}>
          <Card>
            <div className={styles.undo}>
              <span className={styles.undoWhere}>{text(writeNames[lastWrite.action] ?? "undo.what.another")}<br />{lastWrite.address}</span>
              <Button size="small" icon={<ArrowUndoRegular />} disabled={isUndoing} onClick={onUndo}>{text(isUndoing ? "undo.working" : lastWrite.isFinished ? "undo.button" : "undo.unfinishedButton")}</Button>
            </div>
          </Card>
        </Section>
      )}
      <Section title={text("nav.actions")}>
        <Card>
          <ActionRow icon={<BookSearchRegular />} title={text("map.title")} detail={mapDetail()} onOpen={() => onOpen({ name: "map" })} />
          <ActionRow icon={<ClipboardTaskRegular />} title={text("health.title")} detail={text("health.purpose")} onOpen={() => onOpen({ name: "health" })} />
          <ActionRow icon={<DataPieRegular />} title={text("split.title")} detail={text("split.purpose")} onOpen={() => onOpen({ name: "splitTarget" })} />
          <ActionRow icon={<TargetArrowRegular />} title={text("plan.title")} detail={text("plan.purpose")} onOpen={() => onOpen({ name: "targetPlan" })} />
          <ActionRow icon={<MoneyCalculatorRegular />} title={text("commission.title")} detail={text("commission.purpose")} onOpen={() => onOpen({ name: "commission" })} />
          <ActionRow icon={<TrophyRegular />} title={text("rankings.title")} detail={text("rankings.purpose")} onOpen={() => onOpen({ name: "rankings" })} />
          <ActionRow icon={<ReceiptSearchRegular />} title={text("explain.title")} detail={text("explain.purpose")} onOpen={() => onOpen({ name: "explain" })} />
          <ActionRow icon={<CalendarRegular />} title={text("holidays.title")} detail={text("holidays.purpose")} onOpen={() => onOpen({ name: "holidays" })} />
        </Card>
      </Section>
      <Section title={text("selection.title")}><SelectionCard selection={selection} sum={sum} /></Section>
      <Section title={text(favourites.length > 0 ? "functions.favourites" : "nav.functions")}>
        <Card>
          {(favourites.length > 0 ? favourites : firstOfFamily).map((id) => (
            <FunctionRow key={id} id={id} question={text(functionEntry(id).questionKey)} onOpen={() => onOpen({ name: "function", id })} />
          ))}
        </Card>
        <Link as="button" className={styles.all} onClick={() => onOpen({ name: "functions" })}><SearchRegular />{text("nav.allFunctions")}</Link>
      </Section>
    </Page>
  );

  function mapDetail(): string {
    const summary = mappingSummary(mapping);
    if (summary === undefined) return knownTables === undefined || knownTables === 0 ? text("map.notRead") : count("map.known", knownTables);
    return summaryText(translator, summary) || text("map.nothingFound");
  }
}
