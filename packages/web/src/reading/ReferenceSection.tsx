// The documents that this one cites, by how it stands to them, the strongest first.
import { RELATIONS, type Reference, type Relation } from '@sauro/reader/reading';
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import styles from './Lists.module.css';
import { Part } from './Part.tsx';
import { WithSource } from './SourceText.tsx';
import { READING_WORDS } from './words.ts';

export function ReferenceSection({ references }: { references: readonly Reference[] }) {
  const say = useWords(READING_WORDS);
  if (references.length === 0) return null;
  return (
    <Part id="references" title={say('references')} count={references.length}>
      <div className={styles['list']}>
        {RELATIONS.map((relation) => (
          <RelationGroup
            key={relation}
            relation={relation}
            references={references.filter((reference) => reference.relation === relation)}
          />
        ))}
      </div>
    </Part>
  );
}

function RelationGroup({ relation, references }: { relation: Relation; references: readonly Reference[] }) {
  const say = useWords(READING_WORDS);
  if (references.length === 0) return null;
  return (
    <div className={styles['relation']}>
      <h3>{say(`relation.${relation}`)}</h3>
      <ul>
        {references.map((reference) => (
          <li key={reference.number}>
            <WithSource anchor={reference.anchor}>
              <span lang="vi">
                <strong>{reference.number}</strong>
                {reference.date !== null && <small>{formatDay(reference.date)}</small>}
              </span>
            </WithSource>
          </li>
        ))}
      </ul>
    </div>
  );
}
