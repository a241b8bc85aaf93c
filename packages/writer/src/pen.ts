// Writes lines in the components of one form.
import type { Form } from './form.ts';
import type { Component } from './official-form.ts';
import type { Line, Options, Rule, Run } from './piece.ts';
import { writable } from './writable.ts';

export type Look = Omit<Run, 'text'>;

export type Pen = {
  readonly form: Form;
  /** The text as it is set: in capitals where the component is. */
  readonly text: (component: Component, text: string) => string;
  readonly line: (component: Component, text: string, options?: Options, look?: Look) => Line;
};

export function penOf(form: Form): Pen {
  const text = (component: Component, said: string): string =>
    form.styles[component].upper ? writable(said).toLocaleUpperCase('vi') : writable(said);
  return {
    form,
    text,
    line: (component, said, options = {}, { bold, italic } = {}) => ({
      type: 'line',
      component,
      runs: [
        {
          text: text(component, said),
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italic }),
        },
      ],
      ...options,
    }),
  };
}

export function rule(length: number, room: number): Rule {
  return { type: 'rule', length, room };
}
