import { BatchInterpreter } from "../../../src/preview/protocol/batch";
import { implementClass, type HostObject } from "../../../src/preview/protocol/classTable";
import type { ApiSet, ObjectModelDescription } from "../../../src/preview/protocol/description";
import type { InterpreterOptions } from "../../../src/preview/protocol/interpreterOptions";
import { RichError } from "../../../src/preview/protocol/richError";
import { ActionType, ObjectPathType, type Action, type BatchRequest, type ObjectPath } from "../../../src/preview/protocol/wire";

interface Shelf extends HostObject {
  readonly typeName: "Shelf";
  readonly books: Book[];
}
interface Book extends HostObject {
  readonly typeName: "Book";
  title: string;
}

const since = (version: string, name = "LibraryApi"): ApiSet => ({ name, version });
const description: ObjectModelDescription = {
  Shelf: {
    scalars: { count: { wireName: "Count", isWritable: false, apiSet: since("1.1") } },
    navigations: { newest: { wireName: "Newest", type: "Book", apiSet: since("1.1") } },
    methods: {
      Add: { name: "add", isWrite: true, returns: "Book", apiSet: since("1.1") },
      Burn: { name: "burn", isWrite: true, apiSet: since("1.1") },
      Lend: { name: "lend", isWrite: true, apiSet: since("1.10") },
    },
    isCollection: true,
    itemType: "Book",
    events: [],
  },
  Book: {
    scalars: {
      title: { wireName: "Title", isWritable: true, apiSet: since("1.1") },
      cover: { wireName: "Cover", isWritable: true, apiSet: since("1.10") },
    },
    navigations: {},
    methods: {},
    events: [],
  },
};

function library(options: Partial<InterpreterOptions> = {}): { interpreter: BatchInterpreter; shelf: Shelf } {
  const shelf: Shelf = { typeName: "Shelf", books: [{ typeName: "Book", title: "Emma" }, { typeName: "Book", title: "Persuasion" }] };
  const tables = new Map([
    implementClass<Shelf>("Shelf", {
      items: ({ books }) => books,
      item: ({ books }, key) => books.find(({ title }) => title === key),
      navigate: { Newest: ({ books }) => books.at(-1) ?? null },
      call: {
        Add: ({ books }, [title]) => {
          const book: Book = { typeName: "Book", title: String(title) };
          books.push(book);
          return book;
        },
        Lend: () => null,
        Same: (_, [first, nested]) => first === (nested as { book: unknown }).book,
        Fail: () => {
          throw new TypeError("a bug");
        },
      },
    }),
    implementClass<Book>("Book", {
      id: ({ title }) => title,
      get: { Title: ({ title }) => title, Cover: () => "red" },
      set: {
        Title: (book, value) => {
          if (value === "") throw new RichError("InvalidArgument");
          book.title = String(value);
        },
      },
    }),
  ]);
  const profile = { name: "an old library", requirements: { LibraryApi: "1.9" } };
  return { interpreter: new BatchInterpreter({ description, tables, profile, root: shelf, ...options }), shelf };
}

