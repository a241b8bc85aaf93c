// A screen that threw. The rest of the product stands; the person is told, and can load it anew.
import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { EmptyScreen } from './Empty.tsx';
import { useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

export function ScreenFailed() {
  const say = useWords(UI_WORDS);
  return (
    <div role="alert">
      <EmptyScreen icon={<IconBug size={32} stroke={1.4} aria-hidden="true" />} title={say('failed.screen')}>
        <p>{say('failed.screen.what')}</p>
        <Button variant="default" onClick={() => location.reload()}>
          {say('reload')}
        </Button>
      </EmptyScreen>
    </div>
  );
}
