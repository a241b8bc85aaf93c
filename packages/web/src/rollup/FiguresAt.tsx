// When the figures that are shown were counted: they are asked for again by themselves.
import { useLanguage, useWords } from '../ui/language.tsx';
import { FIGURES_AT_WORDS } from './figures-at-words.ts';
import styles from './Rollup.module.css';

/** `at`: in milliseconds, as the query has it. */
export function FiguresAt({ at }: { at: number }) {
  const say = useWords(FIGURES_AT_WORDS);
  const { language } = useLanguage();
  const time = new Date(at);
  const shown = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeStyle: 'medium',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(time);
  return (
    <p className={`${styles['quiet']} no-print`}>
      <time dateTime={time.toISOString()}>{say('at', { time: shown })}</time>
    </p>
  );
}
