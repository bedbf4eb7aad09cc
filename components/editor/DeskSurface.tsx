'use client';

import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

import { editorWords } from './editor-words';
import { PlacePanel } from './PlacePanel';

import type { DeskPlace } from '@/lib/content/desk';
import type { Language } from '@/lib/problems/language';

export interface DeskSurfaceProps {
  path: string;
  hash: string;
  places: readonly DeskPlace[];
  language: Language;
  /** Where to ask for writing. */
  writeHref: string;
  /** The article, with buttons for its doubtful places (`data-place`). */
  children: ReactNode;
}

/** What is open: a place, and the button that opened it. `hash` is the view it belongs to: another one closes it. */
interface Opened {
  id: string;
  hash: string;
  top: number;
  left: number;
  button: HTMLElement;
}

/** The article's doubtful places at work: the list of them, and beside the one that was clicked what to write. */
export function DeskSurface({ path, hash, places, language, writeHref, children }: DeskSurfaceProps) {
  const words = editorWords[language];
  const surface = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const place = opened?.hash === hash ? places.find(({ id }) => id === opened.id) : undefined;

  const close = () => {
    opened?.button.focus();
    setOpened(undefined);
  };
  const open = ({ target }: MouseEvent) => {
    const button = (target as Element).closest<HTMLElement>('[data-place]');
    if (!button || !surface.current) return;
    const at = button.getBoundingClientRect();
    const around = surface.current.getBoundingClientRect();
    setOpened({ id: button.dataset.place!, hash, button, top: at.bottom - around.top + 6, left: Math.max(0, Math.min(at.left - around.left, around.width - 420)) });
  };
  const closeOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && close();

  useEffect(() => {
    if (!place) return undefined;
    const closeElsewhere = ({ target }: Event) => !(target as Element).closest('.desk-panel, [data-place]') && setOpened(undefined);
    document.addEventListener('pointerdown', closeElsewhere);
    return () => document.removeEventListener('pointerdown', closeElsewhere);
  }, [place]);

  return (
    <div ref={surface} className="desk-surface" onClick={open} onKeyDown={closeOnEscape}>
      <section aria-labelledby="open-places" className="desk-places">
        <h2 id="open-places">{words.openPlaces}</h2>
        {places.length === 0 && <p>{words.noOpenPlaces}</p>}
        <ol>
          {places.map(({ id, line, column, before, source, after, choices }) => (
            <li key={id}>
              <button type="button" data-place={id} lang="zh">
                {before}
                <b>{source}</b>
                {after} → {[...new Set(choices.map(({ chosen }) => chosen))].join('/')}
              </button>{' '}
              <code>
                {line}:{column} · {Math.floor(100 * choices[0]!.confidence)} %
              </code>
            </li>
          ))}
        </ol>
      </section>
      {children}
      {place && opened && (
        <div className="desk-panel" role="dialog" aria-label={`${place.before}${place.source}${place.after}`} style={{ top: opened.top, left: opened.left }}>
          <PlacePanel key={place.id} place={place} path={path} hash={hash} language={language} writeHref={writeHref} onClose={close} />
        </div>
      )}
    </div>
  );
}
