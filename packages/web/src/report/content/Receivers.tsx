// For whom a package is: the agency code and the name of each body, one line each.
import { Button, CloseButton, TextInput } from '@mantine/core';
import { useWords } from '../../ui/language.tsx';
import type { Organ } from './EdxmlDialog.tsx';
import { EDXML_WORDS } from './edxml-words.ts';
import styles from './Report.module.css';

/** As the server takes it: groups of letters and digits between dots (Decision 20/2020/QĐ-TTg). */
const CODE = '[0-9A-Za-z]+([.][0-9A-Za-z]+)*';

type ReceiversProps = {
  readonly receivers: readonly Organ[];
  readonly onChange: (receivers: readonly Organ[]) => void;
};

export function Receivers({ receivers, onChange }: ReceiversProps) {
  const say = useWords(EDXML_WORDS);
  const set = (place: number, next: Partial<Organ>) =>
    onChange(receivers.map((one, index) => (index === place ? { ...one, ...next } : one)));
  return (
    <fieldset className={styles['receivers']}>
      <legend>{say('receivers')}</legend>
      {receivers.map(({ code, name }, index) => (
        // A line has no other name than its place while it is typed.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['receiver']}>
          <TextInput
            required
            label={say('code')}
            placeholder="H15.12"
            maxLength={35}
            pattern={CODE}
            title={say('code.form')}
            value={code}
            onChange={({ currentTarget }) => set(index, { code: currentTarget.value })}
          />
          <TextInput
            required
            label={say('name')}
            maxLength={300}
            value={name}
            onChange={({ currentTarget }) => set(index, { name: currentTarget.value })}
          />
          {receivers.length > 1 && (
            <CloseButton
              aria-label={say('remove', { name: name === '' ? String(index + 1) : name })}
              onClick={() => onChange(receivers.filter((_, place) => place !== index))}
            />
          )}
        </div>
      ))}
      <Button variant="default" size="compact-sm" onClick={() => onChange([...receivers, { code: '', name: '' }])}>
        {say('add')}
      </Button>
    </fieldset>
  );
}
