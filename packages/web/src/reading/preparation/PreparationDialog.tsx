// Who sees a document in preparation: the units that prepare it, one more, one less, or all of the body.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../../ui/Dialog.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { AddUnit } from './AddUnit.tsx';
import { addPreparingUnit, type Preparation, preparationQuery, removePreparingUnit, showDocument } from './calls.ts';
import styles from './Preparation.module.css';
import { PREPARATION_WORDS } from './words.ts';

type DialogProps = { readonly document: string; readonly onClose: () => void };

export function PreparationDialog({ document, onClose }: DialogProps) {
  const say = useWords(PREPARATION_WORDS);
  const preparation = useQuery(preparationQuery(document));
  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={onClose}>
      {preparation.isError && <Failed error={preparation.error} onRetry={() => void preparation.refetch()} />}
      {preparation.data !== undefined && <Seen document={document} preparation={preparation.data} />}
    </Dialog>
  );
}

function Seen({ document, preparation }: { readonly document: string; readonly preparation: Preparation }) {
  const say = useWords(PREPARATION_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const mayChange = preparation.can.includes('change');
  const changing = useMutation<Preparation, Error, () => Promise<Preparation>>({
    mutationFn: (change) => change(),
    onSuccess: async (now) => {
      queryClient.setQueryData(preparationQuery(document).queryKey, now);
      await queryClient.invalidateQueries({ queryKey: ['documents', 'one', document] });
      await queryClient.invalidateQueries({ queryKey: ['documents', 'list'] });
    },
  });
  if (!preparation.inPreparation) return <p role="status">{say('ended')}</p>;
  return (
    <div className={styles['body']}>
      <p>{say('what')}</p>
      <ul className={styles['units']} aria-label={say('units')}>
        {preparation.units.map((unit) => (
          <Unit
            key={unit.id}
            unit={unit}
            mayRemove={mayChange && preparation.units.length > 1}
            isPending={changing.isPending}
            onRemove={() => changing.mutate(() => removePreparingUnit(document, unit.id))}
          />
        ))}
      </ul>
      {mayChange && (
        <>
          <AddUnit
            among={preparation.units}
            isPending={changing.isPending}
            onAdd={(unit) => changing.mutate(() => addPreparingUnit(document, unit))}
          />
          <Sure
            label={say('show')}
            what={say('show.what')}
            sure={say('show.sure')}
            isPending={changing.isPending}
            onSure={() => changing.mutate(() => showDocument(document))}
          />
        </>
      )}
      {changing.error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(changing.error)}
        </p>
      )}
    </div>
  );
}

type UnitProps = {
  readonly unit: Preparation['units'][number];
  readonly mayRemove: boolean;
  readonly isPending: boolean;
  readonly onRemove: () => void;
};

function Unit({ unit: { name, addedBy, addedAt }, mayRemove, isPending, onRemove }: UnitProps) {
  const say = useWords(PREPARATION_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <span lang="vi">
        {name}
        {addedBy !== null && <small>{say('unit.by', { name: addedBy.name, at: formatTime(addedAt, language) })}</small>}
      </span>
      {mayRemove && (
        <Sure
          label={say('unit.remove', { name })}
          short={say('unit.remove.short')}
          what={say('unit.remove.what', { name })}
          sure={say('unit.remove.sure')}
          size="compact-sm"
          isPending={isPending}
          onSure={onRemove}
        />
      )}
    </li>
  );
}
