// The kind of file, as a small labelled sheet.
import styles from './Documents.module.css';

export function FormatIcon({ format }: { format: string }) {
  return (
    <span className={styles['format']} data-format={format}>
      {format === 'text' ? 'TXT' : format.toUpperCase()}
    </span>
  );
}
