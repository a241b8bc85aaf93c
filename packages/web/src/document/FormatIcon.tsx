// The kind of file, as a small labelled sheet.
import styles from './Documents.module.css';

export function FormatIcon({ format }: { format: string | null }) {
  return (
    <span className={styles['format']} aria-hidden="true">
      {format === 'text' ? 'TXT' : (format?.toUpperCase() ?? '?')}
    </span>
  );
}
