import type { HostProfile } from "../../../../src/preview/protocol/description";
import { openOfficeClient, type OfficeClient } from "../../../support/officeClient";
import type { OpenWorkbook } from "./openWorkbook";

/** Members that the tests of this file reached through the real client. */
export const answeredMembers = new Set<string>();

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** A client per test over a new workbook, closed when the test ends; nothing may be asked for that is not implemented. */
export function clientPerTest(open: OpenWorkbook, profile?: HostProfile): { readonly current: () => OfficeClient; readonly run: <T>(work: Work<T>) => Promise<T> } {
  let client: OfficeClient;
  beforeEach(async () => {
    client = openOfficeClient(await open(), { profile });
  });
  afterEach(() => {
    client.dispose();
    client.server.interpreter.members.answered.forEach((member) => answeredMembers.add(member));
    expect([...client.server.unimplemented]).toEqual([]);
  });
  return { current: () => client, run: (work) => client.Excel.run(work) };
}
