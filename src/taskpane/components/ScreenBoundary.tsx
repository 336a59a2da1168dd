import { Component, type ReactNode } from "react";
import { CrashScreen } from "./CrashScreen";

interface ScreenBoundaryProps {
  readonly children: ReactNode;
  readonly onLeave: () => void;
}

/** A screen that breaks, or cannot be loaded, leaves the way back to the others. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const leave = (): void => {
      this.props.onLeave();
      this.setState({ isBroken: false });
    };
    return <CrashScreen onLeave={leave} />;
  }
}