const paths: readonly ObjectPath[] = [
  { Id: 1, ObjectPathType: ObjectPathType.Global, Name: "" },
  { Id: 2, ObjectPathType: ObjectPathType.Method, Name: "Add", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Sanditon"] } },
  { Id: 3, ObjectPathType: ObjectPathType.Indexer, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Emma"] } },
  { Id: 4, ObjectPathType: ObjectPathType.Method, Name: "GetItemOrNullObject", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Ulysses"] } },
  { Id: 5, ObjectPathType: ObjectPathType.Property, Name: "Anything", ParentObjectPathId: 4 },
  { Id: 6, ObjectPathType: ObjectPathType.Property, Name: "Newest", ParentObjectPathId: 1 },
  { Id: 7, ObjectPathType: ObjectPathType.NewObject, Name: "Some.Service" },
  { Id: 8, ObjectPathType: ObjectPathType.Indexer, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Ulysses"] } },
];

function request(...actions: readonly Omit<Action, "Id">[]): BatchRequest {
  return { Actions: actions.map((action, index) => ({ Id: 100 + index, ...action })), ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) };
}

const instantiate = (path: number): Omit<Action, "Id"> => ({ ActionType: ActionType.Instantiate, Name: "", ObjectPathId: path });
const query = (path: number, ...select: string[]): Omit<Action, "Id"> => ({ ActionType: ActionType.Query, Name: "", ObjectPathId: path, QueryInfo: select.length > 0 ? { Select: select } : {} });
const method = (path: number, name: string, ...args: unknown[]): Omit<Action, "Id"> => ({ ActionType: ActionType.Method, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: args } });
const set = (path: number, name: string, value: unknown): Omit<Action, "Id"> => ({ ActionType: ActionType.SetProperty, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: [value] } });
const values = (response: { readonly Results: readonly { readonly Value: unknown }[] }): unknown[] => response.Results.map(({ Value }) => Value);

test("a path with a side effect runs once per request, and answers its key", async () => {
  const { interpreter, shelf } = library();
  const response = await interpreter.process(request(instantiate(2), instantiate(2), query(2, "title")));
  expect(values(response)).toEqual([{ Id: "Sanditon" }, { Id: "Sanditon" }, { Id: "Sanditon", Title: "Sanditon" }]);
  expect(shelf.books).toHaveLength(3);
});

test("a null object answers null, and so do its members; nothing of them is looked up", async () => {
  const { interpreter } = library();
  const response = await interpreter.process(request(instantiate(4), instantiate(5), query(5, "whatever"), set(4, "Title", 1)));
  expect(values(response)).toEqual([null, null, null, null]);
  expect(response.Error).toBeUndefined();
});

test("an error keeps the results before it, and says where and at which action", async () => {
  const { interpreter, shelf } = library();
  const response = await interpreter.process(request(set(3, "Title", "EMMA"), set(3, "Title", ""), set(3, "Title", "never")));
  expect(values(response)).toEqual([null]);
  expect(response.Error).toEqual({ Code: "InvalidArgument", Message: "The argument is invalid or missing or has an incorrect format.", Location: "Book.title", ActionIndex: 1, HttpStatusCode: 400 });
  expect(shelf.books[0].title).toBe("EMMA");
});

test("an unknown key is ItemNotFound of the collection", async () => {
  const response = await library().interpreter.process(request(instantiate(8)));
  expect(response.Error).toMatchObject({ Code: "ItemNotFound", Location: "Shelf.getItem", HttpStatusCode: 404 });
});

test("queries: items with their names, navigation, defaults, top and skip, names that do not exist", async () => {
  const { interpreter } = library();
  const ask = async (action: Omit<Action, "Id">): Promise<unknown> => (await interpreter.process(request(action))).Results[0]?.Value;
  expect(await ask(query(1, "title", "count"))).toEqual({ Count: 2, _Items: [{ Id: "Emma", Title: "Emma" }, { Id: "Persuasion", Title: "Persuasion" }] });
  expect(await ask(query(1, "newest/title"))).toEqual({ Newest: { Id: "Persuasion", Title: "Persuasion" } });
  expect(await ask({ ...query(1), QueryInfo: { Select: ["title"], Skip: 1, Top: 1 } })).toEqual({ _Items: [{ Id: "Persuasion", Title: "Persuasion" }] });
  // `cover` is above the profile: a load without names leaves it out, a load by name is refused.
  expect(await ask(query(3))).toEqual({ Id: "Emma", Title: "Emma" });
  const wrong = await interpreter.process(request(query(3, "pages")));
  expect(wrong.Error).toMatchObject({ Code: "InvalidArgument", Message: "Property 'pages' does not exist on Book." });
});

test("members above the profile are refused by name and set, and recorded", async () => {
  const { interpreter } = library();
  const property = await interpreter.process(request(query(3, "cover")));
  const call = await interpreter.process(request(method(1, "Lend")));
  expect(property.Error).toMatchObject({ Code: "ApiNotFound", Message: "Book.cover needs LibraryApi 1.10, which an old library does not have." });
  expect(call.Error).toMatchObject({ Code: "ApiNotFound", Message: "Shelf.lend needs LibraryApi 1.10, which an old library does not have." });
  expect([...interpreter.unimplemented]).toEqual([["Book.cover", 1], ["Shelf.lend", 1]]);
});

test("members that nobody has written answer an error that names them, and are counted", async () => {
  const { interpreter } = library();
  const call = await interpreter.process(request(method(1, "Burn")));
  await interpreter.process(request(method(1, "Burn")));
  const service = await interpreter.process(request(instantiate(7)));
  expect(call.Error).toMatchObject({ Code: "NotImplemented", Message: "The preview does not implement Shelf.burn.", Location: "Shelf.burn" });
  expect(service.Error).toMatchObject({ Code: "ApiNotFound", Message: "The preview has no service Some.Service." });
  expect([...interpreter.unimplemented]).toEqual([["Shelf.burn", 2], ["Some.Service", 1]]);
});

test("objects in arguments arrive as objects, also inside plain objects", async () => {
  const action = { ...method(1, "Same"), ArgumentInfo: { Arguments: [3, { book: { _ObjectPathId: 3 } }], ReferencedObjectPathIds: [3, 0] } };
  expect(values(await library().interpreter.process(request(action)))).toEqual([true]);
});

test("a kept object is found by its reference in a later request, until it is released", async () => {
  const { interpreter } = library();
  const kept = await interpreter.process(request(instantiate(3), method(3, "_KeepReference"), instantiate(3)));
  const id = (kept.Results[2].Value as { readonly _ReferenceId: string })._ReferenceId;
  const later: BatchRequest = { Actions: request(query(9, "title")).Actions, ObjectPaths: { 9: { Id: 9, ObjectPathType: ObjectPathType.ReferenceId, Name: id } } };
  expect(values(await interpreter.process(later))).toEqual([{ Id: "Emma", Title: "Emma", _ReferenceId: id }]);
  await interpreter.process(request(method(1, "_RemoveReference", id)));
  expect((await interpreter.process(later)).Error).toMatchObject({ Code: "InvalidReference" });
});

test("a trace is answered in the results and among the trace ids", async () => {
  const response = await library().interpreter.process(request({ ActionType: ActionType.Trace, Name: "Trace", ObjectPathId: 0 }));
  expect(response).toEqual({ Results: [{ ActionId: 100, Value: null }], TraceIds: [100] });
});

test("Update is understood only where it is advertised", async () => {
  const update: Omit<Action, "Id"> = { ActionType: ActionType.Update, Name: "", ObjectPathId: 3, ObjectState: { title: "New" } };
  expect((await library().interpreter.process(request(update))).Error).toMatchObject({ Code: "NotImplemented" });
  const { interpreter, shelf } = library({ profile: { name: "new", requirements: { LibraryApi: "1.1", RichApiRuntime: "1.2" } } });
  await interpreter.process(request(update));
  expect(shelf.books[0].title).toBe("New");
});

test("calculation is awaited before what follows a write is read, not between writes", async () => {
  const calculated: string[] = [];
  const beforeRead = (): Promise<void> => Promise.resolve(void calculated.push("calculated"));
  const { interpreter } = library({ beforeRead });
  await interpreter.process(request(set(3, "Title", "Emma"), set(3, "Title", "Emma")));
  expect(calculated).toHaveLength(0);
  await interpreter.process(request(set(3, "Title", "Emma"), query(3, "title"), query(3, "title"), set(3, "Title", "Emma"), query(3, "title")));
  expect(calculated).toHaveLength(2);
});

test("requests run one after the other; a fault of the host is a GeneralException that names it", async () => {
  const log: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const { interpreter } = library({ beforeRead: () => gate });
  const first = interpreter.process(request(query(3, "title"))).then(() => log.push("first"));
  const second = interpreter.process(request(method(1, "Fail"))).then(({ Error }) => log.push(`second ${Error?.Code} ${Error?.Location}`));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([log, interpreter.isBusy]).toEqual([[], true]);
  release();
  await Promise.all([first, second]);
  expect(log).toEqual(["first", "second GeneralException Shelf.fail"]);
});
