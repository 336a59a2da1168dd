import type { FunctionId } from "../functions/catalogue";

export type Screen =
  | { readonly name: "home" }
  | { readonly name: "functions" }
  | { readonly name: "function"; readonly id: FunctionId }
  | { readonly name: "splitTarget" }
  | { readonly name: "holidays" }
  | { readonly name: "targetPlan" }
  | { readonly name: "commission" }
  | { readonly name: "explain"; readonly shows?: "example" }
  | { readonly name: "rankings" }
  | { readonly name: "map" }
  | { readonly name: "health" };

/** Screens in the order visited. Kept in memory: Office.js takes `history.pushState` away. */
export interface Navigation {
  readonly visited: readonly [Screen, ...Screen[]];
}

export type NavigationAction = { readonly type: "open"; readonly screen: Screen } | { readonly type: "back" } | { readonly type: "home" };

export const atHome: Navigation = { visited: [{ name: "home" }] };

export function navigate(state: Navigation, action: NavigationAction): Navigation {
  switch (action.type) {
    case "open":
      return isSame(currentScreen(state), action.screen) ? state : { visited: [...state.visited, action.screen] };
    case "back": {
      const [first, ...rest] = state.visited;
      return rest.length === 0 ? state : { visited: [first, ...rest.slice(0, -1)] };
    }
    case "home":
      return atHome;
  }
}

export function currentScreen({ visited }: Navigation): Screen {
  return visited[visited.length - 1] ?? visited[0];
}

function isSame(left: Screen, right: Screen): boolean {
  return left.name === right.name && (left.name !== "function" || right.name !== "function" || left.id === right.id);
}
