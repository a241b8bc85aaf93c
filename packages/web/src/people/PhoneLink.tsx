// A work telephone that calls when it is pressed.
import { phoneText } from '@sauro/core';
import styles from './People.module.css';

export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a href={`tel:${phone}`} className={styles['phone']}>
      {phoneText(phone)}
    </a>
  );
}
