// Word templates in which reports are written: the one to begin with, those that are kept, and a new one.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { FIRST_TEMPLATE, removeTemplate, templateFileAddress, type TemplateList } from '../calls.ts';
import { lookAgain, templatesQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { NewTemplate } from './NewTemplate.tsx';
import { TEMPLATE_WORDS } from './words.ts';

type TemplatesProps = { readonly mayRun: readonly { readonly id: string; readonly name: string }[] };

export function Templates({ mayRun }: TemplatesProps) {
  const say = useWords(TEMPLATE_WORDS);
  const found = useQuery(templatesQuery);
  const [isNew, setNew] = useState(false);
  const items = found.data?.items ?? [];
  return (
    <section className={styles['part']} aria-labelledby="templates">
      <h2 id="templates">{say('title')}</h2>
      <p className={styles['quiet']}>{say('lead')}</p>
      <div className={styles['acts']}>
        <Button
          component="a"
          href={FIRST_TEMPLATE}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {say('first')}
        </Button>
        <Button variant="default" onClick={() => setNew(true)}>
          {say('new')}
        </Button>
      </div>
      {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && <p className={styles['quiet']}>{say('none')}</p>}
      <ul className={styles['list']} aria-label={say('title')}>
        {items.map((item) => (
          <TemplateLine key={item.id} item={item} mayRemove={mayRun.some(({ id }) => id === item.unit.id)} />
        ))}
      </ul>
      {isNew && <NewTemplate mayRun={mayRun} onClose={() => setNew(false)} />}
    </section>
  );
}

type LineProps = { readonly item: TemplateList['items'][number]; readonly mayRemove: boolean };

function TemplateLine({ item: { id, name, unit, madeAt, regimes }, mayRemove }: LineProps) {
  const say = useWords(TEMPLATE_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const removing = useMutation({ mutationFn: () => removeTemplate(id), onSuccess: () => void lookAgain(queryClient) });
  return (
    <li>
      <a href={templateFileAddress(id)} download lang="vi">
        {name}
      </a>
      <p className={styles['quiet']}>
        {[unit.name, formatTime(madeAt, language), say('used', { count: regimes })].join(' · ')}
      </p>
      {mayRemove && (
        <Sure
          label={say('remove', { name })}
          short={say('remove.short')}
          sure={say('remove.sure')}
          isPending={removing.isPending}
          onSure={() => removing.mutate()}
        />
      )}
      {removing.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(removing.error)}
        </p>
      )}
    </li>
  );
}
