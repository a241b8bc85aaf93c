// The words and the rules of Sáu Rõ, for the server and the web alike.
export * from './glossary.ts';
export * from './id.ts';
export * from './people.ts';
export * from './plan/six-clear.ts';
export * from './time.ts';
