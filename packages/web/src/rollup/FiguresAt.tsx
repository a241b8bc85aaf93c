// When the figures that are shown were counted: they are asked for again by themselves.
import { useLanguage, useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import { ROLLUP_WORDS } from './words.ts';

/** `at`: in milliseconds, as the query has it. */
export function FiguresAt({ at }: { at: number }) {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const time = new Date(at);
  const shown = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeStyle: 'medium',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(time);
  return (
    <p className={`${styles['quiet']} no-print`}>
      <time dateTime={time.toISOString()}>{say('figures.at', { time: shown })}</time>
    </p>
  );
}
