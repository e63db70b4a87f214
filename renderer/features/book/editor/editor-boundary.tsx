// Keeps the book when its drawing fails ("Cannot resolve a DOM point", Slate issue 4485): the value is the editor's, and only the page is made again.
// A page that fails again and again goes to the window's own boundary; what was written is kept by then.

import { Component, Fragment } from 'react';
import type { ErrorInfo, ReactNode } from 'react';

interface EditorBoundaryProps {
  /** Called before the page is made again. */
  onBroken: () => void;
  children: ReactNode;
}

interface EditorBoundaryState {
  round: number;
  error: unknown;
}

const MOST = 3;
const WITHIN = 10_000;

/** Mounts its children again when they fail. */
export class EditorBoundary extends Component<EditorBoundaryProps, EditorBoundaryState> {
  override state: EditorBoundaryState = { round: 0, error: undefined };
  private failures: number[] = [];

  static getDerivedStateFromError(error: unknown): Partial<EditorBoundaryState> {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    const now = performance.now();
    this.failures = [...this.failures.filter((time) => now - time < WITHIN), now];
    if (this.failures.length > MOST) return;
    this.props.onBroken();
    this.setState(({ round }) => ({ round: round + 1, error: undefined }));
  }

  override render(): ReactNode {
    if (this.state.error !== undefined) {
      if (this.failures.length > MOST) throw this.state.error;
      return null;
    }
    return <Fragment key={this.state.round}>{this.props.children}</Fragment>;
  }
}
