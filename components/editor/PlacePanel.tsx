'use client';

import { useEffect, useRef, useState } from 'react';

import { editorWords } from './editor-words';

import type { DeskOffer, DeskPlace, DeskWrite, DeskWriteResult } from '@/lib/content/desk';
import type { Language } from '@/lib/problems/language';

export interface PlacePanelProps {
  place: DeskPlace;
  path: string;
  hash: string;
  language: Language;
  writeHref: string;
  onClose: () => void;
}

/** What was chosen at a doubtful place, what it could be, and what to write for each: to copy, or written at a click. */
export function PlacePanel({ place, path, hash, language, writeHref, onClose }: PlacePanelProps) {
  const words = editorWords[language];
  const first = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const { before, source, after, choices, offers } = place;
  const [{ alternatives, confidence }] = choices as [DeskPlace['choices'][number]];
  const chosen = [...new Set(choices.map((choice) => choice.chosen))].join('/');
  useEffect(() => first.current?.focus(), []);

  const label = ({ kind, alternative = '' }: DeskOffer) => {
    if (kind === 'reviewed') return words.isRight(chosen);
    return kind === 'inline' ? words.useHere(alternative) : words.useInArticle(alternative);
  };
  const copy = async ({ text }: DeskOffer) => {
    await navigator.clipboard.writeText(text);
    setSaid(words.copied);
  };
  const write = async ({ id }: DeskOffer) => {
    const wish: DeskWrite = { path, hash, place: place.id, offer: id };
    setSaid(words.outcomes[await ask(writeHref, wish)]);
  };

  return (
    <>
      <p lang="zh" className="desk-context">
        {before}
        <b>{source}</b>
        {after}
      </p>
      <p>
        {words.chosen(chosen, Math.floor(confidence * 100))}
        <br />
        {words.couldBe(alternatives.join('、'))}
      </p>
      <ul>
        {offers.map((offer, i) => (
          <li key={offer.id}>
            <b>{label(offer)}</b>
            <code>{offer.text}</code>
            <span>
              <button type="button" ref={i === 0 ? first : undefined} onClick={() => void write(offer)}>
                {words.write}
              </button>
              <button type="button" onClick={() => void copy(offer)}>
                {words.copy}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <button type="button" className="desk-close" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
}

async function ask(href: string, wish: DeskWrite): Promise<DeskWriteResult | 'failed'> {
  try {
    const answer = await fetch(href, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(wish) });
    return ((await answer.json()) as { result: DeskWriteResult }).result;
  } catch {
    return 'failed'; // no connection, or an answer of another kind: either way nothing was written
  }
}
