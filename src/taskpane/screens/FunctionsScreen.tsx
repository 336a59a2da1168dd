import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ActionRow } from "../components/ActionRow";
import { Announcement } from "../components/Announcement";
import { Page } from "../components/Page";
import { Card, Section } from "../components/Section";
import { catalogue, formulaName, type FunctionFamily, type FunctionId } from "../functions/catalogue";
import { searchFunctions } from "../functions/search";
import { useTranslator } from "../language";
import type { FunctionTexts } from "../../locales/messages";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  none: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

const families: readonly FunctionFamily[] = ["targets", "commissions", "rankings", "progress"];

export interface FunctionsScreenProps {
  readonly takesFocus: boolean;
  readonly texts: FunctionTexts;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: FunctionId) => void;
  readonly onBack: () => void;
}

/** The catalogue: by family while nothing is searched, else the best answers first. */
export function FunctionsScreen({ takesFocus, texts, query, onQuery, onOpen, onBack }: FunctionsScreenProps) {
  const styles = useStyles();
  const { text, count } = useTranslator();
  const entries = useMemo(
    () => catalogue.map((entry) => ({
      ...entry, name: entry.id, question: text(entry.questionKey), description: texts[entry.id].description,
      parameters: entry.parameters.map(({ name }) => name),
    })),
    [text, texts],
  );
  const found = searchFunctions(entries, query);
  const rows = (list: typeof found) => (
    <Card>
      {list.map(({ id, question }) => (
        <ActionRow key={id} title={<span className={styles.name}>{formulaName(id)}</span>} detail={question} onOpen={() => onOpen(id)} />
      ))}
    </Card>
  );
  return (
    <Page title={text("functions.title")} onBack={onBack} takesFocus={takesFocus}>
      <SearchBox
        className={styles.search} placeholder={text("functions.search")} aria-label={text("functions.search")} value={query}
        onChange={(_event, data) => onQuery(data.value)} dismiss={{ "aria-label": text("functions.clear") }}
      />
      <Announcement text={query.trim() === "" ? "" : count("count.functions", found.length)} />
      {found.length === 0 && (
        <div className={styles.none}>
          <p className={styles.text}>{text("functions.none", { query })}</p>
          <p className={styles.hint}>{text("functions.noneHint")}</p>
          <Button onClick={() => onQuery("")}>{text("functions.showAll")}</Button>
        </div>
      )}
      {found.length > 0 && query.trim() !== "" && rows(found)}
      {query.trim() === "" && families.map((family) => (
        <Section key={family} title={text(`family.${family}`)}>{rows(found.filter((entry) => entry.family === family))}</Section>
      ))}
    </Page>
  );
}
