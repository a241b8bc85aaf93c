// Vietnamese, with an English switch. A screen's words are a table beside it, each in both languages: none can be missing.
import { fill } from '@sauro/reader/messages';
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { recall, remember } from './stored.ts';

export type Language = 'vi' | 'en';
export type Words = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
export type Details = Readonly<Record<string, string | number>>;

type Choice = { readonly language: Language; readonly setLanguage: (language: Language) => void };

const LanguageContext = createContext<Choice>({ language: 'vi', setLanguage: () => undefined });
const STORED_AS = 'sauro.language';

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (recall(STORED_AS) === 'en' ? 'en' : 'vi'));
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    remember(STORED_AS, language);
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

/** The words of a table in the language of now: `say('upload.count', { count: 3 })`. */
export function useWords<W extends Words>(words: W): (key: keyof W & string, details?: Details) => string {
  const { language } = useLanguage();
  return useCallback((key, details = {}) => fill(words[key]?.[language] ?? key, details), [words, language]);
}
