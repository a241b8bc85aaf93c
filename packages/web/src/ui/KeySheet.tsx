// All keys of a screen on one sheet, in groups.
import { Dialog } from './Dialog.tsx';
import styles from './KeySheet.module.css';

export type KeyGroup = {
  readonly name: string;
  readonly rows: readonly { readonly what: string; readonly keys: readonly string[] }[];
};

type SheetProps = {
  readonly title: string;
  readonly note: string;
  readonly closeLabel: string;
  readonly groups: readonly KeyGroup[];
  readonly onClose: () => void;
};

export function KeySheet({ title, note, closeLabel, groups, onClose }: SheetProps) {
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onClose}>
      <p className={styles['note']}>{note}</p>
      <div className={styles['keys']}>
        {groups.map(({ name, rows }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl>
              {rows.map(({ what, keys }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
