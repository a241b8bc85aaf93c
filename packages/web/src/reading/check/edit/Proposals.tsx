// Proposals below a field as one types: units of ours that a name may mean, or sections of the document. ↓ and ↑ choose,
// Enter takes the chosen one; without a choice Enter gives what was typed.
import { fold } from '@sauro/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { matchUnits } from '../calls.ts';
import { BETWEEN_NAMES, type EditorKind } from '../model/fields.ts';
import { issuerOf } from '../state/units.ts';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS } from '../words.ts';
import styles from './Field.module.css';

type Proposal = { readonly key: string; readonly shown: string; readonly about: string; readonly text: string };
export type Proposed = ReturnType<typeof useProposals>;

const AT_MOST = 8;

export function useProposals(checking: Checking, kind: EditorKind, text: string) {
  const id = useId();
  const [chosen, setChosen] = useState(-1);
  const [closed, setClosed] = useState(true);
  const units = useUnitProposals(checking, kind === 'units' ? text : '');
  const all = kind === 'section' ? sectionProposals(checking, text) : units;
  const list = closed ? [] : all;
  const isOffered = kind === 'units' || kind === 'section';

  return {
    id,
    list,
    chosen,
    kind,
    /** After another letter: a new list, nothing chosen. */
    reset: () => {
      setChosen(-1);
      setClosed(false);
    },
    close: () => setClosed(true),
    /** @returns whether the key was for the proposals. */
    onKeyDown: (event: KeyboardEvent, take: (text: string) => void): boolean => {
      if (list.length === 0 || event.nativeEvent.isComposing) return false;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by !== 0) {
        event.preventDefault();
        setChosen((before) => Math.max(-1, Math.min(list.length - 1, before + by)));
        return true;
      }
      const proposal = list[chosen];
      if (event.key !== 'Enter' || event.ctrlKey || proposal === undefined) return false;
      event.preventDefault();
      take(proposal.text);
      setChosen(-1);
      setClosed(true);
      return true;
    },
    aria: isOffered
      ? {
          role: 'combobox',
          'aria-expanded': list.length > 0,
          'aria-controls': id,
          'aria-autocomplete': 'list' as const,
          'aria-activedescendant': chosen === -1 ? undefined : `${id}-${chosen}`,
        }
      : {},
  };
}

export function Proposals({ proposals, onChoose }: { proposals: Proposed; onChoose: (text: string) => void }) {
  const say = useWords(CHECK_WORDS);
  const { id, list, chosen, kind, close } = proposals;
  if (kind !== 'units' && kind !== 'section') return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={say(kind === 'units' ? 'editor.proposals' : 'editor.sections')}
      className={styles['proposals']}
      hidden={list.length === 0}
    >
      {list.map(({ key, shown, about, text }, index) => (
        // The field keeps the focus; its keys choose.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onChoose(text);
            close();
          }}
        >
          {shown} <small>{about}</small>
        </div>
      ))}
    </div>
  );
}

/** For the last name of the list, which is the one being typed. */
function useUnitProposals(checking: Checking, text: string): readonly Proposal[] {
  const names = text.split(/;|\n/u);
  const last = (names.at(-1) ?? '').trim();
  const [asked] = useDebouncedValue(last, 150);
  const issuer = issuerOf(checking.items);
  const { data } = useQuery({
    queryKey: ['units', 'propose', issuer, asked],
    queryFn: () => matchUnits(issuer, [asked]),
    enabled: asked.length > 1,
    placeholderData: (before) => before,
  });
  if (last.length < 2) return [];
  const before = names.slice(0, -1).map((name) => name.trim());
  return (data?.[0]?.candidates ?? []).slice(0, AT_MOST).map(({ id, name, code }) => ({
    key: id,
    shown: name,
    about: code,
    text: [...before, name].join(BETWEEN_NAMES),
  }));
}

function sectionProposals({ sections }: Checking, text: string): readonly Proposal[] {
  const words = fold(text).split(' ').filter(Boolean);
  return sections
    .filter(({ path, title }) => path !== '' && words.every((word) => fold(`${path} ${title}`).includes(word)))
    .slice(0, AT_MOST)
    .map(({ path, title, anchor }) => ({ key: `${anchor.block}`, shown: path, about: title, text: path }));
}
