import { translated } from "./runExcel";

/** Excel removes a handler only in the context that added it. */
export async function removeInTheirContext(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const context = handlers[0]?.context as Excel.RequestContext | undefined;
  if (!context) return;
  try {
    await Excel.run(context, async (own) => {
      for (const handler of handlers) handler.remove();
      await own.sync();
    });
  } catch (error) {
    throw translated(error, undefined);
  }
}
