// The page's entry: styles, fonts and the root element. Nothing else may run before them.
import './without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/fonts.css';
import '@fontsource-variable/noto-serif-kr';
import '../styles/base.css';
import { HostContext, readWindowHost } from '../host/host.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root element');
createRoot(root).render(
  <StrictMode>
    <HostContext value={readWindowHost()}>
      <App />
    </HostContext>
  </StrictMode>,
);
