// The keys of verification on one sheet.
import { ASSIGNMENT_WORDS } from '../assignment/words.ts';
import { KeySheet } from '../ui/KeySheet.tsx';
import { useWords } from '../ui/language.tsx';
import { VERIFY_WORDS } from './words.ts';

export function VerifyKeys({ onClose }: { onClose: () => void }) {
  const say = useWords(VERIFY_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const groups = [
    {
      name: say('keys.walk'),
      rows: [
        { what: say('key.next'), keys: ['J', '↓'] },
        { what: say('key.previous'), keys: ['K', '↑'] },
        { what: say('key.open'), keys: ['Enter'] },
        { what: say('key.search'), keys: ['/'] },
        { what: say('key.help'), keys: ['?'] },
      ],
    },
    {
      name: say('keys.judge'),
      rows: [
        { what: say('key.accept'), keys: ['A'] },
        { what: say('key.take-back'), keys: ['Z'] },
        { what: say('key.return'), keys: ['R', 'Ctrl+Enter'] },
        { what: say('key.choose'), keys: ['X'] },
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
