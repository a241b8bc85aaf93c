// The day of today in Việt Nam, as text: where a form begins.
import { dayOf } from '@sauro/core';

export function today(): string {
  return dayOf(new Date());
}
