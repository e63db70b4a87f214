// What shows when a screen breaks: one plain sentence and Reload. What was saved is opened again by the host.
// Must not hide the error: it goes to the console, where the main process logs it.
import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import './error-boundary.css';

interface ErrorBoundaryState {
  broken: boolean;
}

/** Keeps a broken screen from taking the window with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Translation ns="common">
        {(t) => (
          <main className="broken">
            <h1>{t('brokenTitle')}</h1>
            <p>{t('brokenSentence')}</p>
            <Button look="main" autoFocus onClick={reloadPage}>
              {t('reload')}
            </Button>
          </main>
        )}
      </Translation>
    );
  }
}

const reloadPage = (): void => {
  location.reload();
};
