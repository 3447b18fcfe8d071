/** Starts a page of Torget. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { expose } from './exposed.ts';
import { keepAccount } from './links.ts';
import type { Skin } from './skin.ts';
import '../torget.css';

/** Renders into the element that the server marked, under the name that the played site gives it. */
export function open(skin: Skin): void {
  const root = document.querySelector('[data-torget="root"]');
  if (!root) throw new Error('The page has no element marked data-torget="root".');
  expose(skin);
  keepAccount();
  createRoot(root).render(<App skin={skin} />);
}
