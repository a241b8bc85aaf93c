// Language, and light or dark: two small switches that stand on the sign-in and in the shell alike.
import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { type Language, useLanguage, useWords } from './language.tsx';
import styles from './Preferences.module.css';
import { UI_WORDS } from './words.ts';

const LANGUAGES = [
  { code: 'vi', short: 'VI', name: 'vietnamese' },
  { code: 'en', short: 'EN', name: 'english' },
] as const satisfies readonly { code: Language; short: string; name: keyof typeof UI_WORDS }[];

export function Preferences() {
  return (
    <div className={styles['preferences']}>
      <LanguageSwitch />
      <SchemeSwitch />
    </div>
  );
}

function LanguageSwitch() {
  const say = useWords(UI_WORDS);
  const { language, setLanguage } = useLanguage();
  return (
    <div className={styles['languages']} role="group" aria-label={say('language')}>
      {LANGUAGES.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          aria-label={`${short} – ${say(name)}`}
          onClick={() => setLanguage(code)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}

function SchemeSwitch() {
  const say = useWords(UI_WORDS);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'dark' ? 'light' : 'dark';
  const Icon = scheme === 'dark' ? IconSun : IconMoon;
  return (
    <ActionIcon variant="subtle" size={28} aria-label={say(`scheme.${other}`)} onClick={() => setColorScheme(other)}>
      <Icon size={16} stroke={1.6} aria-hidden="true" />
    </ActionIcon>
  );
}
