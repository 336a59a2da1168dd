import { Button, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DataPieRegular } from "@fluentui/react-icons/svg/data-pie";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ActionName } from "../../actions/proposal";
import { languageNames, languages, type MessageKey } from "../../locales/messages";
import type { LastWrite } from "../../workbook/journal";
import { ActionRow } from "../components/ActionRow";
import { BrandMark } from "../components/BrandMark";
import { Page } from "../components/Page";
import { Card, Section } from "../components/Section";
import { SelectionCard } from "../components/SelectionCard";
import { catalogue, formulaName } from "../functions/catalogue";
import { useTranslator } from "../language";
import { languageChoiceIn, type LanguageChoice } from "../state/language";
import type { Screen } from "../state/navigation";
import type { SelectionState } from "../state/selection";

const useStyles = makeStyles({
  purpose: { margin: 0, color: tokens.colorNeutralForeground1 },
  undo: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  undoWhere: { minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  all: { alignSelf: "flex-start", display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minHeight: "24px" },
  brandBar: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  language: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

const writeNames: Readonly<Record<string, MessageKey>> = {
  "split-target": "undo.what.split-target", "insert-function": "undo.what.insert-function",
} satisfies Record<ActionName, MessageKey>;

/** The first screen shows what each family is about; the whole list is a press away. */
const firstOfFamily = catalogue.filter(({ id, family }) => catalogue.find((entry) => entry.family === family)?.id === id);

export interface HomeScreenProps {
  readonly takesFocus: boolean;
  readonly selection: SelectionState;
  readonly sum: (numbers: readonly number[]) => number;
  readonly lastWrite: LastWrite | undefined;
  readonly isUndoing: boolean;
  readonly languageChoice: LanguageChoice;
  readonly onOpen: (screen: Screen) => void;
  readonly onUndo: () => void;
  readonly onLanguage: (choice: LanguageChoice) => void;
}

export function HomeScreen({ takesFocus, selection, sum, lastWrite, isUndoing, languageChoice, onOpen, onUndo, onLanguage }: HomeScreenProps) {
  const styles = useStyles();
  const { text } = useTranslator();
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
      <p className={styles.purpose}>{text("app.purpose")}</p>
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
          <ActionRow icon={<DataPieRegular />} title={text("split.title")} detail={text("split.purpose")} onOpen={() => onOpen({ name: "splitTarget" })} />
        </Card>
      </Section>
      <Section title={text("selection.title")}><SelectionCard selection={selection} sum={sum} /></Section>
      <Section title={text("nav.functions")}>
        <Card>
          {firstOfFamily.map(({ id, questionKey }) => (
            <ActionRow key={id} title={<span className={styles.name}>{formulaName(id)}</span>} detail={text(questionKey)} onOpen={() => onOpen({ name: "function", id })} />
          ))}
        </Card>
        <Link as="button" className={styles.all} onClick={() => onOpen({ name: "functions" })}><SearchRegular />{text("nav.allFunctions")}</Link>
      </Section>
    </Page>
  );
}
