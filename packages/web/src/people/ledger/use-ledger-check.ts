// The check of the whole ledger, stretch by stretch: it can be stopped and gone on with, and ends with the screen.
import { useEffect, useRef, useState } from 'react';
import { checkLedger, type LedgerFault } from './calls.ts';

type Check = {
  readonly phase: 'before' | 'running' | 'stopped' | 'done';
  /** Facts that were checked. */
  readonly done: number;
  readonly faults: readonly LedgerFault[];
  /** The seal to go on from. */
  readonly next: number;
  /** Why it stopped by itself. */
  readonly error: Error | null;
};

const BEFORE: Check = { phase: 'before', done: 0, faults: [], next: 1, error: null };

export function useLedgerCheck() {
  const [check, setCheck] = useState(BEFORE);
  /** The run that counts; the answer of another comes too late. */
  const run = useRef(0);
  useEffect(() => () => void (run.current += 1), []);

  async function goOn(from: Check): Promise<void> {
    const own = (run.current += 1);
    let now: Check = { ...from, phase: 'running', error: null };
    setCheck(now);
    while (now.phase === 'running') {
      now = await stretchAfter(now);
      if (run.current !== own) return;
      setCheck(now);
    }
  }
  return {
    check,
    start: () => void goOn(BEFORE),
    goOn: () => void goOn(check),
    stop: () => {
      run.current += 1;
      setCheck({ ...check, phase: 'stopped' });
    },
  };
}

async function stretchAfter(check: Check): Promise<Check> {
  try {
    const { faults, facts, next } = await checkLedger(check.next);
    const sum = { ...check, done: check.done + facts, faults: [...check.faults, ...faults] };
    return next === null ? { ...sum, phase: 'done' } : { ...sum, next };
  } catch (error) {
    // What went wrong is told on the screen; what was checked stays, to be gone on with.
    return { ...check, phase: 'stopped', error: error instanceof Error ? error : new Error(String(error)) };
  }
}
