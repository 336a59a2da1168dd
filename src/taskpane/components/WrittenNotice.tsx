import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useTranslator } from "../language";
import type { LastWrite } from "../../workbook/journal";
import { Notice } from "./Notice";

export interface WrittenNoticeProps {
  /** What was written, as a sentence. */
  readonly told: string;
  /** Where it begins. */
  readonly address: string;
  readonly leftOut?: LastWrite["leftOut"];
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
  readonly onShow: (address: string) => void;
}

/** That something was written, with the way to it and the way back. */
export function WrittenNotice({ told, address, leftOut = [], isUndoing, onUndo, onShow }: WrittenNoticeProps) {
  const { text } = useTranslator();
  return (
    <>
      <Notice kind="success" actions={
        <>
          <Button size="small" icon={<ArrowUndoRegular />} disabled={isUndoing} onClick={onUndo}>{text(isUndoing ? "undo.working" : "undo.button")}</Button>
          <Button size="small" onClick={() => onShow(address)}>{text("split.done.go")}</Button>
    
    </>
    }>{told}</Notice>
    {leftOut.length > 0 && <Notice kind="warning">{leftOut.map((part) => <div key={part}>{text(`leftOut.${part}`)}</div>)}</Notice>}
    </>
  );
}
