// The day on which a screen was opened, and its figures as the server is asked for them.
import { dayOf, type PlainDate } from '@sauro/core';
import { useState } from 'react';

export function useToday(): PlainDate {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}
