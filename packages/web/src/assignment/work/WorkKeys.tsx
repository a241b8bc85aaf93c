// The keys of the work on one sheet.
import { KeySheet } from '../../ui/KeySheet.tsx';
import { useWords } from '../../ui/language.tsx';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { TAKING_WORDS } from './taking-words.ts';
import { WORK_WORDS } from './words.ts';

export function WorkKeys({ onClose }: { onClose: () => void }) {
  const say = useWords(WORK_WORDS);
  const sayTaking = useWords(TAKING_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const groups = [
    {
      name: say('keys.walk'),
      rows: [
        { what: say('key.next'), keys: ['J', '↓'] },
        { what: say('key.previous'), keys: ['K', '↑'] },
        { what: say('key.beside'), keys: ['H', 'L', '←', '→'] },
        { what: say('key.open'), keys: ['Enter'] },
        { what: sayTaking('key'), keys: ['X'] },
        { what: say('key.search'), keys: ['/'] },
        { what: say('key.help'), keys: ['?'] },
      ],
    },
    {
      name: say('keys.look'),
      rows: [
        { what: say('view.list'), keys: ['1'] },
        { what: say('view.board'), keys: ['2'] },
        { what: say('view.month'), keys: ['3'] },
        { what: say('view.timeline'), keys: ['4'] },
      ],
    },
  ];
  return (
    <KeySheet
      title={say('keys')}
      note={say('keys.note')}
      closeLabel={sayClose('close')}
      groups={groups}
      onClose={onClose}
    />
  );
}
