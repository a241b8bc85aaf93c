// What became of an item: what was read, who changed what and when, and a way back to what was read.
import { Button } from '@mantine/core';
import { isSameValue, type Item } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { formatTime } from '../../../ui/format.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { type Correction, listCorrections } from '../calls.ts';
import { FIELD_ORDER, type FieldName } from '../model/fields.ts';
import { useShown } from '../edit/use-shown.ts';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS, FIELD_WORDS } from '../words.ts';
import styles from './OpenItem.module.css';

export function History({ checking, item }: { checking: Checking; item: Item }) {
  const say = useWords(CHECK_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const { draft, view, actions } = checking;
  const history = useQuery({
    queryKey: ['drafts', draft.id, 'corrections', item.id, view.book.seq],
    queryFn: () => listCorrections(draft.id, item.id),
    placeholderData: (before) => before,
  });
  return (
    <section className={styles['history']} aria-label={say('history.title')}>
      <h3>{say('history.title')}</h3>
      {history.isError && <p role="alert">{sentence(history.error)}</p>}
      {history.data?.length === 0 && <p>{say('history.none')}</p>}
      <ol>
        {history.data?.map((correction) => (
          <li key={correction.id}>
            <p>
              <strong>{correction.by?.name ?? say('history.somebody')}</strong> {say(`history.${correction.act}`)}{' '}
              <time dateTime={correction.at}>{formatTime(correction.at, language)}</time>
            </p>
            <Changes correction={correction} item={item} />
          </li>
        ))}
      </ol>
      <WasRead item={item} onRestore={() => actions.restore(item)} />
    </section>
  );
}

function Changes({ correction, item }: { correction: Correction; item: Item }) {
  const say = useWords(CHECK_WORDS);
  const field = useWords(FIELD_WORDS);
  const shown = useShown();
  const own = correction.changes.find((change) => change.item === item.id);
  const before = own?.before?.value ?? {};
  const fields: readonly FieldName[] = FIELD_ORDER[item.kind];
  const changed = fields.filter((name) => own?.after.value !== undefined && name in own.after.value && name in before);
  return (
    <ul lang="vi">
      {changed.map((name) => (
        <li key={name}>
          {say('history.fromTo', {
            field: field(name),
            from: shown(item.kind, name, before[name]),
            to: shown(item.kind, name, own?.after.value?.[name]),
          })}
        </li>
      ))}
    </ul>
  );
}

function WasRead({ item, onRestore }: { item: Item; onRestore: () => void }) {
  const say = useWords(CHECK_WORDS);
  const field = useWords(FIELD_WORDS);
  const shown = useShown();
  if (item.read === null) return <p>{say('history.added')}</p>;
  const read = new Map<string, unknown>(Object.entries(item.read));
  const now = new Map<string, unknown>(Object.entries(item.value));
  const fields: readonly FieldName[] = FIELD_ORDER[item.kind];
  const changed = fields.filter((name) => !isSameValue(read.get(name), now.get(name)));
  if (changed.length === 0) return null;
  return (
    <div className={styles['read']}>
      <h4>{say('history.read')}</h4>
      <dl lang="vi">
        {changed.map((name) => (
          <div key={name}>
            <dt>{field(name)}</dt>
            <dd>{shown(item.kind, name, read.get(name))}</dd>
          </div>
        ))}
      </dl>
      <Button size="compact-sm" variant="default" onClick={onRestore}>
        {say('history.restore')}
      </Button>
    </div>
  );
}
